using System.Text.Json.Nodes;
using SchemaKit.Agreement.Cases;

namespace SchemaKit.Agreement.Comparing;

/// <summary>A back end says something else than the engine.</summary>
/// <param name="Aspect">Where; <see langword="null"/> if it crashed.</param>
/// <param name="Expected">All that the engine says.</param>
/// <param name="Difference">The first difference.</param>
internal sealed record Disagreement(string BackEnd, Case Case, Aspect? Aspect, Answer Expected, Answer Actual, string Difference)
{
    /// <summary>One for each aspect, of those that both see, in which they differ.</summary>
    public static IEnumerable<Disagreement> Between(string backEnd, Case judged, Answer expected, Answer actual)
    {
        if (actual.Crash is { } crash)
            yield return new Disagreement(backEnd, judged, null, expected, actual, crash);

        foreach (var aspect in actual.Aspects.Where(a => expected[a] is not null).Order())
        {
            if (FirstDifference(aspect, expected[aspect]!, actual[aspect]!) is { } difference)
                yield return new Disagreement(backEnd, judged, aspect, expected, actual, difference);
        }
    }

    private static string? FirstDifference(Aspect aspect, string expected, string actual) =>
        string.Equals(expected, actual, StringComparison.Ordinal) ? null
        : aspect is Comparing.Aspect.Rules or Comparing.Aspect.Fatal or Comparing.Aspect.WholeAsJson ? InTree(JsonNode.Parse(expected), JsonNode.Parse(actual), "")
        : InLines(expected.Split('\n'), actual.Split('\n'));

    private static string InLines(string[] expected, string[] actual)
    {
        var line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line])
            line++;
        return Words(expected.ElementAtOrDefault(line), actual.ElementAtOrDefault(line));
    }

    /// <summary>The order of members does not matter.</summary>
    private static string? InTree(JsonNode? expected, JsonNode? actual, string pointer)
    {
        if (JsonNode.DeepEquals(expected, actual))
            return null;

        if (expected is JsonArray one && actual is JsonArray other)
        {
            var at = 0;
            while (at < one.Count && at < other.Count && JsonNode.DeepEquals(one[at], other[at]))
                at++;
            return at < one.Count && at < other.Count
                ? InTree(one[at], other[at], $"{pointer}/{at}")
                : $"{pointer}/{at} {Words(one.ElementAtOrDefault(at)?.ToJsonString(), other.ElementAtOrDefault(at)?.ToJsonString())}";
        }

        if (expected is not JsonObject members || actual is not JsonObject others)
            return $"{pointer} {Words(expected?.ToJsonString(), actual?.ToJsonString())}";

        var name = members.Concat(others).Select(m => m.Key).First(key => !JsonNode.DeepEquals(members[key], others[key]));
        return InTree(members[name], others[name], $"{pointer}/{name}") ?? $"{pointer}/{name} {Words(members.ContainsKey(name) ? "null" : null, others.ContainsKey(name) ? "null" : null)}";
    }

    private static string Words(string? expected, string? actual) => $"{expected ?? "nothing"} <> {actual ?? "nothing"}";
}
