using System.Text.Json;
using SchemaKit.Compiler.Json;

namespace SchemaKit.Compiler.Tests.Json;

/// <summary>What System.Text.Json makes of the same text.</summary>
internal static class JsonOracle
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = JsonLimits.Payload.Depth, AllowDuplicateProperties = false };

    public static JsonDocument? TryParse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, Options);
        }
        catch (Exception refusal) when (refusal is JsonException or ArgumentException or InvalidOperationException)
        {
            // It throws the latter two for lone surrogates, raw or in a name.
            return null;
        }
    }

    public static bool AreEqual(JsonNode node, JsonElement element) => (node, element.ValueKind) switch
    {
        (JsonObject o, JsonValueKind.Object) => AreEqual(o, element.EnumerateObject().ToList()),
        (JsonArray a, JsonValueKind.Array) => a.Items.Count == element.GetArrayLength()
            && a.Items.Zip(element.EnumerateArray()).All(pair => AreEqual(pair.First, pair.Second)),
        (JsonString s, JsonValueKind.String) => s.Value == element.GetString(),
        (JsonNumber n, JsonValueKind.Number) => n.Text == element.GetRawText(),
        (JsonBoolean b, JsonValueKind.True) => b.Value,
        (JsonBoolean b, JsonValueKind.False) => !b.Value,
        (JsonNull, JsonValueKind.Null) => true,
        _ => false,
    };

    private static bool AreEqual(JsonObject node, List<JsonProperty> properties) =>
        node.Members.Count == properties.Count
        && node.Members.Zip(properties).All(pair => pair.First.Name.Value == pair.Second.Name && AreEqual(pair.First.Value, pair.Second.Value));
}
