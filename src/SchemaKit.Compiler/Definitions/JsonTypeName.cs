using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Json;

namespace SchemaKit.Compiler.Definitions;

/// <summary>What messages call the types of JSON values.</summary>
internal static class JsonTypeName
{
    public static string Of<T>()
        where T : JsonNode =>
        typeof(T) == typeof(JsonObject) ? "an object"
        : typeof(T) == typeof(JsonArray) ? "an array"
        : typeof(T) == typeof(JsonString) ? "a text"
        : typeof(T) == typeof(JsonNumber) ? "a number"
        : typeof(T) == typeof(JsonBoolean) ? "true or false"
        : throw new ArgumentOutOfRangeException(nameof(T), typeof(T).Name, null);

    public static string Of(JsonNode node) => node switch
    {
        JsonObject => "an object",
        JsonArray => "an array",
        JsonString text => $"the text '{Visible.Quote(text.Value)}'",
        JsonNumber number => "the number " + Visible.Quote(number.Text),
        JsonBoolean { Value: true } => "true",
        JsonBoolean => "false",
        JsonNull => "null",
        _ => throw new ArgumentOutOfRangeException(nameof(node), node.GetType().Name, null),
    };
}
