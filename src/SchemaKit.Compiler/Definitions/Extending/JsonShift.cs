using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions.Extending;

/// <summary>Moves a tree to another place of an offset space.</summary>
internal static class JsonShift
{
    public static JsonObject Of(JsonObject node, int shift) =>
        new(node.Members.Select(m => new JsonMember(Of(m.Name, shift), Of(m.Value, shift))).ToList(), Of(node.Span, shift));

    private static JsonString Of(JsonString node, int shift) => new(node.Value, Of(node.Span, shift));

    private static JsonNode Of(JsonNode node, int shift) => node switch
    {
        JsonObject of => Of(of, shift),
        JsonArray of => new JsonArray(of.Items.Select(i => Of(i, shift)).ToList(), Of(of.Span, shift)),
        JsonString of => Of(of, shift),
        JsonNumber of => new JsonNumber(of.Text, Of(of.Span, shift)),
        JsonBoolean of => new JsonBoolean(of.Value, Of(of.Span, shift)),
        JsonNull of => new JsonNull(Of(of.Span, shift)),
        _ => new JsonMissing(Of(node.Span, shift)),
    };

    private static TextSpan Of(TextSpan span, int shift) => new(span.Start + shift, span.Length);
}
