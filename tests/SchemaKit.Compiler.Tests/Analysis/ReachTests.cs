using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Compiler.Tests.Analysis;

public sealed class ReachTests
{
    [Theory]
    [InlineData("t.a >= 0")]
    [InlineData("t.a + t.b <= 10")]
    [InlineData("t.a = t.a")]
    [InlineData("t.a - t.b < 6")]
    [InlineData("max(t.a, t.b) <= 5")]
    [InlineData("min(t.a, t.b - 5) <= 0")]
    [InlineData("abs(t.a - t.b) <= 5")]
    [InlineData("count(t.a, t.b) <= 2")]
    [InlineData("if t.a > 1 then t.b >= 0")]
    public void Rule_that_can_never_be_broken_is_a_warning(string formula) =>
        Assert.Equal(["SK0305 'r' can never be broken: the bounds of the kinds already ensure it"], Lines(formula));

    [Theory]
    [InlineData("t.a > 5", "between -5 and 0")]
    [InlineData("t.a + t.b >= 11", "between -11 and -1")]
    [InlineData("t.a = t.a + 1", "-1")]
    [InlineData("t.a = t.b + 6", "between -11 and -1")]
    [InlineData("min(t.a, t.b) = 7", "between -7 and -2")]
    [InlineData("abs(t.a) < 0", "between 0 and 5")]
    [InlineData("count(t.a, t.b) > 2", "between -2 and 0")]
    [InlineData("0.5 + t.a = -0.5", "between 1 and 6")]
    public void Rule_that_can_never_hold_is_an_error(string formula, string difference) => Assert.Equal(
        [$"SK0303 'r' can never hold: within the bounds of the kinds, the left side minus the right side is {difference}"], Lines(formula));

    [Theory]
    [InlineData("t.a >= 1")]
    [InlineData("t.a + t.b <= 9")]
    [InlineData("t.a = t.b + 5")]
    [InlineData("t.a < 5")]
    [InlineData("abs(t.a - t.b) < 5")]
    [InlineData("if t.a > 4 then t.b > 4")]
    [InlineData("if t.a > 4 then t.b > 5")]
    public void Rule_that_may_go_either_way_is_no_finding(string formula) => Assert.Empty(Lines(formula));

    [Theory]
    [InlineData("if t.a > 5 then t.b = 0", true)]
    [InlineData("if t.a > 4 and t.b > 5 then t.b = 0", true)]
    [InlineData("if t.a < 0 or t.b > 5 then t.b = 0", true)]
    [InlineData("if t.a < 0 or t.b > 4 then t.b = 0", false)]
    public void Condition_that_is_never_true_is_a_warning(string formula, bool isDead) => Assert.Equal(
        isDead ? ["SK0304 The condition of 'r' is never true within the bounds of the kinds; the rule is never applied"] : [], Lines(formula));

    [Fact]
    public void One_open_instance_keeps_a_rule_and_one_impossible_instance_breaks_it()
    {
        Assert.Empty(Lines("t.a >= 0", "t.a >= 1"));
        Assert.StartsWith("SK0303 'r[i1]' can never hold", Assert.Single(Lines("t.a >= 1", "t.a >= 6")), StringComparison.Ordinal);
    }

    [Fact]
    public void Total_that_holds_by_its_bounds_is_no_finding() =>
        Assert.Empty(AnalysisRun.Lines(Small().Rule("t.x", "t.a <= 5")));

    [Fact]
    public void Blank_that_counts_as_zero_is_within_reach()
    {
        var positive = BoundReportBuilder.Integer("positive", 1, 5);
        string[] With(BlankMeaning blank) => AnalysisRun.Lines(new BoundReportBuilder().Record("t", "a", positive, blank).Rule("r", "t.a = 0"));

        Assert.Empty(With(BlankMeaning.Zero));
        Assert.StartsWith("SK0303", Assert.Single(With(BlankMeaning.Unknown)), StringComparison.Ordinal);
    }

    [Fact]
    public void Tolerance_widens_what_can_hold()
    {
        string[] With(int tolerance) => AnalysisRun.Lines(Small().Rule("r", r => r with { Tolerance = tolerance }, "t.a = t.b + 7"));

        Assert.Empty(With(2));
        Assert.StartsWith("SK0303", Assert.Single(With(1)), StringComparison.Ordinal);
    }

    [Fact]
    public void Rounding_reaches_the_rounded_bounds()
    {
        var money = BoundReportBuilder.Kind("money", KindBase.Decimal, 2, -150, 149);
        string[] Of(string formula) => AnalysisRun.Lines(new BoundReportBuilder().Record("t", "a", money).Rule("r", formula));

        Assert.Empty(Of("round(t.a) = -2"));
        Assert.Empty(Of("round(t.a) = 1"));
        Assert.StartsWith("SK0303", Assert.Single(Of("round(t.a) = 2")), StringComparison.Ordinal);
        Assert.StartsWith("SK0305", Assert.Single(Of("round(t.a, 1) >= -1.5")), StringComparison.Ordinal);
    }

    private static BoundReportBuilder Small() => new BoundReportBuilder().Record("t", "a b", BoundReportBuilder.Integer("small", 0, 5));

    private static string[] Lines(params string[] formulas)
    {
        var builder = new BoundReportBuilder().Record("t", "a b", BoundReportBuilder.Kind("small", KindBase.Decimal, 1, 0, 50));
        return AnalysisRun.Lines(builder.Rule("r", formulas));
    }
}
