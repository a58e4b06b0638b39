using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaKit.Testing;

namespace SchemaKit.Engine.Tests.Portable;

/// <summary>Writes and reads the files of the conformance suite.</summary>
internal static class ConformanceFile
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string PathOf(string topic) => Repository.PathOf("schema", "vocabulary", "conformance", topic + ".json");

    public static string Text(ConformanceTopic topic)
    {
        var text = new StringBuilder($"{{\n  \"description\": {Quoted(topic.Description)},\n  \"cases\": [\n");
        text.AppendJoin(",\n", topic.Cases.Select(c => $"    {{\n{string.Join(",\n", Members(c).Select(m => $"      \"{m.Name}\": {m.Value}"))}\n    }}"));
        return text.Append("\n  ]\n}\n").ToString();
    }

    public static IReadOnlyList<ConformanceCase> Read(string path)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(path));
        return [.. file.RootElement.GetProperty("cases").EnumerateArray().Select(Read)];
    }

    /// <summary>On one line, numbers and strings as they are spelled.</summary>
    public static string Spaced(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Spaced(document.RootElement);
    }

    private static ConformanceCase Read(JsonElement item)
    {
        var isSpelled = item.TryGetProperty("payloadText", out var spelled);
        return new ConformanceCase(
            item.GetProperty("description").GetString()!, item.GetProperty("x-schemakit").GetRawText(), isSpelled ? spelled.GetString()! : item.GetProperty("payload").GetRawText(),
            Spaced(item.GetProperty("expect")), isSpelled)
        {
            Prior = item.TryGetProperty("prior", out var prior) ? prior.GetRawText() : null,
            Children = item.TryGetProperty("children", out var children) ? children.GetRawText() : null,
        };
    }

    private static IEnumerable<(string Name, string Value)> Members(ConformanceCase item)
    {
        yield return ("description", Quoted(item.Description));
        yield return ("x-schemakit", Spaced(item.Annotation));
        yield return item.IsSpelled ? ("payloadText", Quoted(item.Payload)) : ("payload", Spaced(item.Payload));
        if (item.Prior is not null)
            yield return ("prior", Spaced(item.Prior));
        if (item.Children is not null)
            yield return ("children", Spaced(item.Children));
        yield return ("expect", Spaced(item.Expect));
    }

    private static string Spaced(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Select(m => $"{Quoted(m.Name)}: {Spaced(m.Value)}").ToList() is { Count: > 0 } members ? $"{{ {string.Join(", ", members)} }}" : "{}",
        JsonValueKind.Array => $"[{string.Join(", ", element.EnumerateArray().Select(Spaced))}]",
        JsonValueKind.String => Quoted(element.GetString()!),
        _ => element.GetRawText(),
    };

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);
}
