using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SchemaKit.Compiler.Tests.JsonSchema;

/// <summary>Writes the rules of <c>x-schemakit</c> out, as the language reference says it.</summary>
internal static partial class PortableExpansion
{
    /// <summary>Leaves the plus sign as it is.</summary>
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<PortableInstance> Of(string schema)
    {
        var annotation = JsonNode.Parse(schema)!["x-schemakit"]!;
        return [.. annotation["rules"]!.AsArray().SelectMany(rule => Of(rule!.AsObject(), annotation["axes"]))];
    }

    private static IEnumerable<PortableInstance> Of(JsonObject rule, JsonNode? axes)
    {
        var forEach = rule["forEach"]?.AsObject();
        var with = rule["with"]?.AsObject().Single();
        var list = forEach?.Where(m => m.Value is JsonValue value && value.GetValue<string>().StartsWith('/')).Select(m => (m.Key, Pointer: m.Value!.GetValue<string>())).FirstOrDefault();
        foreach (var row in Axis("row"))
        {
            foreach (var column in Axis("column"))
            {
                foreach (var value in Values())
                {
                    var text = Placeholder().Replace(rule.ToJsonString(Plain), match => match.Groups[1].Value switch
                    {
                        _ when match.Groups[1].Value == with?.Key => (value! + Offset(match.Groups[2].Value)).Value.ToString(CultureInfo.InvariantCulture),
                        "row" => row!,
                        "column" => column!,
                        var name => throw new InvalidOperationException(name),
                    });
                    string?[] key = [row?.Replace('/', '.'), column?.Replace('/', '.'), value is null ? null : with!.Value.Key + "=" + value];
                    yield return new PortableInstance(rule["id"]!.GetValue<string>(), [.. key.OfType<string>()], list?.Key, list?.Pointer, JsonDocument.Parse(text).RootElement);
                }
            }
        }

        IEnumerable<string?> Axis(string name) => forEach?[name] switch
        {
            JsonArray paths => paths.Select(p => (string?)p!.GetValue<string>()),
            JsonValue value when !value.GetValue<string>().StartsWith('/') => axes![value.GetValue<string>()]!.AsArray().Select(p => (string?)p!.GetValue<string>()),
            _ => [null],
        };

        IEnumerable<int?> Values() => with?.Value is not JsonArray ends ? [null] : Enumerable.Range((int)ends[0]!, (int)ends[1]! - (int)ends[0]! + 1).Select(v => (int?)v);
    }

    private static int Offset(string text) => text.Length == 0 ? 0 : int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{([A-Za-z][A-Za-z0-9]*)([+-]\d+)?\}")]
    private static partial Regex Placeholder();
}
