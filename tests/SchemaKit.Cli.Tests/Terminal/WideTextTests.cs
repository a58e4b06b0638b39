using CsCheck;
using SchemaKit.Cli.Terminal;
using Spectre.Console.Rendering;

namespace SchemaKit.Cli.Tests.Terminal;

public sealed class WideTextTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("一、a", 5)]
    [InlineData("（七）", 6)]
    [InlineData("e\u0301", 1)]
    [InlineData("▶14◀", 4)]
    public void Width_counts_columns(string text, int width) => Assert.Equal(width, WideText.WidthOf(text));

    [Fact]
    public void Every_character_is_as_wide_as_a_terminal_library_says()
    {
        for (var unit = ' '; unit < '\uFFFF'; unit++)
        {
            if (!char.IsSurrogate(unit))
                Assert.Equal(new Segment(unit.ToString()).CellCount(), WideText.WidthOf(unit.ToString()));
        }
    }

    [Theory]
    [InlineData("第一项加第二项之和，等于", 10, "第一项加第|二项之和，|等于")]
    [InlineData("newly published this year", 9, "newly|published|this year")]
    [InlineData("unbreakableword", 6, "unbrea|kablew|ord")]
    [InlineData("", 6, "")]
    public void Lines_break_at_spaces_and_between_wide_characters(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join('|', WideText.Wrap(text, width)));

    [Fact]
    public void No_line_is_too_wide_and_no_character_is_lost() =>
        Gen.Char["ab一、（）， 😀éの"].Array[0, 40].Select(Gen.Int[2, 12], (c, w) => (Text: new string(c), Width: w)).Sample(s =>
        {
            var text = s.Text.Replace("\ud83d", "", StringComparison.Ordinal).Replace("\ude00", "😀", StringComparison.Ordinal);
            var lines = WideText.Wrap(text, s.Width);
            Assert.All(lines, l => Assert.InRange(WideText.WidthOf(l), 0, s.Width));
            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        });

    [Theory]
    [InlineData("", 0)]
    [InlineData("Number of Partial Grants/Partial Denials", 7)]
    [InlineData("政府信息", 2)]
    [InlineData("本年new受理", 3)]
    public void Widest_word_is_what_cannot_be_broken(string text, int width) => Assert.Equal(width, WideText.WidestWord(text));
}
