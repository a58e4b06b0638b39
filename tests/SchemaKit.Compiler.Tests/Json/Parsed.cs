using SchemaKit.Compiler.Json;

namespace SchemaKit.Compiler.Tests.Json;

/// <summary>A parsed text with its faults.</summary>
internal sealed record Parsed(string Text, JsonNode Root, IReadOnlyList<JsonFault> Faults)
{
    public static Parsed From(string text, JsonLimits? limits = null)
    {
        var faults = new List<JsonFault>();
        return new Parsed(text, JsonParser.Parse(text, limits ?? JsonLimits.Payload, faults), faults);
    }

    public string At(JsonFault fault) => Text.Substring(fault.Span.Start, fault.Span.Length);
}
