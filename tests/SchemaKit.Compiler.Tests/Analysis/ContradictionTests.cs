using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Compiler.Tests.Analysis;

public sealed class ContradictionTests
{
    private static BoundReportBuilder Report => new BoundReportBuilder().Record("t", "a b c d");

    [Fact]
    public void Contradiction_is_reported_at_the_later_rule()
    {
        var report = Report.Rule("first", "t.a = t.b").Rule("other", "t.c = t.d").Rule("second", "t.a = t.b + 1").Build();

        var only = Assert.Single(AnalysisRun.Of(report));
        Assert.Equal("SK0301", only.Id);
        Assert.Equal(report.Rules[2].Span, only.Span);
        Assert.Equal("'second' contradicts 'first': no figures satisfy all of them", only.Message);
    }

    [Fact]
    public void Contradiction_of_many_names_three() => Assert.Equal(
        ["SK0301 'e' contradicts 'a[i0]', 'a[i1]', 'b' and 1 more: no figures satisfy all of them"],
        AnalysisRun.Lines(new BoundReportBuilder().Record("t", "a b c d e")
            .Rule("a", "t.a = t.b", "t.b = t.c").Rule("b", "2 * t.c = t.d").Rule("c", "t.d = 3 * t.e").Rule("e", "2 * t.a = 3 * t.e + 5")));

    [Fact]
    public void Contradiction_hides_in_fractions() => Assert.Equal(
        ["SK0301 'z' contradicts 'x' and 'y': no figures satisfy all of them"],
        AnalysisRun.Lines(Report.Rule("x", "3 * t.a = 2 * t.b").Rule("y", "7 * t.b = 5 * t.c").Rule("z", "21 * t.a = 10 * t.c + 1")));

    [Fact]
    public void Nothing_is_said_to_follow_from_a_contradiction() => Assert.Equal(
        ["SK0301 'second' contradicts 'first': no figures satisfy all of them"],
        AnalysisRun.Lines(Report.Rule("first", "t.a = t.b").Rule("second", "t.a = t.b + 1").Rule("third", "t.b = t.a")));

    [Fact]
    public void Contradiction_within_one_rule_names_its_instance() => Assert.Equal(
        ["SK0301 'r[i1]' contradicts 'r[i0]': no figures satisfy all of them"],
        AnalysisRun.Lines(Report.Rule("r", "t.a = t.b", "t.b = t.a + 3")));

    [Fact]
    public void Rules_with_years_tolerance_or_condition_do_not_contradict()
    {
        Assert.Empty(AnalysisRun.Lines(Report.Rule("a", "t.a = t.b").Rule("b", r => r with { Years = new(2020, null) }, "t.a = t.b + 1")));
        Assert.Empty(AnalysisRun.Lines(Report.Rule("a", "t.a = t.b").Rule("b", r => r with { Tolerance = 1 }, "t.a = t.b + 1")));
        Assert.Empty(AnalysisRun.Lines(Report.Rule("a", "t.a = t.b").Rule("b", "if t.c > 0 then t.a = t.b + 1")));
        Assert.Empty(AnalysisRun.Lines(Report.Rule("a", "t.a = t.b").Rule("b", "t.a <= t.b + 1")));
    }

    [Fact]
    public void Scales_are_compared_by_value()
    {
        var money = BoundReportBuilder.Kind("money", KindBase.Decimal, 2, 0, 1_000_000);
        BoundReportBuilder Mixed() => new BoundReportBuilder().Record("t", "a b").Record("m", "x y", money);

        Assert.Empty(AnalysisRun.Lines(Mixed().Rule("p", "t.a = m.x").Rule("q", "m.x = m.y + 0.01")));
        Assert.Equal(
            ["SK0301 'r' contradicts 'p' and 'q': no figures satisfy all of them"],
            AnalysisRun.Lines(Mixed().Rule("p", "t.a = m.x").Rule("q", "t.b = m.x + 0.5").Rule("r", "t.b = t.a")));
        Assert.Equal(
            ["SK0302 'r' says nothing new: it follows from 'p' and 'q'"],
            AnalysisRun.Lines(Mixed().Rule("p", "t.a = m.x").Rule("q", "t.b = m.x + 0.5").Rule("r", "2 * t.b = 2 * t.a + 1")));
    }
}
