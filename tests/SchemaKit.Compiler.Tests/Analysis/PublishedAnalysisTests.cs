using SchemaKit.Compiler.Analysis;

namespace SchemaKit.Compiler.Tests.Analysis;

public sealed class PublishedAnalysisTests
{
    [Fact]
    public void Edition_2019_has_no_finding() => Assert.Empty(AnalysisRun.Of(PublishedDefinition.Compile("gov-info-disclosure", "2019")));

    [Fact]
    public void Edition_2019_leaves_only_figures_of_section_two_without_a_rule()
    {
        var coverage = Coverage.Of(PublishedDefinition.Compile("gov-info-disclosure", "2019"));

        Assert.Equal((198, 8), (coverage.CellCount, coverage.Unread.Count));
        Assert.Equal(
            [
                "/article20Item1/governmentRule/made", "/article20Item1/normativeDocument/made",
                "/article20Item5/licensing/decisions", "/article20Item5/otherExternalMatter/decisions",
                "/article20Item6/penalty/decisions", "/article20Item6/coercion/decisions",
                "/article20Item9/centralizedProcurement/projects", "/article20Item9/centralizedProcurement/amount",
            ],
            coverage.Unread.Select(c => c.Pointer));
    }
}
