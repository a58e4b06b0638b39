namespace SchemaKit.Generators.Tests;

/// <summary>Where lists may be nested: in an overall row, in a group of columns.</summary>
public sealed class NestedListTests
{
    private const string Columns = """
        [ { "id": "received" },
          { "id": "other", "columns": [
            { "id": "reasons", "list": true, "columns": [ { "id": "times" } ] },
            { "id": "total", "sumOf": ["reasons.times"] } ] } ]
        """;

    private const string Members = $$"""
        "tables": [ { "id": "cases", "shape": "list", "cell": "count", "key": { "id": "office" }, "columns": {{Columns}}, "overall": {} } ],
        "rules": [ { "id": "most", "status": "practice", "forEach": "row of cases", "assert": "received >= max(other.reasons.entries.times)" },
                   { "id": "each", "status": "practice", "forEach": "entry of cases.other.reasons", "assert": "times <= cases.overall.received" },
                   { "id": "any", "status": "practice", "forEach": "row of cases", "assert": "if received > 4 then exists(other.reasons)" } ]
        """;

    [Fact]
    public void Nested_list_in_a_group_and_in_the_overall_row_is_judged_in_its_own_row()
    {
        using var judges = new TwoJudges(Members);

        // Two of cases.other.total, as the overall row may lack its reasons; three of most and of any; one of each for each reason.
        Assert.Equal(
            "12 hold",
            judges.Words(Cases(Entry("A", 5, 5, "2", "3"), Entry("B", 1, 1, "1"), Overall(6, 6, "6"))));
        Assert.Equal(
            "10 hold; cases.other.total[A] 4 5; most[B] 1 2; each[A,#2] 4 1; each[B,#1] 2 1",
            judges.Words(Cases(Entry("A", 5, 4, "1", "4"), Entry("B", 1, 2, "2"), Overall(1, 6, "1", "1", "1"))));
    }

    [Fact]
    public void Overall_row_may_lack_its_nested_list()
    {
        using var judges = new TwoJudges(Members);

        Assert.Equal(
            "4 hold; any[overall] 0 1; most[overall] NoValue",
            judges.Words(Cases(Entry("A", 2, 2, "2"), """ "received": 6, "other": { "total": 6 } """)));
    }

    [Fact]
    public void Faults_in_it_are_at_their_places()
    {
        using var judges = new TwoJudges(Members);

        Assert.Equal(
            ["wrong-type /cases/overall/other/reasons/0", "out-of-range /cases/entries/0/other/reasons/1/times"],
            judges.Judge(Cases(Entry("A", 5, 5, "2", "-3"), """ "received": 6, "other": { "reasons": [ 7 ], "total": 6 } """)).Violations
                .Where(v => v.Left is null).Select(v => $"{v.RuleId} {v.Pointer}"));
    }

    [Fact]
    public void Nobody_knows_the_nested_list_of_an_overall_row_that_is_none()
    {
        using var judges = new TwoJudges(Members);

        Assert.Contains(
            "any[overall] UnusableCell /cases/overall/received /cases/overall/other/reasons",
            judges.Words(""" "cases": { "entries": [], "overall": 7 } """), StringComparison.Ordinal);
    }

    private static string Cases(params string[] rows) => $$"""
        "cases": { "entries": [ {{string.Join(", ", rows[..^1].Select(r => $"{{ {r} }}"))}} ], "overall": { {{rows[^1]}} } }
        """;

    private static string Entry(string office, int received, int total, params string[] times) => $"\"office\": \"{office}\", " + Overall(received, total, times);

    private static string Overall(int received, int total, params string[] times) =>
        $$""" "received": {{received}}, "other": { "reasons": [ {{string.Join(", ", times.Select(t => $"{{ \"times\": {t} }}"))}} ], "total": {{total}} } """;
}
