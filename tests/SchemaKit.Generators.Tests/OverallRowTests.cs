namespace SchemaKit.Generators.Tests;

/// <summary>Whether the overall row of a table that may be lacking is there.</summary>
public sealed class OverallRowTests
{
    private const string Members = """
        "tables": [ { "id": "cases", "shape": "record", "cell": "count", "columns": [ { "id": "received" } ] },
                    { "id": "appeals", "shape": "list", "cell": "count", "optional": true, "key": { "id": "office" }, "columns": [ { "id": "received" }, { "id": "closed" } ], "overall": {} } ],
        "rules": [ { "id": "some", "status": "practice", "assert": "cases.received >= appeals.overall.received" },
                   { "id": "has", "status": "practice", "assert": "exists(appeals.overall) = 1" } ]
        """;

    [Theory]
    [InlineData("""{ "received": 1, "closed": 0 }""", "2 hold")]
    [InlineData("""{ "received": 1 }""", "2 hold; missing-key /appeals/overall/closed")]
    [InlineData("{}", "1 hold; missing-key /appeals/overall/received; missing-key /appeals/overall/closed; some[] UnusableCell /appeals/overall/received")]
    [InlineData("""{ "surplus": 1 }""", "1 hold; missing-key /appeals/overall/received; missing-key /appeals/overall/closed; unknown-key /appeals/overall/surplus; some[] UnusableCell /appeals/overall/received")]
    [InlineData("null", "0 hold; has 0 1; some[] NoPartner /appeals")]
    public void Overall_row_without_cells_is_there(string overall, string verdict)
    {
        using var judges = new TwoJudges(Members);

        Assert.Equal(verdict, judges.Words($$""" "cases": { "received": 1 }, "appeals": { "entries": [], "overall": {{overall}} } """));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{ "received": 1, "closed": 0 }""")]
    public void Overall_row_that_stands_twice_is_there_whatever_the_first_is(string first)
    {
        using var judges = new TwoJudges(Members);

        Assert.Equal(
            "1 hold; duplicate-key /appeals/overall; some[] UnusableCell /appeals/overall/received",
            judges.Words($$""" "cases": { "received": 1 }, "appeals": { "entries": [], "overall": {{first}}, "overall": { "received": 1, "closed": 0 } } """));
    }
}
