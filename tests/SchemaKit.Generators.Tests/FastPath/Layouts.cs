using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests.FastPath;

/// <summary>Seeded payloads of the disclosure editions in the layouts that systems write.</summary>
internal sealed class Layouts(int seed, DisclosureForm form)
{
    private static readonly JsonSerializerOptions Minified = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Escaped = new();
    private static readonly JsonSerializerOptions Indented = new(Minified) { WriteIndented = true, NewLine = "\n" };
    private static readonly JsonSerializerOptions IndentedByWindows = new(Minified) { WriteIndented = true, NewLine = "\r\n" };

    private readonly Random _random = new(seed);
    private readonly RandomReports _reports = new(seed, form);

    /// <summary>A sound report whose rules hold, in every layout.</summary>
    public IEnumerable<(string Layout, byte[] Payload)> Consistent() => Of(_reports.Consistent());

    /// <summary>One with blanks, large figures and broken rules.</summary>
    public IEnumerable<(string Layout, byte[] Payload)> WithFaults() => Of(_reports.WithFaults());

    private IEnumerable<(string Layout, byte[] Payload)> Of(DisclosureReport report)
    {
        var json = WithTexts(report.ToJson());
        yield return ("minified", Bytes(json.ToJsonString(Minified)));
        yield return ("minified, escaped", Bytes(json.ToJsonString(Escaped)));
        yield return ("indented", Bytes(json.ToJsonString(Indented)));
        yield return ("indented, CRLF", Bytes(json.ToJsonString(IndentedByWindows)));
        yield return ("any white space", Bytes(Spaced(json.ToJsonString(Minified))));
        yield return ("shuffled", Bytes(Shuffled(json).ToJsonString(Minified)));
        yield return ("shuffled and indented", Bytes(Shuffled(json).ToJsonString(Indented)));
        yield return ("with a mark", [0xEF, 0xBB, 0xBF, .. Bytes(json.ToJsonString(Minified))]);
    }

    private JsonObject WithTexts(JsonObject json)
    {
        var members = json.Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())).ToList();
        var year = members.FindIndex(m => m.Key == "year") + 1;
        if (_random.Next(2) == 0)
            members.Insert(year, KeyValuePair.Create("overview", (JsonNode?)JsonValue.Create(Text())));
        if (_random.Next(2) == 0)
            members.Insert(year, KeyValuePair.Create("publicationDate", (JsonNode?)JsonValue.Create("2020-02-29")));
        if (_random.Next(2) == 0)
            members.Insert(year, KeyValuePair.Create("title", (JsonNode?)(_random.Next(4) == 0 ? null : JsonValue.Create(Text()))));
        return [.. members];
    }

    private string Text()
    {
        var text = new StringBuilder();
        for (var length = _random.Next(_random.Next(2) == 0 ? 20 : 300); length >= 0; length--)
            text.Append(_random.Next(12) switch { 0 => "\n", 1 => "\"", 2 => "\\", 3 => "😀", 4 => "é", 5 => "a", 6 => "\u0001", _ => ((char)_random.Next(0x4E00, 0x9FA5)).ToString() });
        return text.ToString();
    }

    private JsonNode Shuffled(JsonNode node)
    {
        if (node is not JsonObject json)
            return node.DeepClone();

        var members = json.Select(m => KeyValuePair.Create(m.Key, m.Value is null ? null : Shuffled(m.Value))).ToArray();
        _random.Shuffle(members);
        return new JsonObject(members);
    }

    private string Spaced(string json)
    {
        var (text, isText) = (new StringBuilder(), false);
        for (var i = 0; i < json.Length; i++)
        {
            var isToken = !isText && "{}:,\"".Contains(json[i], StringComparison.Ordinal);
            text.Append(isToken ? Space() : "").Append(json[i]);
            if (isText && json[i] == '\\')
                text.Append(json[++i]);
            else if (json[i] == '"')
                isText = !isText;
            if (!isText && (isToken || json[i] == '"'))
                text.Append(Space());
        }

        return text.ToString();
    }

    private string Space() => string.Concat(Enumerable.Range(0, _random.Next(40) == 0 ? _random.Next(100) : _random.Next(4)).Select(_ => " \t\r\n"[_random.Next(4)]));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
