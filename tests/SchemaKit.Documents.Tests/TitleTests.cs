namespace SchemaKit.Documents.Tests;

public sealed class TitleTests
{
    [Theory]
    [InlineData("紫阳县行政审批服务局2020年政府信息公开工作年度报告", "紫阳县行政审批服务局", 2020)]
    [InlineData("紫阳县行政审批服务局 2020年政府信息公开年度报告", "紫阳县行政审批服务局", 2020)]
    [InlineData("# 《紫阳县 行政审批服务局２０２０ 年政府信息公开工作年度报告》", "紫阳县 行政审批服务局", 2020)]
    [InlineData("某县统计局\n2019年政府信息公开\n工作年度报告", "某县统计局", 2019)]
    [InlineData("某县统计局2019年政府信息公开工作\n年度报告", "某县统计局", 2019)]
    [InlineData("索引号：0012/2021\n\n某县统计局2019年政府信息公开工作年度报告\n来源：某县统计局", "某县统计局", 2019)]
    [InlineData("首页 > 年报 > 某县统计局2019年政府信息公开工作年度报告\n\n某县统计局2019年政府信息公开工作年度报告", "某县统计局", 2019)]
    public void Title_names_organization_and_year(string text, string organization, int year)
    {
        var read = TextReportReader.Read(Definitions.Disclosure2019, text);
        Assert.Equal((organization, (int?)year), (read.Values.Organization, read.Values.Year));
        Assert.DoesNotContain(read.Notes, n => n.Kind is ExtractionNoteKind.TitleNotFound or ExtractionNoteKind.OrganizationNotFound or ExtractionNoteKind.OrganizationUncertain);
    }

    [Theory]
    [InlineData("发布时间：2021-01-20\n\n2020年政府信息公开工作年度报告")]
    [InlineData("2020年政府信息公开工作年度报告")]
    public void Organization_is_not_guessed(string text)
    {
        var read = TextReportReader.Read(Definitions.Disclosure2019, text);
        Assert.Equal((null, 2020), (read.Values.Organization, read.Values.Year));
        Assert.Contains(read.Notes, n => n.Kind == ExtractionNoteKind.OrganizationNotFound);
    }

    [Fact]
    public void Line_directly_before_the_title_makes_the_organization_uncertain()
    {
        var read = TextReportReader.Read(Definitions.Disclosure2019, "紫阳县行政审批\n服务局2020年政府信息公开工作年度报告");
        Assert.Contains(read.Notes, n => n is { Kind: ExtractionNoteKind.OrganizationUncertain, Line: 2 });
    }

    [Theory]
    [InlineData("某县统计局关于2020年度政府信息公开工作年度报告")]
    [InlineData("某县统计局关于2020年政府信息公开工作年度报告")]
    [InlineData("某县统计局2020年度政府信息公开工作年度报告")]
    [InlineData("2020年某县统计局政府信息公开工作年度报告")]
    [InlineData("2020 年某县统计局政府信息公开工作\n年度报告")]
    [InlineData("某县统计局政府信息公开工作年度报告（2020年）")]
    public void Pattern_that_says_most_wins(string text)
    {
        string[] patterns =
        [
            "{organization}{year}年政府信息公开工作年度报告", "{organization}{year}年度政府信息公开工作年度报告",
            "{organization}关于{year}年政府信息公开工作年度报告", "{organization}关于{year}年度政府信息公开工作年度报告",
            "{year}年{organization}政府信息公开工作年度报告", "{organization}政府信息公开工作年度报告（{year}年）",
        ];
        var title = new Narrative.TitleReader(new Layout.DocumentLines(text), patterns).Find(int.MaxValue);
        Assert.Equal(("某县统计局", (int?)2020), (title?.Organization, title?.Year));
    }

    [Theory]
    [InlineData("政府信息公开工作年度报告")]
    [InlineData("某县统计局20年政府信息公开工作年度报告")]
    public void Title_without_a_year_is_not_found(string text) =>
        Assert.Contains(TextReportReader.Read(Definitions.Disclosure2019, text).Notes, n => n.Kind == ExtractionNoteKind.TitleNotFound);

    [Fact]
    public void Text_between_title_and_first_heading_is_the_section_without_a_heading()
    {
        var read = TextReportReader.Read(Definitions.Disclosure2019, "某局2020年政府信息公开工作年度报告\n\n本报告依据条例编制。\n电话：1234\n\n一、总体情况\n好。\n");
        Assert.Equal("本报告依据条例编制。\n电话：1234", read.Values.Texts[0]);
        Assert.Equal("好。", read.Values.Texts[1]);
    }
}
