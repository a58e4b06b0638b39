using SchemaKit.Compiler.Analysis;

namespace SchemaKit.Compiler.Tests.Analysis;

public sealed class CoverageTests
{
    [Fact]
    public void Coverage_counts_the_cells_that_no_rule_reads()
    {
        var report = new BoundReportBuilder().Record("t", "a b c d e f g")
            .Rule("r", "t.a = t.b").Rule("s", "if t.c > 0 then max(t.d, abs(t.e - 1)) > 0").Build();

        var coverage = Coverage.Of(report);

        Assert.Equal((7, 2), (coverage.CellCount, coverage.Unread.Count));
        Assert.Equal(["/t/f", "/t/g"], coverage.Unread.Select(c => c.Pointer));
    }
}
