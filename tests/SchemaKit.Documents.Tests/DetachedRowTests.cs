using Kind = SchemaKit.Documents.ExtractionNoteKind;

namespace SchemaKit.Documents.Tests;

/// <summary>Bar tables from which wrapped labels fell out, as converters of PDF files write them.</summary>
public sealed class DetachedRowTests
{
    private const string Start = "三、收到和处理政府信息公开申请情况\n| 自然人 | 法人或其他组织 | 总计 |\n| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n"
        + "| 5.属于三类内部事务信息 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |\n";

    private const string End = "| 8.属于行政查询事项 | 8 | 0 | 0 | 0 | 0 | 0 | 8 |\n";

    [Theory]
    [InlineData("6.属于四类\n过程性信息\n7.属于行政执法案卷\n| 6 | 0 | 0 | 0 | 0 | 0 | 6 |\n| 7 | 0 | 0 | 0 | 0 | 0 | 7 |\n")]
    [InlineData("| 6 | 0 | 0 | 0 | 0 | 0 | 6 |\n6.属于四类过程性信息\n| 7 | 0 | 0 | 0 | 0 | 0 | 7 |\n7.属于行政\n执法案卷\n")]
    [InlineData("| 6 | 0 | 0 | 0 | 0 | 0 | 6 |\n|---|---|---|---|---|---|---|\n| 7 | 0 | 0 | 0 | 0 | 0 | 7 |\n（三）6.属于四类\n不予公开过程性信息\n7.属于行政执法案卷\n")]
    public void Values_between_two_rows_go_to_the_rows_between_by_order(string rows)
    {
        var read = TextReportReader.Read(Definitions.Disclosure2019, Start + rows + End);

        Assert.Equal(("6", "7"), (read.Cell("/requests/outcomes/refused/processInformation/total"), read.Cell("/requests/outcomes/refused/enforcementCaseFile/total")));
        Assert.Equal(28, read.Placed);
        Assert.Equal(2, read.Notes.Count(n => n.Kind == Kind.PlacedByOrder));
    }

    [Fact]
    public void A_row_whose_label_is_whole_is_placed_by_order_beside_one_that_is_torn()
    {
        var read = TextReportReader.Read(
            Definitions.Disclosure2019,
            Start + "6.属于四类过程性\n信息\n| 6 | 0 | 0 | 0 | 0 | 0 | 6 |\n| 7.属于行政执法案卷 | 7 | 0 | 0 | 0 | 0 | 0 | 7 |\n" + End);

        Assert.Equal("6", read.Cell("/requests/outcomes/refused/processInformation/total"));
        Assert.Contains("line 5", read.Notes.Single(n => n.Kind == Kind.PlacedByOrder).Message.In("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("6.属于四类过程性信息\n7.属于行政执法案卷\n| 6 | 0 | 0 | 0 | 0 | 0 | 6 |\n")]
    [InlineData("6.属于四类过程性信息\n| 6 | 0 | 0 | 0 | 0 | 0 | 6 |\n| 7 | 0 | 0 | 0 | 0 | 0 | 7 |\n")]
    [InlineData("6.属于四类过程性信息\n| 6 | 0 | 0 | 0 | 0 | 0 | 6 |\n")]
    [InlineData("7.属于行政执法案卷\n6.属于四类过程性信息\n| 6 | 0 | 0 | 0 | 0 | 0 | 6 |\n| 7 | 0 | 0 | 0 | 0 | 0 | 7 |\n")]
    [InlineData("6.属于四类错字性信息\n7.属于行政执法案卷\n| 6 | 0 | 0 | 0 | 0 | 0 | 6 |\n| 7 | 0 | 0 | 0 | 0 | 0 | 7 |\n")]
    [InlineData("6.属于四类过程性信息\n7.属于行政执法案卷\n| 6 | 0 | 0 | 0 | 0 | 6 |\n| 7 | 0 | 0 | 0 | 0 | 0 | 7 |\n")]
    public void Values_that_could_be_several_rows_are_nobodys(string rows)
    {
        var read = TextReportReader.Read(Definitions.Disclosure2019, Start + rows + End);

        Assert.Equal(14, read.Placed);
        Assert.Equal(("absent", "absent"), (read.Cell("/requests/outcomes/refused/processInformation/total"), read.Cell("/requests/outcomes/refused/enforcementCaseFile/total")));
        Assert.DoesNotContain(read.Notes, n => n.Kind == Kind.PlacedByOrder);
        Assert.Contains(read.Notes, n => n.Line >= 5 && n.Kind is Kind.DetachedValues or Kind.UnplacedText or Kind.UnknownRow);
    }

    [Fact]
    public void A_lone_number_among_torn_labels_is_no_value()
    {
        var read = TextReportReader.Read(
            Definitions.Disclosure2019,
            Start + "6.属于四类过程性信息\n| 6 | 0 | 0 | 0 | 0 | 0 | 6 |\n7.属于行政执法案卷\n3\n| 7 | 0 | 0 | 0 | 0 | 0 | 7 |\n" + End);

        Assert.Equal("7", read.Cell("/requests/outcomes/refused/enforcementCaseFile/total"));
        Assert.Contains(read.Notes, n => n is { Kind: Kind.UnplacedText, Line: 8 });
    }

    [Fact]
    public void Rows_that_are_out_of_order_give_no_order()
    {
        var read = TextReportReader.Read(
            Definitions.Disclosure2019,
            Start + End + "6.属于四类过程性信息\n| 6 | 0 | 0 | 0 | 0 | 0 | 6 |\n| 7.属于行政执法案卷 | 7 | 0 | 0 | 0 | 0 | 0 | 7 |\n");

        Assert.Equal("absent", read.Cell("/requests/outcomes/refused/processInformation/total"));
    }

    [Fact]
    public void A_renumbered_label_is_doubted_where_more_lines_stand_before_it_than_rows()
    {
        var read = TextReportReader.Read(
            Definitions.Disclosure2019,
            Start + "| 6 | 0 | 0 | 0 | 0 | 0 | 6 |\n| 7 | 0 | 0 | 0 | 0 | 0 | 7 |\n| 9 | 0 | 0 | 0 | 0 | 0 | 9 |\n" + End.Replace("8.", "3.", StringComparison.Ordinal));

        Assert.Equal("absent", read.Cell("/requests/outcomes/refused/administrativeQuery/total"));
        Assert.Contains(read.Notes, n => n is { Kind: Kind.DetachedValues, Line: 8 });
    }
}
