using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Compiler.Tests.Analysis;

public sealed class RedundancyTests
{
    private static BoundReportBuilder Report => new BoundReportBuilder().Record("t", "a b c d");

    [Fact]
    public void Sum_of_rules_says_nothing_new() => Assert.Equal(
        ["SK0302 'both' says nothing new: it follows from 'x' and 'y'"],
        AnalysisRun.Lines(Report.Rule("x", "t.a = t.b").Rule("y", "t.c = t.d").Rule("both", "t.a + t.c = t.b + t.d")));

    [Fact]
    public void Of_two_that_say_the_same_the_later_is_found() => Assert.Equal(
        ["SK0302 'y' says nothing new: it follows from 'x'"],
        AnalysisRun.Lines(Report.Rule("x", "t.a = t.b").Rule("y", "2 * t.b = 2 * t.a")));

    [Fact]
    public void Earlier_rule_may_follow_from_a_later_total_free_rule() => Assert.Equal(
        ["SK0302 'z' says nothing new: it follows from 'x' and 'y'"],
        AnalysisRun.Lines(Report.Rule("x", "t.a = t.b").Rule("y", "t.b = t.c", "t.c = t.d").Rule("z", "t.a = t.d")));

    [Fact]
    public void Rule_that_repeats_a_total_follows_from_it() => Assert.Equal(
        ["SK0302 'sum' says nothing new: it follows from 't.a'"],
        AnalysisRun.Lines(Report.Rule("t.a", "t.a = t.b + t.c").Rule("sum", "t.a - t.c = t.b")));

    [Fact]
    public void Totals_that_imply_each_other_are_no_finding() => Assert.Empty(AnalysisRun.Lines(new BoundReportBuilder().Matrix("t", "a b total", "x y total")
        .Rule("t.rows.total", "t.total.x = t.a.x + t.b.x", "t.total.y = t.a.y + t.b.y", "t.total.total = t.a.total + t.b.total")
        .Rule("t.total", "t.a.total = t.a.x + t.a.y", "t.b.total = t.b.x + t.b.y", "t.total.total = t.total.x + t.total.y")));

    [Fact]
    public void Rule_with_one_instance_of_its_own_is_kept() => Assert.Empty(
        AnalysisRun.Lines(Report.Rule("t.a", "t.a = t.b").Rule("y", "t.a = t.b", "t.c = t.d")));

    [Fact]
    public void Instances_of_one_rule_do_not_make_it_superfluous() => Assert.Empty(
        AnalysisRun.Lines(Report.Rule("x", "t.a = t.b", "t.b = t.a")));

    [Fact]
    public void Error_does_not_follow_from_a_warning()
    {
        Assert.Equal(
            ["SK0302 'x' says nothing new: it follows from 'y'"],
            AnalysisRun.Lines(Report.Rule("x", r => r with { Severity = Compiler.Definitions.RuleSeverity.Warning }, "t.a = t.b").Rule("y", "t.a = t.b")));
        Assert.Equal(
            ["SK0302 'x' says nothing new: it follows from 'y'"],
            AnalysisRun.Lines(Report.Rule("y", "t.a = t.b").Rule("x", r => r with { Severity = Compiler.Definitions.RuleSeverity.Info }, "t.a = t.b")));
    }

    [Fact]
    public void Nothing_follows_over_a_cell_that_may_be_unknown()
    {
        BoundReportBuilder Chain(BlankMeaning blank) => new BoundReportBuilder().Record("t", "a b c", blank: blank)
            .Rule("x", "t.a = t.b").Rule("y", "t.b = t.c").Rule("z", "t.a = t.c");

        Assert.Empty(AnalysisRun.Lines(Chain(BlankMeaning.Unknown)));
        Assert.Single(AnalysisRun.Lines(Chain(BlankMeaning.Forbidden)));
    }

    [Fact]
    public void Four_sources_are_counted_after_three() => Assert.Equal(
        ["SK0302 'e' says nothing new: it follows from 'a', 'b', 'c' and 1 more"],
        AnalysisRun.Lines(new BoundReportBuilder().Record("t", "a b c d e")
            .Rule("a", "t.a = t.b").Rule("b", "t.b = t.c").Rule("c", "t.c = t.d").Rule("d", "t.d = t.e").Rule("e", "t.a = t.e")));
}
