using Kind = SchemaKit.Documents.ExtractionNoteKind;

namespace SchemaKit.Documents.Tests;

/// <summary>How labels of rows are found, and what happens where they do not tell enough.</summary>
public sealed class RowLabelTests
{
    private const string VisitsHeader = "A、Visits\nTable 1: visits by season\nPlace\tWeekday\tWeekend\tWeekday\tWeekend\tAll\n";

    private const string RequestsHeader =
        "三、收到和处理政府信息公开申请情况\n自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n";

    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量")]
    [InlineData("一. 本年新收政府信息公开 申请数量")]
    [InlineData("本年新收政府信息公开申请数量")]
    [InlineData("（一）本年新收政府信息公开申请数量（件）")]
    [InlineData("一、本年新收")]
    [InlineData("三、本年度办理结果\t（三）不予公开\t1、属于国家秘密", "outcomes/refused/stateSecret")]
    [InlineData("三、本年度办理结果（三）不予公开①属于国家秘密", "outcomes/refused/stateSecret")]
    [InlineData("1\t属于国家秘密", "outcomes/refused/stateSecret")]
    [InlineData("3.危及\"三安全一稳定\"", "outcomes/refused/securityOrStability")]
    [InlineData("（二）部分公开", "outcomes/partlyDisclosed")]
    [InlineData("(二)部分公开（区分处理的，\n只计这一情形，不计其他情形）", "outcomes/partlyDisclosed")]
    [InlineData("（六） 其他", "outcomes/otherHandling")]
    [InlineData("七、总计", "outcomes/total")]
    public void Row_is_found_by_its_label(string label, string row = "received")
    {
        var read = TextReportReader.Read(Definitions.Disclosure2019, RequestsHeader + label + "\t1\t2\t3\t4\t5\t6\t21\n");
        Assert.Equal("21", read.Cell($"/requests/{row}/total"));
        Assert.Equal(7, read.Placed);
    }

    [Fact]
    public void Label_that_goes_on_below_its_values_is_found()
    {
        var read = TextReportReader.Read(
            Definitions.Disclosure2019, RequestsHeader + "2.其他法律行政\t1\t2\t3\t4\t5\t6\t21\n法规禁止公开\n3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\n");
        Assert.Equal("21", read.Cell("/requests/outcomes/refused/prohibitedByOtherLaw/total"));
        Assert.Equal("0", read.Cell("/requests/outcomes/refused/securityOrStability/total"));
        Assert.Equal(14, read.Placed);
    }

    [Fact]
    public void Values_behind_two_labels_are_nobodys()
    {
        var read = TextReportReader.Read(Definitions.Disclosure2019, RequestsHeader + "5.属于三类内部事务信息\n1.本机关不掌握相关政府信息\n1\t0\t0\t0\t0\t0\t1\n");
        Assert.Equal(0, read.Placed);
        Assert.Contains(read.Notes, n => n is { Kind: Kind.TooFewValues, Line: 4 });
        Assert.Contains(read.Notes, n => n is { Kind: Kind.DetachedValues, Line: 5 });
    }

    [Fact]
    public void Values_apart_from_their_label_are_nobodys_in_a_table_that_has_them_at_the_label()
    {
        var read = TextReportReader.Read(
            Definitions.Disclosure2019, RequestsHeader + "1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0\n3.补正后申请内容仍不明确\n6\t0\t0\t0\t0\t0\t6\n");
        Assert.Equal(7, read.Placed);
        Assert.Contains(read.Notes, n => n is { Kind: Kind.DetachedValues, Line: 5 });
    }

    [Fact]
    public void Rows_of_the_same_label_are_told_by_their_groups()
    {
        var read = ReadVisits("City parks\nPlaygrounds 1 1 1 1 4\nTotal 2 2 2 2 8\nForest parks\nTotal 3 3 3 3 12\nPlaygrounds 4 4 4 4 16\n");
        Assert.Equal("8", read.Cell("/visits/city/total/total"));
        Assert.Equal("12", read.Cell("/visits/forest/total/total"));
        Assert.Equal("16", read.Cell("/visits/forest/playground/total"));
    }

    [Fact]
    public void Rows_of_the_same_label_are_told_by_their_order_if_none_is_missing()
    {
        var read = ReadVisits("Playgrounds 1 1 1 1 4\nLawns 0 0 0 0 0\nTotal 2 2 2 2 8\nPlaygrounds 4 4 4 4 16\nTrails 0 0 0 0 0\nTotal 3 3 3 3 12\n");
        Assert.Equal("4", read.Cell("/visits/city/playground/total"));
        Assert.Equal("16", read.Cell("/visits/forest/playground/total"));
        Assert.Equal("12", read.Cell("/visits/forest/total/total"));
        Assert.DoesNotContain(read.Notes, n => n.Kind is Kind.UnknownRow or Kind.RepeatedRow);
    }

    [Theory]
    [InlineData("Playgrounds 1 1 1 1 4\nTotal 3 3 3 3 12\n", "/visits/city/total/total")]
    [InlineData("Lawns 1 1 1 1 4\nPlaygrounds 3 3 3 3 12\n", "/visits/forest/playground/total")]
    [InlineData("City parks\nPlaygrounds 1 1 1 1 4\nPlaygrounds 3 3 3 3 12\nTotal 5 5 5 5 20\n", "/visits/city/total/total")]
    public void Row_whose_place_cannot_be_told_is_noted(string rows, string pointer)
    {
        var read = ReadVisits(rows);
        Assert.Equal("absent", read.Cell(pointer));
        Assert.Contains(read.Notes, n => n.Kind == Kind.UnknownRow);
    }

    [Fact]
    public void Labels_that_look_like_numbers_are_labels()
    {
        var read = TextReportReader.Read(Definitions.ParkUse, "A、Visits\nTable 2: events\n\n2019\n2020\n\n1. Concerts\n7\n8\n\n2. Other\n9\n10\n");
        Assert.Equal(("7", "10"), (read.Cell("/events/concert/y2019"), read.Cell("/events/other/y2020")));
    }

    [Fact]
    public void Tables_with_the_same_header_are_told_by_their_rows_where_labels_are_missing()
    {
        var read = TextReportReader.Read(
            Definitions.Disclosure2019,
            "二、主动公开政府信息情况\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政处罚\t1\t-2\t3\n行政强制\t4\t5\t6\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t7\t8\t9\n");
        Assert.Equal(("-2", "9"), (read.Cell("/article20Item6/penalty/changeInItems"), read.Cell("/article20Item5/licensing/decisions")));
    }

    [Theory]
    [InlineData("行政许可\t1\t\t3\t", "1 blank 3")]
    [InlineData("行政许可\t\t1\t2\t3", "1 2 3")]
    [InlineData("行政许可\t/\t-\t—", "blank blank blank")]
    [InlineData("行政许可\t\t\t", "blank blank blank")]
    [InlineData("| 行政许可 | 1 | 2 | 3 |  |", "1 2 3")]
    [InlineData("| 行政许可 |  | 1 | 2 |", "blank 1 2")]
    [InlineData("| 行政许可 |  | 1 | 2 |  |", "absent absent absent")]
    [InlineData("行政许可\t1\t2", "absent absent absent")]
    [InlineData("行政许可\t1\t2\t3\t4", "absent absent absent")]
    [InlineData("行政许可   1   2", "absent absent absent")]
    public void Blank_cells_are_placed_only_where_there_is_one_way(string row, string cells)
    {
        var read = TextReportReader.Read(
            Definitions.Disclosure2019, "二、主动公开政府信息情况\n第二十条第（五）项\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n" + row + "\n");
        string[] columns = ["itemsLastYear", "changeInItems", "decisions"];
        Assert.Equal(cells, string.Join(' ', columns.Select(c => read.Cell($"/article20Item5/licensing/{c}"))));
    }

    private static ExtractedReport ReadVisits(string rows) => TextReportReader.Read(Definitions.ParkUse, VisitsHeader + rows);
}
