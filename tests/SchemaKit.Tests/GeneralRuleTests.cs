using SchemaKit.Runtime;

namespace SchemaKit.Tests;

/// <summary>Every operation of the general form of a rule, over a hand-built shape; the outcomes are worked out by hand.</summary>
public class GeneralRuleTests
{
    [Theory]
    [InlineData("7, 5, 0, 0", "1 hold")]
    [InlineData("7, 6, 0, 0", "0 hold; r 7 8 /form/a")]
    [InlineData("null, -2, 0, 0", "1 hold")]
    public void Sum_weighs_its_terms(string form, string outcome) => Assert.Equal(outcome, Fixed(GeneralRules.Rule, form, (ref run) =>
    {
        var left = run.Left(run.Cell(0, 1));
        Int128 right = run.Cell(1, -1, CellUse.Addend) + 2;
        run.Judge(left == right, left, right, 0);
    }));

    [Theory]
    [InlineData("1, 5, 0, 1.5", "1 hold")]
    [InlineData("2, 5, 0, 1.5", "0 hold; r 2 1 /form/a")]
    [InlineData("-3, -4, 0, 1.5", "0 hold; r -3 -4 /form/a")]
    [InlineData("1, 5, 0, \"N/A\"", "1 hold")]
    [InlineData("0, 5, 0, \"N/A\"", "0 hold; r 0 1 /form/a")]
    [InlineData("0, 5, 0, \"<1\"", "0 hold; r 0 0.1 /form/a")]
    [InlineData("1, 1, 0, \"?\"", "0 hold; r[] NoValue /form/days")]
    public void Least_of_cells_leaves_out_what_is_skipped(string form, string outcome) => Assert.Equal(outcome, Fixed(GeneralRules.Rule with { Scale = 1 }, form, (ref run) =>
    {
        var left = run.Left(run.Cell(0, 1));
        Int128 right = run.Min([run.Cell(1, 0, CellUse.Least), run.Cell(3, 0, CellUse.Least), 10]);
        run.Judge(left == right, left, right, 0);
    }));

    [Theory]
    [InlineData("2, 0, 0, 2", "1 hold")]
    [InlineData("2, 0, 0, 2.5", "0 hold; r 2 2.5 /form/a")]
    [InlineData("0, 0, 0, null", "1 hold")]
    [InlineData("0, 0, 0, \"N/A\"", "0 hold; r[] NoValue /form/days")]
    public void Greatest_of_nothing_is_not_evaluated(string form, string outcome) => Assert.Equal(outcome, Fixed(GeneralRules.Rule with { Scale = 1 }, form, (ref run) =>
    {
        var left = run.Left(run.Cell(0, 1));
        Int128 right = run.Max([run.Cell(3, 0, CellUse.Greatest)]);
        run.Judge(left == right, left, right, 0);
    }));

    [Theory]
    [InlineData("2, 0, 0, \"<1\"", "1 hold")]
    [InlineData("1, null, 0, \"<1\"", "1 hold")]
    [InlineData("1, 0, 0, \"N/A\"", "1 hold")]
    [InlineData("0, null, 0, \"?\"", "1 hold")]
    [InlineData("1, null, 0, null", "0 hold; r 1 0 /form/a")]
    public void Count_asks_whether_there_is_a_value(string form, string outcome) => Assert.Equal(outcome, Fixed(GeneralRules.Rule with { Scale = 1 }, form, (ref run) =>
    {
        var left = run.Left(run.Cell(0, 1));
        Int128 right = run.Cell(1, 0, CellUse.Count) + run.Cell(3, 0, CellUse.Count);
        run.Judge(left == right, left, right, 0);
    }));

    [Theory]
    [InlineData("3, 0, 2.5, 0", "1 hold")]
    [InlineData("2, 0, 2.49, 0", "1 hold")]
    [InlineData("-3, 0, -2.5, 0", "1 hold")]
    [InlineData("-2, 0, -2.5, 0", "0 hold; r -2 -3 /form/a")]
    public void Round_goes_away_from_zero(string form, string outcome) => Assert.Equal(outcome, Fixed(GeneralRules.Rule with { Scale = 2 }, form, (ref run) =>
    {
        var left = run.Left(run.Cell(0, 1));
        var right = Scaled.Round(run.Cell(2, 0), 100);
        run.Judge(left == right, left, right, 0);
    }));

    [Theory]
    [InlineData("1, 8, 0.13, 0", "1 hold")]
    [InlineData("-1, 8, -0.13, 0", "1 hold")]
    [InlineData("1, 3, 0.34, 0", "0 hold; r 0.34 0.33 /form/money")]
    [InlineData("5, 0, 0, 0", "1 hold")]
    [InlineData("5, null, 0.01, 0", "0 hold; r 0.01 0 /form/money")]
    public void Quotient_is_rounded_and_by_zero_it_is_zero(string form, string outcome) => Assert.Equal(outcome, Fixed(GeneralRules.Rule with { Scale = 2 }, form, (ref run) =>
    {
        var left = run.Left(run.Cell(2, 1));
        var right = run.Quotient(run.Cell(0, 0), run.Cell(1, 0), 1);
        run.Judge(left == right, left, right, 2);
    }));

    [Theory]
    [InlineData("4, -4, 0, 0", "1 hold")]
    [InlineData("4, 5, 0, 0", "0 hold; r 4 5 /form/a")]
    public void Abs_drops_the_sign(string form, string outcome) => Assert.Equal(outcome, Fixed(GeneralRules.Rule, form, (ref run) =>
    {
        var left = run.Left(run.Cell(0, 1));
        var right = Int128.Abs(run.Cell(1, 0));
        run.Judge(left == right, left, right, 0);
    }));

    [Theory]
    [InlineData("100, 90, 0, 0", "1 hold")]
    [InlineData("100, 89, 0, 0", "0 hold; r 100 89 /form/a")]
    [InlineData("-90, -100, 0, 0", "1 hold")]
    [InlineData("0, 0, 0, 0", "1 hold")]
    public void Relative_tolerance_is_a_share_of_the_larger_side(string form, string outcome) => Assert.Equal(outcome, Fixed(GeneralRules.Rule, form, (ref run) =>
    {
        Int128 left = run.Left(run.Cell(0, 1)), right = run.Cell(1, -1);
        run.Judge(RuleRun.HoldsWithin(left, Relation.Equal, right, 100_000), left, right, 0);
    }));

    [Theory]
    [InlineData("2, 0, 0, 0.7", "1 hold")]
    [InlineData("2, 0, 0, 0.6", "0 hold; r 1.8 2 /form/days")]
    [InlineData("3, 0, 0, 1", "1 hold")]
    public void Precision_allows_half_a_last_place_of_each_decimal(string form, string outcome) => Assert.Equal(outcome, Fixed(GeneralRules.Rule with { Scale = 1 }, form, (ref run) =>
    {
        Int128 left = run.Left(3 * run.Cell(3, 3)), right = run.Cell(0, -1);
        run.Judge(run.HoldsByPrecision(left, Relation.Equal, right), left, right, 3);
    }));

    [Theory]
    [InlineData("1, 1, 0, 0", "0 hold")]
    [InlineData("1, 0, 0, \"?\"", "0 hold; r[] NoValue /form/days")]
    [InlineData("1, 1, 0, 0.1", "1 hold")]
    [InlineData("1, 2, 0, 0.1", "0 hold; r 1 2 /form/a")]
    public void Where_decides_whether_there_is_an_instance(string form, string outcome) => Assert.Equal(outcome, Fixed(GeneralRules.Rule with { Scale = 1, Conditions = 1, HasWhere = true }, form, (ref run) =>
    {
        if (!run.Where(run.Cell(3, 0) > 0))
            return;
        Int128 left = run.Left(run.Cell(0, 1)), right = run.Cell(1, -1);
        run.Judge(left == right, left, right, 0);
    }));

    [Theory]
    [InlineData("1, 2, 0, 0", "1 hold")]
    [InlineData("1, 2, 0, \"?\"", "0 hold; r[] NoValue /form/days")]
    [InlineData("1, 2, 0, 0.1", "0 hold; r 1 2 /form/a")]
    public void If_decides_whether_it_must_hold(string form, string outcome) => Assert.Equal(outcome, Fixed(GeneralRules.Rule with { Scale = 1, Conditions = 1 }, form, (ref run) =>
    {
        var applies = run.If(run.Cell(3, 0) > 0);
        Int128 left = run.Left(run.Cell(0, 1)), right = run.Cell(1, -1);
        run.Judge(!applies || left == right, left, right, 0);
    }));

    [Theory]
    [InlineData(CellUse.Comparison, "\"N/A\"", "0 hold; r 1 0 /form/a")]
    [InlineData(CellUse.Addend, "\"N/A\"", "0 hold; r 1 0 /form/a")]
    [InlineData(CellUse.Comparison, "\"<1\"", "0 hold; r 1 0.1 /form/a")]
    [InlineData(CellUse.Addend, "\"<1\"", "0 hold; r 1 0 /form/a")]
    [InlineData(CellUse.Sum, "\"<1\"", "0 hold; r 1 0 /form/a")]
    [InlineData(CellUse.SumOfValues, "\"<1\"", "0 hold; r 1 0.1 /form/a")]
    [InlineData(CellUse.Count, "\"<1\"", "1 hold")]
    [InlineData(CellUse.Count, "\"?\"", "0 hold; r 1 0 /form/a")]
    [InlineData(CellUse.Sum, "\"?\"", "0 hold; r[] NoValue /form/days")]
    public void Special_value_reads_as_its_use_says(CellUse use, string days, string outcome) => Assert.Equal(outcome, Fixed(GeneralRules.Rule with { Scale = 1 }, "1, 0, 0, " + days, (ref run) =>
    {
        Int128 left = run.Left(run.Cell(0, 1)), right = run.Cell(3, -1, use);
        run.Judge(left == right, left, right, 0);
    }));

    [Fact]
    public void Blank_that_means_unknown_is_not_evaluated() =>
        Assert.Equal("0 hold; r[] BlankCell /survey/c", GeneralRules.Words(PayloadValidator.Validate(
            GeneralRules.Shape(GeneralRules.Rule, Begun(static (ref run) => run.Judge(true, run.Left(run.Cell(4, 1)), 0))), GeneralRules.Payload(survey: "null"))));

    [Fact]
    public void Explained_rule_holds_by_its_footnote()
    {
        var rule = GeneralRules.Rule with { Severity = RuleSeverity.Explain, ExplainedBy = "form" };
        var shape = GeneralRules.Shape(rule, Begun(static (ref run) => run.Judge(run.Cell(0, 1) == 0, 1, 0, 0)));
        var report = PayloadValidator.Read(shape, GeneralRules.Payload("1, 0, 0, 0"));

        Assert.Equal("0 hold; r 1 0 /form/a", GeneralRules.Words(PayloadValidator.Validate(shape, report)));
        Assert.Equal("1 hold", GeneralRules.Words(PayloadValidator.Validate(shape, report with { Footnotes = Footnotes.None.With("form", "late") })));
    }

    private delegate void InstanceCheck(ref RuleRun run);

    private static RuleChecks Begun(InstanceCheck check) => (ref run) =>
    {
        if (run.Begins(0, 0))
            check(ref run);
    };

    private static string Fixed(RuleShape rule, string form, InstanceCheck check) =>
        GeneralRules.Words(PayloadValidator.Validate(GeneralRules.Shape(rule, Begun(check)), GeneralRules.Payload(form)));
}
