using SchemaKit.Documents.Tests.Printing;
using Kind = SchemaKit.Documents.ExtractionNoteKind;

namespace SchemaKit.Documents.Tests;

/// <summary>The seed with one thing changed: what is read stays right, and what is not is noted where it stands.</summary>
public sealed class DamagedReportTests
{
    private static readonly string[] Seed = DocumentText.Decode(File.ReadAllBytes(SchemaKit.Testing.Repository.PathOf("seeds", "ziyang-2020.txt"))).Split('\n');

    [Fact]
    public void Missing_row_is_noted()
    {
        var read = Read(lines => lines.RemoveRange(47, 5));
        Assert.Equal((195, 3), (read.Placed, read.Missing));
        AssertOnly(read, Kind.MissingRow, 41);
        Assert.Contains("行政许可", read.Notes[0].Message.In("zh-Hans"), StringComparison.Ordinal);
        Assert.Equal("absent", read.Cell("/article20Item5/licensing/decisions"));
    }

    [Fact]
    public void Extra_row_is_noted_and_not_read()
    {
        var read = Read(lines => lines.InsertRange(40, ["\t其他主动公开文件", "\t7", "\t8", "\t9", ""]));
        Assert.Equal(198, read.Placed);
        AssertOnly(read, Kind.UnknownRow, 41);
    }

    [Fact]
    public void Extra_row_before_the_first_is_noted_and_not_read()
    {
        var read = Read(lines => lines.InsertRange(30, ["\t其他主动公开文件", "\t7", "\t8", "\t9", ""]));
        Assert.Equal(198, read.Placed);
        AssertOnly(read, Kind.UnknownRow, 31);
    }

    [Fact]
    public void Row_with_six_values_is_not_read()
    {
        var read = Read(lines => lines.RemoveAt(118));
        Assert.Equal((191, 7), (read.Placed, read.Missing));
        AssertOnly(read, Kind.TooFewValues, 115);
    }

    [Fact]
    public void Row_with_eight_values_is_not_read()
    {
        var read = Read(lines => lines.Insert(118, "\t3"));
        Assert.Equal((191, 7), (read.Placed, read.Missing));
        AssertOnly(read, Kind.TooManyValues, 115);
    }

    [Fact]
    public void Record_with_a_value_too_few_is_not_read()
    {
        var read = Read(lines => lines.RemoveAt(390));
        Assert.Equal(15, read.Missing);
        AssertOnly(read, Kind.TooFewValues, 388);
    }

    [Fact]
    public void Swapped_columns_are_noted_and_the_table_is_not_read()
    {
        var read = Read(lines => (lines[43], lines[45]) = (lines[45], lines[43]));
        Assert.Equal(6, read.Missing);
        Assert.Contains(read.Notes, n => n is { Kind: Kind.UnknownHeader, Line: 41 });
        Assert.Equal("0", read.Cell("/article20Item6/penalty/decisions"));
    }

    [Fact]
    public void Swapped_columns_of_two_levels_are_noted()
    {
        var read = Read(lines => (lines[107], lines[108]) = (lines[108], lines[107]));
        Assert.Equal(161, read.Missing);
        Assert.Contains(read.Notes, n => n.Kind == Kind.UnknownHeader);
    }

    [Fact]
    public void Missing_column_is_noted_and_the_table_is_not_read()
    {
        var read = Read(lines => lines.RemoveAt(28));
        Assert.Equal(6, read.Missing);
        Assert.Contains(read.Notes, n => n is { Kind: Kind.UnknownHeader, Line: 22 });
    }

    [Fact]
    public void Surplus_column_is_noted_and_the_table_is_not_read()
    {
        var read = Read(lines =>
        {
            lines.Insert(38, "\t");
            lines.Insert(33, "\t");
            lines.Insert(29, "\t备注");
        });
        Assert.Equal(6, read.Missing);
        Assert.Contains(read.Notes, n => n.Kind == Kind.UnknownHeader);
    }

    [Fact]
    public void Missing_block_is_missing_and_not_blank()
    {
        var read = Read(lines => lines.RemoveRange(57, 17));
        Assert.Equal((192, 0, 6), (read.Placed, read.Blank, read.Missing));
        AssertOnly(read, Kind.MissingTable, 0);
    }

    [Fact]
    public void Missing_heading_is_noted_and_its_table_is_found_by_its_header()
    {
        var read = Read(lines => lines[95] = "");
        Assert.Equal(198, read.Placed);
        AssertOnly(read, Kind.MissingSection, 0);
    }

    [Fact]
    public void Heading_with_another_wording_is_taken_by_its_number_with_a_note()
    {
        var read = Read(lines => lines[404] = "五、存在的困难和下一步打算");
        AssertOnly(read, Kind.HeadingByNumber, 405);
        Assert.Equal(2, read.Values.Texts[^2]!.Split('\n').Length);
    }

    [Fact]
    public void Headings_with_shifted_numbers_are_found()
    {
        var read = Read(lines =>
        {
            lines[20] = "一、主动公开政府信息情况";
            lines[95] = "二、收到和处理政府信息公开申请情况";
            lines[358] = "三、政府信息公开行政复议、行政诉讼情况";
        });
        Assert.Equal(198, read.Placed);
        Assert.Equal("", read.Listing());
    }

    [Fact]
    public void Table_of_contents_is_no_heading()
    {
        string[] contents = ["目录", "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"];
        var read = Read(lines => lines.InsertRange(3, contents));
        Assert.Equal(198, read.Placed);
        Assert.StartsWith("2020年，县行政审批", read.Values.Texts[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Repeated_row_is_noted_and_the_first_counts()
    {
        var read = Read(lines => lines.InsertRange(52, ["\t行政许可", "\t1", "\t2", "\t3", ""]));
        Assert.Equal("108", read.Cell("/article20Item5/licensing/itemsLastYear"));
        AssertOnly(read, Kind.RepeatedRow, 53);
    }

    [Fact]
    public void Page_number_alone_behind_a_row_is_left_over_with_a_note()
    {
        var read = Read(lines => lines.InsertRange(123, ["12", ""]));
        Assert.Equal(198, read.Placed);
        AssertOnly(read, Kind.UnplacedText, 124);
    }

    [Fact]
    public void Word_in_a_cell_is_noted_there_and_the_cell_is_unusable()
    {
        var read = Read(lines => lines[117] = "\t若干");
        Assert.Equal((197, 1), (read.Placed, read.Missing));
        Assert.Equal("unusable", read.Cell("/requests/received/legalPerson/researchInstitution"));
        AssertOnly(read, Kind.UnreadableValue, 118);
    }

    [Fact]
    public void Fraction_of_a_count_is_noted() => AssertOnly(Read(lines => lines[117] = "\t1.5"), Kind.UnreadableValue, 118);

    [Fact]
    public void Negative_count_is_noted() => AssertOnly(Read(lines => lines[117] = "\t-8"), Kind.ValueOutOfBounds, 118);

    [Theory]
    [InlineData("\t12（其中修订 3 件）", "12", 33)]
    [InlineData("\t12 (含自然失效 2 件)", "12", 33)]
    public void Remark_in_a_cell_is_dropped_with_a_note(string cell, string value, int line)
    {
        var read = Read(lines => lines[line - 1] = cell);
        Assert.Equal(value, read.Cell("/article20Item1/governmentRule/newlyPublished"));
        AssertOnly(read, Kind.AnnotationDropped, line);
    }

    [Theory]
    [InlineData("160.5964万元", "160596400")]
    [InlineData("160.5964 万元", "160596400")]
    [InlineData("１６０５９６４元", "160596400")]
    [InlineData("1,605,964.05（元）", "160596405")]
    [InlineData("0", "0")]
    [InlineData("-", "blank")]
    [InlineData("／", "blank")]
    public void Amount_is_read_with_its_unit(string printed, string value)
    {
        var read = Read(lines => lines[92] = "\t" + printed);
        Assert.Equal(value, read.Cell("/article20Item9/centralizedProcurement/amount"));
        Assert.Equal("", read.Listing());
    }

    [Fact]
    public void Bare_amount_lacks_its_unit()
    {
        var read = Read(lines => lines[92] = "\t8040");
        Assert.Equal("804000", read.Cell("/article20Item9/centralizedProcurement/amount"));
        AssertOnly(read, Kind.UnitMissing, 93);
    }

    [Theory]
    [InlineData("374780元整")]
    [InlineData("374780亿元")]
    [InlineData("37,4780元")]
    [InlineData("374 780元")]
    [InlineData("0.001元")]
    public void Amount_that_is_not_plain_is_unusable(string printed)
    {
        var read = Read(lines => lines[92] = "\t" + printed);
        Assert.Contains(read.Cell("/article20Item9/centralizedProcurement/amount"), new[] { "unusable", "absent" });
        Assert.NotEmpty(read.Notes);
    }

    [Fact]
    public void Unit_over_a_column_is_the_unit_of_its_cells()
    {
        var read = Read(lines =>
        {
            lines[88] = "\t采购总金额（万元）";
            lines[92] = "\t8.04";
        });
        Assert.Equal("8040000", read.Cell("/article20Item9/centralizedProcurement/amount"));
        Assert.Equal("", read.Listing());
    }

    [Fact]
    public void Totals_that_do_not_add_up_are_read_as_printed()
    {
        var read = Read(lines => lines[340] = "\t99");
        Assert.Equal("99", read.Cell("/requests/outcomes/total/naturalPerson"));
        Assert.Equal("", read.Listing());
    }

    [Fact]
    public void Empty_cell_before_the_end_of_a_row_is_blank()
    {
        var read = Read(lines =>
        {
            lines[118] = "\t";
            lines[121] = "\t";
        });
        Assert.Equal((196, 2), (read.Placed, read.Blank));
        Assert.Equal("blank", read.Cell("/requests/received/legalPerson/publicWelfareOrganization"));
        Assert.Equal("blank", read.Cell("/requests/received/total"));
        Assert.Equal("", read.Listing());
    }

    [Fact]
    public void Text_between_tables_is_noted_once_for_each_block()
    {
        var read = Read(lines => lines.InsertRange(357, ["说明：本表数据不含垂直管理单位。", "", "另有结转 3 件。"]));
        Assert.Equal(198, read.Placed);
        AssertOnly(read, Kind.UnplacedText, 358);
    }

    [Fact]
    public void Garbage_gives_notes_and_no_values()
    {
        var random = new Random(1);
        var words = Seed.Select(l => l.Trim()).Where(l => l.Length is > 0 and < 30).ToList();
        var garbage = string.Join('\n', Enumerable.Range(0, 2000).Select(_ => words[random.Next(words.Count)]));
        var read = TextReportReader.Read(Definitions.Disclosure2019, garbage);
        Assert.NotEmpty(read.Notes);
        Assert.InRange(read.Placed, 0, 20);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\r\n\r")]
    [InlineData("|")]
    [InlineData("\uD800")]
    public void Text_without_a_report_has_everything_missing(string text)
    {
        var read = TextReportReader.Read(Definitions.Disclosure2019, text);
        Assert.Equal(198, read.Missing);
        Assert.Equal(1, read.Notes.Count(n => n.Kind == Kind.TitleNotFound));
        Assert.Equal(7, read.Notes.Count(n => n.Kind == Kind.MissingTable));
    }

    private static ExtractedReport Read(Action<List<string>> damage)
    {
        var lines = Seed.ToList();
        damage(lines);
        return TextReportReader.Read(Definitions.Disclosure2019, string.Join('\n', lines));
    }

    private static void AssertOnly(ExtractedReport read, Kind kind, int line)
    {
        Assert.True(read.Notes is [var note] && note.Kind == kind && note.Line == line, read.Listing());
    }
}
