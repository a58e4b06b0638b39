using System.Diagnostics;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Tests.Analysis;

public sealed class AnalysisSpeedTests(ITestOutputHelper output)
{
    /// <summary>Limits are several times what is usual, so that a busy machine passes and a change of complexity does not.</summary>
    [Theory]
    [InlineData(19, 10, 50)]
    [InlineData(1_980, 20, 3_000)]
    [InlineData(200, 500, 4_000)]
    public void Analysis_of_a_table_with_totals_is_fast(int rows, int columns, int limit)
    {
        var report = Matrix(rows, columns);
        AnalysisRun.Of(Matrix(3, 3));

        var watch = Stopwatch.StartNew();
        var found = AnalysisRun.Of(report);
        var elapsed = watch.ElapsedMilliseconds;

        output.WriteLine($"{report.Rules.Sum(r => r.Instances.Count)} instances, {report.Cells.Count} cells: {watch.Elapsed.TotalMilliseconds} ms");
        Assert.Equal(["SK0302 'again' says nothing new: it follows from 't.rows.total'"], found.Select(f => f.Id + " " + f.Message));
        Assert.InRange(elapsed, 0, limit);
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
