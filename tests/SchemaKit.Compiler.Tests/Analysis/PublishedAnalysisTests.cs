using SchemaKit.Compiler.Analysis;

namespace SchemaKit.Compiler.Tests.Analysis;

public sealed class PublishedAnalysisTests
{
    [Fact]
    public void Edition_2019_has_no_finding() => Assert.Empty(AnalysisRun.Of(PublishedDefinition.Compile("gov-info-disclosure", "2019")));

    [Fact]
    public void Edition_2019_has_rules_over_every_cell_but_those_of_section_two()
    {
        var report = PublishedDefinition.Compile("gov-info-disclosure", "2019");

        var unread = Coverage.Of(report).Unread;

        var sectionTwo = report.Definition.Sections.Single(s => s.Id.Value == "proactiveDisclosure").Tables!.Select(t => t.Value).ToHashSet();
        Assert.Equal(report.Cells.Where(c => sectionTwo.Contains(c.Table.Id)).Select(c => c.Pointer), unread.Select(c => c.Pointer));
        Assert.Equal(22, unread.Count);
    }
}
