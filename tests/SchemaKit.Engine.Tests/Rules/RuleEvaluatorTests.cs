using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;
using SchemaKit.Engine.Rules;
using SchemaKit.Engine.Tests.Reports;

namespace SchemaKit.Engine.Tests.Rules;

public sealed class RuleEvaluatorTests
{
    private const string Holds = "holds", Violated = "violated", Skipped = "skipped";

    [Theory]
    [InlineData(nameof(Relation.Equal), 7, 7, 0, true)]
    [InlineData(nameof(Relation.Equal), 8, 7, 0, false)]
    [InlineData(nameof(Relation.Equal), 8, 7, 1, true)]
    [InlineData(nameof(Relation.Equal), 6, 7, 1, true)]
    [InlineData(nameof(Relation.Equal), 9, 7, 1, false)]
    [InlineData(nameof(Relation.Equal), 5, 7, 1, false)]
    [InlineData(nameof(Relation.LessOrEqual), 7, 7, 0, true)]
    [InlineData(nameof(Relation.LessOrEqual), 8, 7, 0, false)]
    [InlineData(nameof(Relation.LessOrEqual), 8, 7, 1, true)]
    [InlineData(nameof(Relation.LessOrEqual), 9, 7, 1, false)]
    [InlineData(nameof(Relation.GreaterOrEqual), 7, 7, 0, true)]
    [InlineData(nameof(Relation.GreaterOrEqual), 6, 7, 0, false)]
    [InlineData(nameof(Relation.GreaterOrEqual), 6, 7, 1, true)]
    [InlineData(nameof(Relation.GreaterOrEqual), 5, 7, 1, false)]
    [InlineData(nameof(Relation.Less), 6, 7, 0, true)]
    [InlineData(nameof(Relation.Less), 7, 7, 0, false)]
    [InlineData(nameof(Relation.Less), 7, 7, 1, true)]
    [InlineData(nameof(Relation.Less), 8, 7, 1, false)]
    [InlineData(nameof(Relation.Greater), 8, 7, 0, true)]
    [InlineData(nameof(Relation.Greater), 7, 7, 0, false)]
    [InlineData(nameof(Relation.Greater), 7, 7, 1, true)]
    [InlineData(nameof(Relation.Greater), 6, 7, 1, false)]
    public void Relation_holds_within_its_tolerance(string relation, long left, long right, int tolerance, bool holds)
    {
        var report = ReportBuilder.OneRecord("a b", Kinds.Change)
            .Rule("r", f => new BoundComparison(f["/t/a"], Enum.Parse<Relation>(relation), f["/t/b"]), tolerance: tolerance).Build();

        Assert.Equal(holds ? Holds : Violated, Outcome(report, left, right));
        Assert.Equal(holds ? Holds : Violated, Outcome(report, left - 100, right - 100));
    }

    [Theory]
    [InlineData(2, 3, 8, Holds)]
    [InlineData(2, 3, 7, Violated)]
    [InlineData(null, 3, 2, Holds)]
    [InlineData(null, null, -1, Holds)]
    public void Sum_weighs_its_terms(int? a, int? b, int? total, string outcome)
    {
        var report = ReportBuilder.OneRecord("a b total", Kinds.Change)
            .Rule("r", f => new BoundComparison(f[f.Cell("/t/a", 3), "/t/b", -1], Relation.Equal, f["/t/total"])).Build();

        Assert.Equal(outcome, Outcome(report, a, b, total));
    }

    [Theory]
    [InlineData(nameof(RuleFunction.Min), 4, -9, -9)]
    [InlineData(nameof(RuleFunction.Min), null, 4, 0)]
    [InlineData(nameof(RuleFunction.Max), 4, -9, 4)]
    [InlineData(nameof(RuleFunction.Max), null, -9, 0)]
    [InlineData(nameof(RuleFunction.Count), 4, -9, 2)]
    [InlineData(nameof(RuleFunction.Count), null, -9, 1)]
    [InlineData(nameof(RuleFunction.Count), null, null, 0)]
    [InlineData(nameof(RuleFunction.Count), 0, 0, 2)]
    public void Function_of_cells_has_the_value(string function, int? a, int? b, int value)
    {
        var report = ReportBuilder.OneRecord("a b total", Kinds.Change)
            .Rule("r", f => new BoundComparison(f[f.Call(Enum.Parse<RuleFunction>(function), f["/t/a"], f["/t/b"])], Relation.Equal, f["/t/total"])).Build();

        Assert.Equal(Holds, Outcome(report, a, b, value));
        Assert.Equal(Violated, Outcome(report, a, b, value + 1));
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(-5, 5)]
    [InlineData(null, 0)]
    public void Abs_drops_the_sign(int? a, int value)
    {
        var report = ReportBuilder.OneRecord("a total", Kinds.Change)
            .Rule("r", f => new BoundComparison(f[f.Call(RuleFunction.Abs, f["/t/a"])], Relation.Equal, f["/t/total"])).Build();

        Assert.Equal(Holds, Outcome(report, a, value));
        Assert.Equal(Violated, Outcome(report, a, value - 1));
    }

    [Theory]
    [InlineData(149, 100)]
    [InlineData(150, 200)]
    [InlineData(151, 200)]
    [InlineData(-149, -100)]
    [InlineData(-150, -200)]
    [InlineData(-151, -200)]
    [InlineData(0, 0)]
    [InlineData(50, 100)]
    [InlineData(-50, -100)]
    [InlineData(49, 0)]
    public void Round_goes_half_away_from_zero(int cents, int rounded)
    {
        var report = ReportBuilder.OneRecord("a total", Kinds.Money)
            .Rule("r", f => new BoundComparison(f[f.Call(RuleFunction.Round, f["/t/a"])], Relation.Equal, f["/t/total"]), scale: 2).Build();

        Assert.Equal(Holds, Outcome(report, cents, rounded));
        Assert.Equal(Violated, Outcome(report, cents, rounded + 1));
    }

    [Theory]
    [InlineData(1, 0, 9, 9, Holds)]
    [InlineData(1, 0, 9, 8, Violated)]
    [InlineData(0, 0, 9, 8, Holds)]
    [InlineData(1, 1, 9, 8, Holds)]
    [InlineData(2, 1, 9, 8, Violated)]
    public void Condition_that_is_false_satisfies(int a, int b, int c, int d, string outcome)
    {
        var report = ReportBuilder.OneRecord("a b c d").Rule("r", f =>
        {
            var (one, two) = (f["/t/a"], f["/t/b"]);
            var condition = Formulas.If(
                [new BoundComparison(one, Relation.Equal, f[1]), new BoundComparison(two, Relation.Equal, f[0])],
                [new BoundComparison(one, Relation.Greater, f[1])]);
            return [Formulas.Instance(new BoundComparison(f["/t/c"], Relation.Equal, f["/t/d"]), condition: condition)];
        }).Build();

        Assert.Equal(outcome, Outcome(report, a, b, c, d));
    }

    [Fact]
    public void Tolerance_is_not_given_to_the_condition()
    {
        var report = ReportBuilder.OneRecord("a b").Rule(
            "r",
            f => [Formulas.Instance(new BoundComparison(f["/t/b"], Relation.Equal, f[0]), condition: Formulas.If([new BoundComparison(f["/t/a"], Relation.Equal, f[5])]))],
            tolerance: 1).Build();

        Assert.Equal(Holds, Outcome(report, 6, 9));
        Assert.Equal(Violated, Outcome(report, 5, 9));
    }

    [Fact]
    public void Sum_past_64_bits_is_exact()
    {
        var report = ReportBuilder.OneRecord("a b c total", Kinds.Change)
            .Rule("r", f => new BoundComparison(f[f.Cell("/t/a", 1_000_000), f.Cell("/t/b", 1_000_000), f.Cell("/t/c", 1_000_000)], Relation.Equal, f[f.Cell("/t/total", 1_000_000)])).Build();

        Assert.Equal(Holds, Outcome(report, Kinds.MostCount, Kinds.MostCount, -Kinds.MostCount, Kinds.MostCount));
        Assert.Equal(Violated, Outcome(report, Kinds.MostCount, Kinds.MostCount, -Kinds.MostCount, Kinds.MostCount - 1));
    }

    [Theory]
    [InlineData(nameof(BlankMeaning.Zero), Holds)]
    [InlineData(nameof(BlankMeaning.Unknown), Skipped)]
    public void Blank_means_what_the_table_says(string blank, string outcome)
    {
        var report = ReportBuilder.OneRecord("a b total", Kinds.Count, Enum.Parse<BlankMeaning>(blank))
            .Rule("r", f => new BoundComparison(f["/t/a", "/t/b"], Relation.Equal, f["/t/total"])).Build();

        Assert.Equal(outcome, Outcome(report, 5, null, 5));
    }

    [Fact]
    public void Blank_that_is_unknown_may_be_counted()
    {
        var report = ReportBuilder.OneRecord("a b total", Kinds.Count, BlankMeaning.Unknown)
            .Rule("r", f => new BoundComparison(f[f.Call(RuleFunction.Count, f["/t/a"], f["/t/b"])], Relation.Equal, f["/t/total"])).Build();

        Assert.Equal(Holds, Outcome(report, 5, null, 1));
        Assert.Equal(Skipped, Outcome(report, 5, null, null));
    }

    [Fact]
    public void Unusable_cell_stands_before_a_blank_one()
    {
        var report = ReportBuilder.OneRecord("a b c total", Kinds.Count, BlankMeaning.Unknown).Rule("r", f =>
        {
            var condition = Formulas.If([new BoundComparison(f["/t/c"], Relation.Greater, f[0])]);
            return [Formulas.Instance(new BoundComparison(f["/t/a", "/t/b"], Relation.Equal, f["/t/total", "/t/c"]), "k", condition)];
        }).Build();
        var values = Values.Of(report, null, 1, 1, 1);
        values.States[2] = CellState.Unusable;
        values.States[3] = CellState.Absent;

        var skipped = Assert.Single(RuleEvaluator.Evaluate(values).Skipped);

        Assert.Equal(("r", "k", SkipReason.UnusableCell), (skipped.RuleId, skipped.Instance, skipped.Reason));
        Assert.Equal(["/t/c", "/t/total"], skipped.Pointers);
    }

    [Fact]
    public void Blank_cells_in_the_way_are_named_once_and_in_order()
    {
        var report = ReportBuilder.OneRecord("a b total", Kinds.Count, BlankMeaning.Unknown)
            .Rule("r", f => new BoundComparison(f["/t/b", "/t/a", "/t/b"], Relation.Equal, f["/t/total"])).Build();

        var skipped = Assert.Single(RuleEvaluator.Evaluate(Values.Of(report, null, null, 1)).Skipped);

        Assert.Equal(SkipReason.BlankCell, skipped.Reason);
        Assert.Equal(["/t/b", "/t/a"], skipped.Pointers);
    }

    [Theory]
    [InlineData(2018, false)]
    [InlineData(2019, true)]
    [InlineData(2020, true)]
    [InlineData(2021, false)]
    [InlineData(null, true)]
    public void Rule_is_judged_in_its_years(int? year, bool isJudged)
    {
        var report = ReportBuilder.OneRecord("a", Kinds.Count, BlankMeaning.Unknown)
            .Rule("r", f => new BoundComparison(f["/t/a"], Relation.Equal, f[1]), years: new ReportingYears(2019, 2020)).Build();
        var values = Values.Of(report, [null]);
        values.Year = year;

        var skipped = Assert.Single(RuleEvaluator.Evaluate(values).Skipped);

        Assert.Equal(isJudged ? SkipReason.BlankCell : SkipReason.NotInForce, skipped.Reason);
        Assert.Equal(isJudged ? ["/t/a"] : [], skipped.Pointers);
    }

    [Fact]
    public void Outcomes_are_counted()
    {
        var report = ReportBuilder.OneRecord("a b", Kinds.Count, BlankMeaning.Unknown).Rule("r", f =>
        [
            Formulas.Instance(new BoundComparison(f["/t/a"], Relation.Equal, f[1]), "one"),
            Formulas.Instance(new BoundComparison(f["/t/a"], Relation.Equal, f[2]), "two"),
            Formulas.Instance(new BoundComparison(f["/t/a"], Relation.Equal, f[3]), "three"),
            Formulas.Instance(new BoundComparison(f["/t/b"], Relation.Equal, f[1]), "four"),
        ]).Build();

        Assert.Equal(new RuleCounts(1, 2, 1), RuleEvaluator.Evaluate(Values.Of(report, 1, null)).Counts);
    }

    private static string Outcome(BoundReport report, params long?[] cells)
    {
        var counts = RuleEvaluator.Evaluate(Values.Of(report, cells)).Counts;
        Assert.Equal(1, counts.Total);
        return counts.Holds == 1 ? Holds : counts.Violated == 1 ? Violated : Skipped;
    }
}
