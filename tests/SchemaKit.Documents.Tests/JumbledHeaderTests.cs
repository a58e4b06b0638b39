using Kind = SchemaKit.Documents.ExtractionNoteKind;

namespace SchemaKit.Documents.Tests;

/// <summary>Headers whose labels were torn into lines and mixed.</summary>
public sealed class JumbledHeaderTests
{
    private const string Heading = "三、收到和处理政府信息公开申请情况\n";
    private const string Row = "| 一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |\n";
    private const string Record = "四、政府信息公开行政复议、行政诉讼情况\n";
    private const string Values = "| 1 | 2 | 3 | 4 | 10 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 7 | 7 |\n";

    [Theory]
    [InlineData("自然\n法人或其他组织\n人\n商业科研社会公益法律服务其他总计\n企业机构组织机构\n")]
    [InlineData("申请人情况\n总计自然人\n法人或其他\n组织\n商业企业科研机构社会公益组织法律服务机构其他\n")]
    [InlineData("## 表三：收到和处理政府信息公开申请情况\n本年\n自然人总计法人或其他组织商业企业科研机构社会公益\n其他\n| 组织 | 法律服务机构 |  |  |\n|---|---|---|---|\n")]
    public void Header_with_all_letters_of_the_columns_starts_the_table_of_its_section(string header)
    {
        var read = TextReportReader.Read(Definitions.Disclosure2019, Heading + header + Row);

        Assert.Equal(("1", "21"), (read.Cell("/requests/received/naturalPerson"), read.Cell("/requests/received/total")));
        Assert.Single(read.Notes, n => n is { Kind: Kind.JumbledHeader, Line: 2 });
    }

    [Theory]
    [InlineData("自然\n法人或其他组织\n人\n商业科研社会公益法律服务其他\n企业机构组织机构\n")]
    [InlineData("自然人男女\n法人或其他组织\n商业科研社会公益法律服务其他总计\n企业机构组织机构\n")]
    [InlineData("法人或其他组织\n商业科研社会公益法律服务\n企业机构组织机构\n自然人总计合计其他\n")]
    [InlineData("")]
    public void Header_with_other_letters_starts_none(string header)
    {
        var read = TextReportReader.Read(Definitions.Disclosure2019, Heading + header + Row);

        Assert.Equal(0, read.Placed);
        Assert.Contains(read.Notes, n => n.Kind is Kind.UnknownHeader or Kind.MissingTable);
    }

    [Fact]
    public void A_record_needs_a_whole_line_of_values_behind_it()
    {
        const string Header = "行政复议行政诉讼\n未经复议直接起诉复议后起诉\n结果结果其他尚未总计结果结果其他尚未总计结果结果其他尚未总计\n维持纠正结果审结维持纠正结果审结维持纠正结果审结\n";

        Assert.Equal("7", TextReportReader.Read(Definitions.Disclosure2019, Record + Header + Values).Cell("/proceedings/litigation/afterReconsideration/total"));
        Assert.Equal(0, TextReportReader.Read(Definitions.Disclosure2019, Record + Header + Values.Replace("| 7 | 7 |", "| 7 |", StringComparison.Ordinal)).Placed);
    }

    [Fact]
    public void A_row_with_a_cell_too_few_starts_no_table() => Assert.Equal(
        0,
        TextReportReader.Read(Definitions.Disclosure2019, Heading + "自然\n法人或其他组织\n人\n商业科研社会公益法律服务其他总计\n企业机构组织机构\n" + Row.Replace("| 6 ", "", StringComparison.Ordinal)).Placed);
}
