using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Json;

/// <summary>A node of a JSON text (RFC 8259) with its place.</summary>
internal abstract class JsonNode(TextSpan span)
{
    public TextSpan Span { get; } = span;
}

internal sealed class JsonObject(IReadOnlyList<JsonMember> members, TextSpan span) : JsonNode(span)
{
    /// <summary>Members in the order of the text. A repeated name has been reported; all its occurrences are here.</summary>
    public IReadOnlyList<JsonMember> Members { get; } = members;

    /// <summary>The value of the first member of the name, or <see langword="null"/>.</summary>
    public JsonNode? Find(string name) => Members.FirstOrDefault(m => m.Name.Value == name)?.Value;
}

internal sealed class JsonMember(JsonString name, JsonNode value)
{
    public JsonString Name { get; } = name;

    public JsonNode Value { get; } = value;
}

internal sealed class JsonArray(IReadOnlyList<JsonNode> items, TextSpan span) : JsonNode(span)
{
    public IReadOnlyList<JsonNode> Items { get; } = items;
}

internal sealed class JsonString(string value, TextSpan span) : JsonNode(span)
{
    /// <summary>The text with its escapes resolved. The span includes the quotes.</summary>
    public string Value { get; } = value;
}

/// <summary>A number, kept as spelled: nothing is rounded before somebody decides what the number is for.</summary>
internal sealed class JsonNumber(string text, TextSpan span) : JsonNode(span)
{
    public string Text { get; } = text;
}

internal sealed class JsonBoolean(bool value, TextSpan span) : JsonNode(span)
{
    public bool Value { get; } = value;
}

internal sealed class JsonNull(TextSpan span) : JsonNode(span);

/// <summary>Stands where a value was expected and could not be read; the fault has been reported.</summary>
internal sealed class JsonMissing(TextSpan span) : JsonNode(span);
