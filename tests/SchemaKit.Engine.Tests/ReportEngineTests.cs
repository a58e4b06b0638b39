using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;
using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Tests.Reports;
using SchemaKit.Runtime;
using BlankMeaning = SchemaKit.Compiler.Definitions.BlankMeaning;
using Relation = SchemaKit.Compiler.Rules.Relation;

namespace SchemaKit.Engine.Tests;

public sealed class ReportEngineTests
{
    [Fact]
    public void Valid_report_has_only_counts()
    {
        var result = Judge(Balanced(), """
            "t":{"a":1,"b":2,"total":3}
            """);

        Assert.True(result.IsValid);
        Assert.Equal(new RuleCounts(1, 0, 0), result.Rules);
        Assert.Empty(result.Violations);
        Assert.Empty(result.NotEvaluated);
        Assert.Empty(result.Notes);
    }

    [Fact]
    public void Violations_come_by_place_then_by_cell_then_by_rule()
    {
        var report = new ReportBuilder().Record("t", "a b c d", _ => Kinds.Count)
            .Rule("second", f => new BoundComparison(f["/t/d"], Relation.Equal, f[1]))
            .Rule("first", f => new BoundComparison(f["/t/d"], Relation.Equal, f[2]))
            .Rule("skipped", f => new BoundComparison(f["/t/a"], Relation.Equal, f["/t/d"]));

        var result = Judge(report, """
            "y":0,"t":{"d":4,"c":"x","b":0.5,"x":1},"z":0
            """);

        Assert.Equal(
            ["unknown-key /y", "missing-key /t/a", "unknown-key /t/x", "unknown-key /z", "not-whole /t/b", "wrong-type /t/c", "second /t/d", "first /t/d"],
            result.Violations.Select(v => $"{v.RuleId} {v.Pointer}"));
        Assert.False(result.IsValid);
        Assert.Equal(new RuleCounts(0, 2, 1), result.Rules);
        Assert.Equal(["/t/a"], Assert.Single(result.NotEvaluated).Pointers);
    }

    [Fact]
    public void Unreadable_payload_evaluates_nothing()
    {
        var result = ReportEngine.Judge(PayloadReading.Read(Balanced().Build(), "{"u8));

        Assert.Equal(PayloadRules.InvalidJson, Assert.Single(result.Violations).RuleId);
        Assert.Equal(new RuleCounts(0, 0, 1), result.Rules);
        Assert.Equal((SkipReason.UnusableCell, 0), (result.NotEvaluated[0].Reason, result.NotEvaluated[0].Pointers.Count));
        Assert.Empty(result.Notes);
    }

    [Fact]
    public void Blank_numbers_that_count_as_0_are_noted_once()
    {
        var report = new ReportBuilder().Record("t", "a b when", id => id == "when" ? Kinds.Date : Kinds.Count)
            .Record("u", "c", _ => Kinds.Count, BlankMeaning.Unknown);

        var note = Assert.Single(Judge(report, """
            "t":{"a":null,"b":null,"when":null},"u":{"c":null}
            """).Notes);

        Assert.Equal((NoteKind.BlankCounted, "/t/a /t/b"), (note.Kind, string.Join(' ', note.Pointers)));
        Assert.Contains("2", note.Message.In("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2018, true)]
    [InlineData(2019, false)]
    [InlineData(2020, false)]
    [InlineData(2021, true)]
    [InlineData(null, false)]
    public void Year_out_of_force_is_noted(int? year, bool isNoted)
    {
        var values = Values.Of(Balanced().Build(), 1, 2, 3);
        values.Year = year;

        var notes = ReportEngine.Validate(values, []).Notes;

        Assert.Equal(isNoted ? ["/year"] : [], notes.SelectMany(n => n.Pointers));
        Assert.All(notes, n => Assert.Equal(NoteKind.YearOutOfForce, n.Kind));
    }

    [Fact]
    public void Absent_cells_are_missing_at_the_topmost_member_that_lacks_everything()
    {
        var report = ReportBuilder.Sample().Record("t", "a b", _ => Kinds.Count).Build();
        var values = Values.Of(report, null, null, 3, 4, null, 6);
        values.States[0] = CellState.Absent;
        values.States[3] = values.States[4] = CellState.Absent;

        var result = ReportEngine.Validate(values, []);

        Assert.Equal(
            ["/requests/received/person/natural", "/requests/outcomes/granted/person", "/requests/outcomes/refused", "/t"],
            result.Violations.Select(v => v.Pointer));
        Assert.All(result.Violations, v => Assert.Equal((PayloadRules.MissingKey, null), (v.RuleId, v.Location)));
    }

    [Fact]
    public void Head_that_was_not_found_is_missing()
    {
        var result = ReportEngine.Validate(new ReportValues(ReportBuilder.OneRecord("a").Build()), []);
        Assert.Equal(["/organization", "/year", "/t"], result.Violations.Select(v => v.Pointer));
    }

    [Fact]
    public void Fault_handed_in_replaces_the_missing_key()
    {
        var values = Values.Of(Balanced().Build(), 1, 2);
        var fault = new PayloadFault(PayloadRules.WrongType, "/t/total", new PayloadLocation(-1, 7, 0), "number or null", "string");

        var violation = Assert.Single(ReportEngine.Validate(values, [fault]).Violations);

        Assert.Equal((PayloadRules.WrongType, new PayloadLocation(-1, 7, 0)), (violation.RuleId, violation.Location));
    }

    private static ReportBuilder Balanced() => ReportBuilder.OneRecord("a b total")
        .Rule("balance", f => new BoundComparison(f["/t/a", "/t/b"], Relation.Equal, f["/t/total"]));

    private static ValidationResult Judge(ReportBuilder report, string members) =>
        ReportEngine.Judge(PayloadReading.Read(report.Build(), MarkedPayload.WithHead(members).Bytes));
}
