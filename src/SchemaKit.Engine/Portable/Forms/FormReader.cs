using System.Numerics;
using SchemaKit.Compiler.Json;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Engine.Portable.Forms;

/// <summary>Takes JSON for what the form asks for, and says where it is not.</summary>
internal sealed class FormReader(TextLocations locations)
{
    private const int LongestText = 65_536;

    public PortableSchemaException Fault(JsonNode node, string message) => new(message, locations.At(node.Span.Start));

    /// <summary>An object with no other members than these, each once.</summary>
    public JsonObject Object(JsonNode node, params IReadOnlyCollection<string> members)
    {
        var read = Map(node);
        return read.Members.FirstOrDefault(m => !members.Contains(m.Name.Value)) is { } other
            ? throw Fault(other.Name, $"member '{other.Name.Value}' is not known here; known are {string.Join(", ", members)}")
            : read;
    }

    /// <summary>An object with members of any name, each once.</summary>
    public JsonObject Map(JsonNode node)
    {
        if (node is not JsonObject read)
            throw Fault(node, "an object must stand here");

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return read.Members.FirstOrDefault(m => !seen.Add(m.Name.Value)) is { } twice ? throw Fault(twice.Name, $"member '{twice.Name.Value}' stands twice") : read;
    }

    public JsonNode Required(JsonObject node, string member) => node.Find(member) ?? throw Fault(node, $"member '{member}' is missing");

    public IReadOnlyList<JsonNode> Items(JsonNode node) => node is JsonArray array ? array.Items : throw Fault(node, "an array must stand here");

    public string Text(JsonNode node) => node switch
    {
        JsonString { Value.Length: 0 } => throw Fault(node, "a text that is not empty must stand here"),
        JsonString { Value.Length: > LongestText } => throw Fault(node, "the text is too long"),
        JsonString text => text.Value,
        _ => throw Fault(node, "a text must stand here"),
    };

    public string? OptionalText(JsonObject node, string member) => node.Find(member) is { } value ? Text(value) : null;

    public bool Boolean(JsonNode node) => node is JsonBoolean boolean ? boolean.Value : throw Fault(node, "true or false must stand here");

    public int Whole(JsonNode node, int min, int max) =>
        node is JsonNumber number && ExactNumber.Parse(number.Text).ToScaled(0) is { } value && value >= min && value <= max
            ? (int)value
            : throw Fault(node, $"a whole number from {min} to {max} must stand here");

    /// <summary>In millionths.</summary>
    public BigInteger Decimal(JsonNode node) =>
        node is JsonString text && NumberSyntax.Decimal.IsMatch(text.Value) && Millionths.Of(text.Value) is { } value
            ? value
            : throw Fault(node, "a number of at most 6 fraction digits must stand here, as a string");

    public BigInteger Positive(JsonNode node) => Decimal(node) is { Sign: > 0 } value ? value : throw Fault(node, "a number above 0 must stand here, as a string");

    public T Word<T>(JsonNode node, IReadOnlyDictionary<string, T> words) => node is JsonString text && words.TryGetValue(text.Value, out var word)
        ? word
        : throw Fault(node, $"one of {string.Join(", ", words.Keys)} must stand here");
}
