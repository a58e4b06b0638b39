using System.Diagnostics;
using SchemaKit.Compiler.Analysis;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Compiler.Tests.Analysis;

/// <summary>Work is counted, not timed, so that a busy machine passes and a change of complexity does not.</summary>
public sealed class AnalysisWorkTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(19, 10)]
    [InlineData(1_980, 20)]
    [InlineData(200, 500)]
    public void Elimination_touches_each_term_of_a_table_with_totals_a_few_times(int rows, int columns)
    {
        var report = Matrix(rows, columns);
        var equations = EquationCollector.Collect(report);
        var system = new EquationSystem(CellRanking.Of(report, equations));

        for (var i = 0; i < equations.Count; i++)
            system.Add(equations[i], i);

        Assert.Equal(report.Rules.Sum(r => r.Instances.Count), equations.Count);
        Assert.InRange(system.Operations, 1, 4 * equations.Sum(e => e.Sum.Terms.Count));
        Assert.False(system.IsExhausted);
        Assert.Equal(["SK0302 'again' says nothing new: it follows from 't.rows.total'"], Run(report).Select(f => f.Id + " " + f.Message));
    }

    [Fact]
    public void Thousands_of_equal_rules_are_judged_up_to_the_limits()
    {
        var builder = new BoundReportBuilder().Record("t", "a b");
        for (var i = 0; i < EquationCollector.Limit + 10; i++)
            builder.Rule("r" + i, "t.a = t.b");

        Assert.InRange(Run(builder.Build()).Count, 1, DiagnosticBag.Limit);
    }

    [Fact]
    public void Numbers_that_grow_without_bound_end_the_elimination()
    {
        var cells = Enumerable.Range(0, 60).Select(i => "c" + i).ToList();
        var builder = new BoundReportBuilder().Record("t", string.Join(' ', cells));
        var state = 1;
        for (var i = 0; i < 60; i++)
            builder.Rule("r" + i, string.Join(" + ", cells.Select(c => (state = (int)(state * 48_271L % 2_147_483_647)) % 1_000_000 + " * t." + c)) + " = 1");

        Assert.Empty(Run(builder.Build()));
    }

    private IReadOnlyList<Diagnostic> Run(BoundReport report)
    {
        var watch = Stopwatch.StartNew();
        var found = AnalysisRun.Of(report);
        output.WriteLine($"{report.Rules.Sum(r => r.Instances.Count)} instances, {report.Cells.Count} cells: {watch.Elapsed.TotalMilliseconds} ms");
        return found;
    }

    private static BoundReport Matrix(int rows, int columns)
    {
        List<string> r = [.. Enumerable.Range(1, rows - 1).Select(i => "r" + i)], c = [.. Enumerable.Range(1, columns - 1).Select(i => "c" + i)];
        var perColumn = c.Append("total").Select(x => $"t.total.{x} = " + string.Join(" + ", r.Select(y => $"t.{y}.{x}"))).ToArray();
        var perRow = r.Append("total").Select(y => $"t.{y}.total = " + string.Join(" + ", c.Select(x => $"t.{y}.{x}"))).ToArray();
        return new BoundReportBuilder().Matrix("t", string.Join(' ', r.Append("total")), string.Join(' ', c.Append("total")))
            .Rule("t.rows.total", perColumn)
            .Rule("t.total", perRow)
            .Rule("again", [.. perColumn.Select(f => string.Join(" = ", f.Split(" = ").Reverse()))]).Build();
    }
}
