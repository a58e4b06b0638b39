using System.Text;
using SchemaKit.Documents.Layout;
using Kind = SchemaKit.Documents.ExtractionNoteKind;

namespace SchemaKit.Documents.Tests;

public sealed class MisreadTextTests
{
    private const string Text = "某某局2020年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n|自然人|法人或其他组织|总计|\n"
        + "|商业企业|科研机构|社会公益组织|法律服务机构|其他|\n|一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21|\n";

    [Theory]
    [InlineData(936)]
    [InlineData(1252)]
    public void Text_that_was_read_in_another_encoding_is_put_right_with_a_note(int codePage)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        var misread = encoding.GetString(Encoding.UTF8.GetBytes(Text));

        var read = TextReportReader.Read(Definitions.Disclosure2019, misread);

        Assert.Equal("21", read.Cell("/requests/received/total"));
        Assert.Contains(read.Notes, n => n.Kind == Kind.Misread && n.Message.In("en").Contains(codePage.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    [Fact]
    public void Characters_that_are_lost_are_counted()
    {
        var misread = CodePagesEncodingProvider.Instance.GetEncoding(936)!.GetString(Encoding.UTF8.GetBytes(Text + "共12件。"));
        var damaged = misread[..^1] + "?";

        var read = MisreadText.Repair(damaged, Definitions.Disclosure2019)!;

        Assert.StartsWith(Text, read.Text, StringComparison.Ordinal);
        Assert.True(read.Lost > 0);
        Assert.Contains(TextReportReader.Read(Definitions.Disclosure2019, damaged).Notes, n => n.Kind == Kind.LostCharacters);
    }

    [Theory]
    [InlineData(Text)]
    [InlineData("")]
    [InlineData("Plain words, café and 5 figures")]
    [InlineData("床前明月光，疑是地上霜")]
    public void Text_that_is_right_stays_as_it_is(string text) => Assert.Null(MisreadText.Repair(text, Definitions.Disclosure2019));

    [Fact]
    public void Misread_text_without_a_label_of_the_definition_stays_as_it_is() =>
        Assert.Null(MisreadText.Repair(CodePagesEncodingProvider.Instance.GetEncoding(936)!.GetString("床前明月光，疑是地上霜"u8), Definitions.Disclosure2019));
}
