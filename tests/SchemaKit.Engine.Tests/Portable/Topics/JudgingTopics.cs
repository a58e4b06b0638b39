using System.Globalization;

namespace SchemaKit.Engine.Tests.Portable.Topics;

/// <summary>Whether an instance is there, applies, and is in force; and what its violation weighs.</summary>
internal static class JudgingTopics
{
    public static ConformanceTopic Conditions()
    {
        var topic = new HandTopic("conditions", "if and where: alternatives of comparisons, of which all of one must hold. In the assertion a = b, a is 1 and b is 2.");
        const string Cells = "a=1 b=2 t=1 f=0 n=true", Violated = "1 | 2 | -1 | a | a*1=1 b*-1=2";
        foreach (var (written, outcome) in new[]
        {
            ("T", true), ("F", false), ("T and T", true), ("T and F", false), ("F and T", false), ("F or T", true), ("T or F", true), ("F or F", false),
            ("F or T and T", true), ("T and F or F and T", false), ("F and F or T", true),
        })
        {
            topic.Add($"if {written}", "a", "=", "b", Cells, outcome ? Violated : "holds", Condition("if", written));
            topic.Add($"where {written}", "a", "=", "b", Cells, outcome ? Violated : "none", Condition("where", written));
        }

        foreach (var written in new[] { "U", "F and U", "T or U", "U or T", "F or U" })
        {
            topic.Add($"if {written}, with an unusable cell in U", "a", "=", "b", Cells, "not evaluated", Condition("if", written));
            topic.Add($"where {written}, with an unusable cell in U", "a", "=", "b", Cells, "not evaluated", Condition("where", written));
        }

        topic.Add("where is true and the assertion holds", "a", "<", "b", Cells, "holds", Condition("where", "T"));
        topic.Add("where is false, and the assertion cannot be computed", "n", "=", "b", Cells, "none", Condition("where", "F"));
        topic.Add("where is false, and if cannot be computed", "a", "=", "b", Cells, "none", Condition("where", "F") + ", " + Condition("if", "U"));
        topic.Add("where is true, and the assertion cannot be computed", "n", "=", "b", Cells, "not evaluated", Condition("where", "T"));
        topic.Add("if is false, and the assertion cannot be computed", "n", "=", "b", Cells, "not evaluated", Condition("if", "F"));
        topic.Add("where and if are true", "a", "=", "b", Cells, Violated, Condition("where", "T") + ", " + Condition("if", "T"));
        topic.Add("where is true and if is false", "a", "=", "b", Cells, "holds", Condition("where", "T") + ", " + Condition("if", "F"));
        topic.Add("what conditions read is no operand", "a", ">", "b", Cells, Violated,
            """
            "if": [[{"relation": "=", "left": [[1, "/t/t"], [1, "/t/f"]], "right": ["1"]}]]
            """);
        topic.Add("a condition of sums and constants", "a", "=", "b", Cells, Violated,
            """
            "if": [[{"relation": "<=", "left": [[2, "/t/a"], "0.5"], "right": [[1, "/t/b"], [1, "/t/t"]]}]]
            """);
        return topic.Topic;
    }

    public static ConformanceTopic Years()
    {
        var topic = new HandTopic("years", "since and until, and the reporting year as an operand.");
        const string Since = "\"since\": 2026", Until = "\"until\": 2026";
        foreach (var (year, since, until) in new[] { (2025, false, true), (2026, true, true), (2027, true, false) })
        {
            topic.Add($"since 2026, in {year.ToString(CultureInfo.InvariantCulture)}", "a", "=", "a", "a=1", since ? "holds" : "not evaluated", Since, year);
            topic.Add($"until 2026, in {year.ToString(CultureInfo.InvariantCulture)}", "a", "=", "a", "a=1", until ? "holds" : "not evaluated", Until, year);
            topic.Add($"only in 2026, in {year.ToString(CultureInfo.InvariantCulture)}", "a", "=", "a", "a=1", since && until ? "holds" : "not evaluated", Since + ", " + Until, year);
            topic.Add($"2026 by /year, in {year.ToString(CultureInfo.InvariantCulture)}", "a", "<=", """[[1, "/year"]]""", "a=2026", year < 2026 ? "2026 | 2025 | 1 | a | a*1=2026" : "holds", year: year);
        }

        topic.Add("out of force it is not evaluated even where it has no instance", "a", "=", "a", "a=1 f=0", "not evaluated", Since + ", " + Condition("where", "F"), 2025);
        topic.Add("/year is no cell, and cannot be pointed at", """[[1, "/year"]]""", "=", "'2000'", "a=1", "2026 | 2000 | 26 |  | ");
        topic.Add("/year with a coefficient", """[[2, "/year"], "-52"]""", "=", "b", "b=4000", "holds");
        topic.Add("/year in max", """[[1, {"max": [[[1, "/year"]], [[1, "/t/a"]]]}]]""", "=", "'2026'", "a=2000", "holds");
        return topic.Topic;
    }

    public static ConformanceTopic Footnotes()
    {
        var topic = new HandTopic("footnotes", "Severity explain: a footnote on the table that explainedBy names makes an instance hold.");
        const string Explain = "\"severity\": \"explain\", \"explainedBy\": \"t\"", Violated = "1 | 2 | -1 | a | a*1=1 b*-1=2";
        topic.Add("a footnote explains", "a", "=", "b", "a=1 b=2", "holds", Explain, footnotes: """, "footnotes": { "t": ["Recounted."] }""");
        topic.Add("two footnotes explain", "a", "=", "b", "a=1 b=2", "holds", Explain, footnotes: """, "footnotes": { "t": ["Recounted.", "Twice."] }""");
        topic.Add("there are no footnotes", "a", "=", "b", "a=1 b=2", Violated, Explain);
        topic.Add("footnotes are empty", "a", "=", "b", "a=1 b=2", Violated, Explain, footnotes: """, "footnotes": {}""");
        topic.Add("the table has an empty list of them", "a", "=", "b", "a=1 b=2", Violated, Explain, footnotes: """, "footnotes": { "t": [] }""");
        topic.Add("the footnote is on another table", "a", "=", "b", "a=1 b=2", Violated, Explain, footnotes: """, "footnotes": { "u": ["Recounted."] }""");
        topic.Add("other severities have no use for it", "a", "=", "b", "a=1 b=2", Violated, "\"severity\": \"warning\"", footnotes: """, "footnotes": { "t": ["Recounted."] }""");
        topic.Add("what holds needs none", "a", "<", "b", "a=1 b=2", "holds", Explain);
        topic.Add("what cannot be computed is not explained", "n", "=", "b", "b=2", "not evaluated", Explain, footnotes: """, "footnotes": { "t": ["Recounted."] }""");
        return topic.Topic;
    }

    public static ConformanceTopic Severities()
    {
        var topic = new HandTopic("severities", "Severity and sentence of a rule come with its violation.");
        foreach (var severity in new[] { "error", "warning", "info" })
            topic.Add(severity, "a", "=", "b", "a=1 b=2", "1 | 2 | -1 | a | a*1=1 b*-1=2", $"\"severity\": \"{severity}\"");
        topic.Add("none is error", "a", "=", "b", "a=1 b=2", "1 | 2 | -1 | a | a*1=1 b*-1=2");
        topic.Add("a sentence in two languages", "a", "=", "b", "a=1 b=2", "1 | 2 | -1 | a | a*1=1 b*-1=2", """
            "text": {"zh-Hans": "甲等于乙", "en": "A is \"b\""}
            """);
        topic.Add("nothing in a sentence is replaced", "a", "=", "b", "a=1 b=2", "1 | 2 | -1 | a | a*1=1 b*-1=2", """
            "text": {"en": "{row} is {column}, {k}"}
            """);
        return topic.Topic;
    }

    /// <summary>T is true, F is false, U reads an unusable cell.</summary>
    private static string Condition(string member, string written)
    {
        var alternatives = written.Split(" or ").Select(all => $"[{string.Join(", ", all.Split(" and ").Select(Comparison))}]");
        return $"\"{member}\": [{string.Join(", ", alternatives)}]";
    }

    private static string Comparison(string letter) => $$"""{"relation": ">", "left": [[1, "/t/{{(letter == "U" ? "n" : letter == "T" ? "t" : "f")}}"]], "right": []}""";
}
