using System.Text.Json;

namespace SchemaKit.Compiler.Tests.JsonSchema;

/// <summary>What of a schema no text may change: keys, types, references and everything else but the wording.</summary>
internal static class JsonShape
{
    public static string Of(string schema) => Of(JsonDocument.Parse(schema).RootElement, "");

    private static string Of(JsonElement element, string key) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(",", element.EnumerateObject().Select(m => m.Name + ":" + Of(m.Value, m.Name))) + "}",
        JsonValueKind.Array => "[" + string.Join(",", element.EnumerateArray().Select(item => Of(item, ""))) + "]",
        JsonValueKind.String when key is "title" or "description" => "text",
        _ => element.GetRawText(),
    };
}
