using System.Text.Json;

namespace SchemaKit.Agreement.Comparing;

/// <summary>Which rules an answer says are broken.</summary>
internal static class BrokenRules
{
    /// <returns><see langword="null"/> if it says nothing of rules.</returns>
    public static IReadOnlySet<string>? In(Answer answer)
    {
        foreach (var aspect in (Aspect[])[Aspect.Rules, Aspect.Fatal, Aspect.WholeAsJson])
        {
            if (answer[aspect] is { } json)
                return InJson(json);
        }

        if (answer[Aspect.Figures] is { } figures)
            return Lines(figures).Where(l => !l.StartsWith("? ", StringComparison.Ordinal)).Select(l => l.Split(' ', '[')[0]).ToHashSet();

        return (answer[Aspect.Whole] ?? answer[Aspect.WholeOfRecord]) is { } whole
            ? Lines(whole).Where(l => l.Contains('|', StringComparison.Ordinal)).Select(l => l.Split('|', '[')[0]).ToHashSet()
            : null;
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static HashSet<string> InJson(string text)
    {
        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.GetProperty("violations").EnumerateArray().Select(v => v.GetProperty("rule").GetString()!)];
    }
}
