using SchemaKit.Cli.Drawing;
using SchemaKit.Cli.Terminal;

namespace SchemaKit.Cli.Tests.Terminal;

public sealed class GridPrinterTests
{
    private static readonly Grid Sample = new(
        HasStub: true,
        Widths: [6, 4, 4],
        Header: [[Cell(""), Cell("两列", span: 2)], [Cell("项目 and more"), Cell("甲"), Cell("b")]],
        Body:
        [
            [Cell("一、很长的名称"), Cell("12", tone: Tone.Bad), Cell("3")],
            [Cell("二", indent: 2), Cell("7", tone: Tone.Faint), Cell("")],
            [Cell("all", span: 3)],
        ]);

    [Fact]
    public void Header_cells_stand_at_the_bottom_of_their_row_and_others_at_the_top() => Assert.Equal(
        """
                   两列
        项目
        and
        more      甲     b
        ──────────────────
        一、很    12     3
        长的名
        称
          二       7
               all

        """,
        GridPrinter.Print(Sample, hasColor: false));

    [Fact]
    public void Only_text_is_coloured_and_no_line_ends_in_spaces()
    {
        var lines = GridPrinter.Print(Sample, hasColor: true).Split('\n');

        Assert.Equal("一、很    \u001b[1;91m12\u001b[0m     3", lines[5]);
        Assert.Equal("  二       \u001b[2m7\u001b[0m", lines[8]);
        Assert.All(lines, l => Assert.Equal(l.TrimEnd(), l));
    }

    private static GridCell Cell(string text, int span = 1, int indent = 0, Tone tone = Tone.Plain) => new($"{text}", tone, span, indent);
}
