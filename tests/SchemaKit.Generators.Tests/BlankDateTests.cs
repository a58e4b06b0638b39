namespace SchemaKit.Generators.Tests;

/// <summary>A date has no zero: where other blanks count as 0, a blank date is unknown.</summary>
public sealed class BlankDateTests
{
    [Theory]
    [InlineData("dates.opened <= dates.closed", "\"2024-01-01\"", "null", "0 hold; r[] BlankCell /dates/closed")]
    [InlineData("dates.opened <= dates.closed", "null", "null", "0 hold; r[] BlankCell /dates/opened /dates/closed")]
    [InlineData("if dates.opened <= dates.closed then dates.count = 1", "null", "\"2024-01-01\"", "0 hold; r[] BlankCell /dates/opened")]
    [InlineData("dates.opened <= max(dates.opened, dates.closed)", "\"2024-01-01\"", "null", "0 hold; r[] BlankCell /dates/closed")]
    [InlineData("count(dates.opened, dates.closed) = dates.count", "null", "null", "1 hold")]
    [InlineData("dates.opened <= dates.closed", "\"2024-01-02\"", "\"2024-01-01\"", "0 hold; r 738887 738886")]
    public void Rule_that_reads_one_is_not_evaluated(string formula, string opened, string closed, string outcome)
    {
        const string Table = """
            "kinds": { "day": { "base": "date" } },
            "tables": [ { "id": "dates", "shape": "record", "cell": "day", "columns": [ { "id": "opened" }, { "id": "closed" }, { "id": "count", "kind": "count" } ] } ]
            """;
        var members = $$"""{{Table}}, "rules": [ { "id": "r", "status": "printed", "assert": "{{formula}}" } ]""";
        using var judges = new TwoJudges(members);
        Assert.Equal(outcome, judges.Words($$""" "dates": { "opened": {{opened}}, "closed": {{closed}}, "count": null } """));
    }

    [Fact]
    public void Entries_without_one_are_not_evaluated_and_the_others_are()
    {
        using var judges = new TwoJudges("""
            "kinds": { "day": { "base": "date" } },
            "tables": [ { "id": "cases", "shape": "list", "cell": "day", "key": { "id": "case" }, "columns": [ { "id": "opened" }, { "id": "closed" } ], "overall": {} } ],
            "rules": [ { "id": "r", "status": "printed", "forEach": "entry of cases", "assert": "opened <= closed" },
                       { "id": "first", "status": "printed", "forEach": "overall of cases", "assert": "opened <= min(entries.opened)" } ]
            """);

        Assert.Equal(
            "1 hold; r[B] BlankCell /cases/entries/1/opened; first[overall] BlankCell /cases/entries/1/opened",
            judges.Words("""
                "cases": { "entries": [ { "case": "A", "opened": "2024-01-01", "closed": "2024-01-01" }, { "case": "B", "opened": null, "closed": "2024-01-01" } ],
                           "overall": { "opened": "2023-01-01", "closed": null } }
                """));
    }
}
