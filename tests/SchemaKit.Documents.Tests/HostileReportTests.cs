using System.Diagnostics;

namespace SchemaKit.Documents.Tests;

/// <summary>Large texts are read in time that grows with their length, not faster.</summary>
public sealed class HostileReportTests
{
    private static readonly string Header = string.Join(
        '\n', File.ReadAllLines(SchemaKit.Testing.Repository.PathOf("seeds", "ziyang-2020.txt")).Skip(95).Take(19)) + "\n";

    public static TheoryData<string, string> Texts { get; } = new()
    {
        { "", "0\n" },
        { "", "\n" },
        { "", "\t\n" },
        { Header + "一、本年新收政府信息公开申请数量\n", "0\n" },
        { Header + "一、本年新收政府信息公开申请数量\n", "\n" },
        { Header, "一、本年新收政府信息公开申请数量\n" },
        { Header, "一、本年新收政府信息公开申请数量\n0\n" },
        { Header, "其他\n1\n" },
        { Header, "三、本年度办理结果" },
        { Header, "（\n" },
        { Header, "要求\n" },
        { "", "自然人\n法人或其他组织\n总计\n" },
        { "", "自然人\n\n\t\n" },
        { "", "一、总体情况\n" },
        { "", "一、总体情况\n5\n" },
        { "", "五、别的\n" },
        { "", "第二十条第（一）项\n" },
        { "", "2020年政府信息公开工作年度报告\n" },
        { Header, "|" },
        { Header, "0 " },
        { Header, "0\t" },
        { Header, "| 0 | 0 |\n" },
        { Header, "其他 1 2 3 4 5 6 7\n" },
        { Header + "| 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n", "| 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n（三）\n2.其他法律行政法规\n" },
        { Header + "| 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n| 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n2.其他法律\n", "不予公开\n" },
        { "三、收到和处理政府信息公开申请情况\n自然\n", "| 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n" },
        { "四、政府信息公开行政复议、行政诉讼情况\n", "结果\n| 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n" },
        { Header, "1（" },
        { "", "1,234" },
        { "", "\u3000\u00A0" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Time_grows_with_the_length(string start, string repeated)
    {
        Seconds(start, repeated, 10_000);
        var small = Seconds(start, repeated, 30_000);
        var large = Seconds(start, repeated, 240_000);
        Assert.True(large < (small * 20) + 1, $"{small:F2} s for 30,000, {large:F2} s for 240,000 characters");
    }

    [Fact]
    public void A_million_lines_are_read()
    {
        var read = TextReportReader.Read(Definitions.Disclosure2019, string.Concat(Enumerable.Repeat("0\n", 1_000_000)));
        Assert.Equal(198, read.Missing);
        Assert.InRange(read.Notes.Count, 1, 20);
    }

    [Fact]
    public void Twenty_mebibytes_of_one_line_are_read()
    {
        var read = TextReportReader.Read(Definitions.Disclosure2019, new string('表', DocumentText.LimitInBytes / 3));
        Assert.Equal(198, read.Missing);
    }

    [Fact]
    public void Notes_are_limited_and_the_rest_counted()
    {
        var text = Header + string.Concat(Enumerable.Repeat("别的行\n1\n", 5_000));
        var read = TextReportReader.Read(Definitions.Disclosure2019, text);
        Assert.Equal(1_001, read.Notes.Count);
        Assert.Equal(ExtractionNoteKind.MoreNotes, read.Notes[^1].Kind);
    }

    private static double Seconds(string start, string repeated, int length)
    {
        var text = start + string.Concat(Enumerable.Repeat(repeated, length / repeated.Length));
        var watch = Stopwatch.StartNew();
        TextReportReader.Read(Definitions.Disclosure2019, text);
        return watch.Elapsed.TotalSeconds;
    }
}
