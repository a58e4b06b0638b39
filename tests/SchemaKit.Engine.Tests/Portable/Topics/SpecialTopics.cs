using System.Globalization;

namespace SchemaKit.Engine.Tests.Portable.Topics;

/// <summary>Special values in each use, with each reading.</summary>
internal static class SpecialTopics
{
    private static readonly string[] Uses =
    [
        "c = 5", "c + 1 = 6", "sum(c) = 5", "sum(c, d) = 8", "value(c) = 5", "sum(value(c), d) = 8", "min(c, d) = 3", "max(c, d) = 5", "max(c) = 5", "min(value(c), d) = 3", "max(2 * c) = 10", "max(c + 0.5, d) = 5.5",
        "abs(c) = 5", "abs(c - d) = 2", "round(c) = 5", "quotient(c, d, 1) = 1.7", "quotient(d, c, 1) = 0.6", "count(c) = 1", "count(c, d) = 2", "if c = 5 then d = 3", "if count(c) = 1 then c >= d",
    ];

    private static readonly string[] Values = ["5", "\"s\"", "\"n\"", "\"u\"", "\"v\"", "null"];

    public static ConformanceTopic Specials()
    {
        var topic = new DefinedTopic("specials", "A cell c that holds a number, a special value with each reading, or null, in each use; the cell d is 3.");
        for (var use = 0; use < Uses.Length; use++)
        {
            topic.Define(
                $$"""
                "kinds": { "days": { "base": "decimal", "scale": 1, "special": [
                  { "text": "s" },
                  { "text": "n", "inSums": 0.5, "inComparisons": 5, "inExtremes": 7.5 },
                  { "text": "u", "inSums": "unknown", "inComparisons": "unknown", "inExtremes": "unknown", "isValue": true },
                  { "text": "v", "inSums": "skip", "inComparisons": 0, "inExtremes": "skip", "isValue": true } ] } },
                "tables": [ { "id": "t", "shape": "record", "cell": "days", "columns": [ { "id": "c" }, { "id": "d" } ] } ],
                "rules": [ { "id": "r", "status": "printed", "assert": "{{Fixed(Uses[use])}}" } ]
                """,
                """ "t": { "c": 5, "d": 3 } """);
            foreach (var value in Values)
                topic.Add(string.Create(CultureInfo.InvariantCulture, $"{Uses[use]}, where c is {value}"), $"/t/c={value}");
        }

        return topic.Topic;
    }

    /// <summary>The same formula over the cells of the table.</summary>
    private static string Fixed(string formula) =>
        string.Join(' ', formula.Split(' ').Select(word => word.Trim('(', ')', ',') is "c" or "d" ? word.Replace("c", "t.c", StringComparison.Ordinal).Replace("d", "t.d", StringComparison.Ordinal) : InCall(word)));

    private static string InCall(string word) =>
        word.Replace("(c", "(t.c", StringComparison.Ordinal).Replace("(d", "(t.d", StringComparison.Ordinal);
}
