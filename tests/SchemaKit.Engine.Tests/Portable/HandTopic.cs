using System.Globalization;
using System.Text.Json;

namespace SchemaKit.Engine.Tests.Portable;

/// <summary>Cases of one rule <c>r</c> over the cells of one table <c>t</c>. What is expected of them is written down here, and computed nowhere.</summary>
internal sealed class HandTopic(string name, string description)
{
    public ConformanceTopic Topic { get; } = new(name, description);

    /// <summary>What <c>null</c> is in the table.</summary>
    public string Blank { get; set; } = "zero";

    /// <param name="left">Terms such as <c>a 2*b -c '0.5'</c>, or JSON.</param>
    /// <param name="cells">Such as <c>a=1 b=null</c>.</param>
    /// <param name="expect"><c>holds</c>, <c>not evaluated</c>, <c>none</c>, or, of a violation, <c>left | right | difference | place | operands</c>, an operand being <c>a*1=5</c>.</param>
    /// <param name="more">Further members of the rule.</param>
    public void Add(string description, string left, string relation, string right, string cells, string expect, string more = "", int year = 2026, bool isSpelled = false, string footnotes = "")
    {
        var rule = $$"""{"id": "r", "relation": "{{relation}}", "left": {{Side(left)}}, "right": {{Side(right)}}{{(more.Length == 0 ? "" : ", " + more)}}, "status": "printed"}""";
        var table = string.Join(", ", Words(cells).Select(c => c.Split('=', 2)).Select(c => $"\"{c[0]}\": {c[1]}"));
        var payload = $$"""{"year": {{year.ToString(CultureInfo.InvariantCulture)}}, "t": { {{table}} }{{footnotes}}}""";
        Topic.Cases.Add(new ConformanceCase(description, Annotation(rule), payload, Verdict(rule, expect), isSpelled));
    }

    private string Annotation(string rule) => $$"""{"version": 1, "standard": "conformance", "edition": "1", "blank": {"t": "{{Blank}}"}, "rules": [{{rule}}]}""";

    private static string Verdict(string rule, string expect) => expect switch
    {
        "holds" => """{"violations": [], "holds": 1, "violated": 0, "notEvaluated": []}""",
        "not evaluated" => """{"violations": [], "holds": 0, "violated": 0, "notEvaluated": ["r"]}""",
        "none" => """{"violations": [], "holds": 0, "violated": 0, "notEvaluated": []}""",
        _ => $$"""{"violations": [{{Violation(rule, [.. expect.Split('|').Select(p => p.Trim())])}}], "holds": 0, "violated": 1, "notEvaluated": []}""",
    };

    private static string Violation(string rule, string[] parts)
    {
        using var document = JsonDocument.Parse(rule);
        var severity = document.RootElement.TryGetProperty("severity", out var s) ? s.GetString() : "error";
        var text = document.RootElement.TryGetProperty("text", out var t) ? ", \"text\": " + t.GetRawText() : "";
        return $$"""
            {"id": "r", "rule": "r", "instance": "", "severity": "{{severity}}", "status": "printed", "pointer": "{{(parts[3].Length == 0 ? "" : "/t/" + parts[3])}}",
             "left": "{{parts[0]}}", "right": "{{parts[1]}}", "difference": "{{parts[2]}}", "operands": [{{string.Join(", ", Words(parts[4]).Select(Operand))}}]{{text}}}
            """;
    }

    private static string Operand(string written)
    {
        var (cell, rest) = (written.Split('*')[0], written.Split('*')[1].Split('='));
        return $$"""{"pointer": "/t/{{cell}}", "coefficient": {{rest[0]}}, "value": {{(rest[1] == "null" ? "null" : $"\"{rest[1]}\"")}}}""";
    }

    private static string Side(string written) => written.StartsWith('[') ? written : $"[{string.Join(", ", Words(written).Select(Term))}]";

    private static string Term(string written)
    {
        if (written[0] == '\'')
            return $"\"{written.Trim('\'')}\"";

        var star = written.IndexOf('*', StringComparison.Ordinal);
        var coefficient = star >= 0 ? written[..star] : written[0] == '-' ? "-1" : "1";
        return $"[{coefficient}, \"/t/{written[(star + 1)..].TrimStart('-')}\"]";
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
