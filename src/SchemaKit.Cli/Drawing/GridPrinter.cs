using System.Text;
using SchemaKit.Cli.Terminal;

namespace SchemaKit.Cli.Drawing;

/// <summary>Sets a grid as lines of text: the rows of the header down to a rule, then the others.</summary>
internal sealed class GridPrinter(Grid grid, bool hasColor)
{
    /// <summary>Columns between two columns of the table.</summary>
    public const int Gap = 2;

    private const string Reset = "\u001b[0m";

    private readonly StringBuilder _text = new();

    public static string Print(Grid grid, bool hasColor) => new GridPrinter(grid, hasColor).Print();

    private string Print()
    {
        foreach (var row in grid.Header)
            Append(row, isHeader: true);
        _text.Append('─', WidthOf(0, grid.Widths.Count)).Append('\n');
        foreach (var row in grid.Body)
            Append(row, isHeader: false);
        return _text.ToString();
    }

    /// <param name="isHeader">Whether cells stand on the last line of the row rather than on the first.</param>
    private void Append(GridCell[] row, bool isHeader)
    {
        var wrapped = new IReadOnlyList<string>[row.Length];
        for (var (i, column) = (0, 0); i < row.Length; column += row[i++].Span)
            wrapped[i] = Wrap(row[i], column);

        var height = wrapped.Max(l => l.Count);
        for (var line = 0; line < height; line++)
        {
            var start = _text.Length;
            for (var (i, column) = (0, 0); i < row.Length; column += row[i++].Span)
            {
                var at = isHeader ? line - height + wrapped[i].Count : line;
                if (at >= 0 && at < wrapped[i].Count)
                    Append(wrapped[i][at], row[i], column);
                else
                    _text.Append(' ', WidthOf(column, row[i].Span));
            }

            EndLine(start);
        }
    }

    private IReadOnlyList<string> Wrap(GridCell cell, int column)
    {
        var width = WidthOf(column, cell.Span) - (column == 0 ? 0 : Gap);
        var lines = WideText.Wrap(cell.Text.ToString(), Math.Max(1, width - cell.Indent));
        return [.. lines.Select(l => cell.Span > 1 ? Centred(l, width) : new string(' ', cell.Indent) + l)];
    }

    private void Append(string line, GridCell cell, int column)
    {
        var room = Math.Max(0, WidthOf(column, cell.Span) - WideText.WidthOf(line));
        var isLeft = grid.HasStub && column == 0;
        _text.Append(' ', isLeft ? 0 : room);
        var style = hasColor && line.Length > 0 ? Style(cell.Tone) : "";
        _text.Append(style).Append(line).Append(style.Length > 0 ? Reset : "");
        _text.Append(' ', isLeft ? room : 0);
    }

    private void EndLine(int start)
    {
        while (_text.Length > start && char.IsWhiteSpace(_text[^1]))
            _text.Length--;
        _text.Append('\n');
    }

    /// <summary>The room of some columns, with the gaps before them.</summary>
    private int WidthOf(int first, int count)
    {
        var width = 0;
        for (var i = first; i < first + count; i++)
            width += grid.Widths[i] + (i == 0 ? 0 : Gap);
        return width;
    }

    private static string Centred(string line, int width) =>
        WideText.PadRight(new string(' ', Math.Max(0, width - WideText.WidthOf(line)) / 2) + line, width);

    private static string Style(Tone tone) => tone switch
    {
        Tone.Bad => "\u001b[1;91m",
        Tone.Warning => "\u001b[33m",
        Tone.Good => "\u001b[32m",
        Tone.Faint => "\u001b[2m",
        Tone.Strong => "\u001b[1m",
        _ => "",
    };
}
