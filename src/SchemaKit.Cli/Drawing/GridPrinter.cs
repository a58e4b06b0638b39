using SchemaKit.Cli.Terminal;
using Spectre.Console;

namespace SchemaKit.Cli.Drawing;

/// <summary>Sets a grid with Spectre.Console. All text is plain <see cref="Text"/>, never markup.</summary>
internal static class GridPrinter
{
    /// <summary>Columns between two columns of the table.</summary>
    public const int Gap = 2;

    /// <summary>Wider than any grid, so that nothing is ever squeezed.</summary>
    private const int PaperWidth = 100_000;

    public static string Print(Grid grid, bool hasColor)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = hasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(text),
        });
        (console.Profile.Width, console.Profile.Capabilities.Unicode) = (PaperWidth, true);
        console.Write(Table(grid));
        return string.Join('\n', text.ToString().Split('\n').Select(l => l.TrimEnd()));
    }

    private static Table Table(Grid grid)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = false, UseSafeBorder = false };
        for (var i = 0; i < grid.Widths.Count; i++)
        {
            var alignment = i == 0 && grid.HasStub ? Justify.Left : Justify.Right;
            table.AddColumn(new TableColumn("") { Width = ColumnWidth(grid, i), NoWrap = true, Alignment = alignment, Padding = new Padding(0) });
        }

        foreach (var row in grid.Header)
            table.AddRow(Cells(grid, row, isHeader: true));
        table.AddRow(new TableCell(new Text(new string('─', grid.Widths.Select((_, i) => ColumnWidth(grid, i)).Sum()))) { ColumnSpan = grid.Widths.Count });
        foreach (var row in grid.Body)
            table.AddRow(Cells(grid, row, isHeader: false));
        return table;
    }

    private static int ColumnWidth(Grid grid, int column) => grid.Widths[column] + (column == 0 ? 0 : Gap);

    private static TableCell[] Cells(Grid grid, GridCell[] row, bool isHeader)
    {
        var lines = new List<IReadOnlyList<string>>();
        var column = 0;
        foreach (var cell in row)
        {
            var width = grid.Widths.Skip(column).Take(cell.Span).Sum() + ((cell.Span - 1) * Gap);
            var indent = new string(' ', cell.Indent);
            var wrapped = WideText.Wrap(cell.Text.ToString(), Math.Max(1, width - cell.Indent));
            lines.Add([.. wrapped.Select(l => cell.Span > 1 ? Centred(l, width) : indent + l)]);
            column += cell.Span;
        }

        var height = lines.Max(l => l.Count);
        return [.. row.Select((cell, i) => Cell(cell, isHeader ? Enumerable.Repeat("", height - lines[i].Count).Concat(lines[i]) : lines[i]))];
    }

    private static TableCell Cell(GridCell cell, IEnumerable<string> lines) =>
        new(new Text(string.Join('\n', lines), Style(cell.Tone))) { ColumnSpan = cell.Span };

    // Spectre.Console sets a cell over several columns as the first of them is set.
    private static string Centred(string line, int width) =>
        WideText.PadRight(new string(' ', Math.Max(0, width - WideText.WidthOf(line)) / 2) + line, width);

    private static Style Style(Tone tone) => tone switch
    {
        Tone.Bad => new Style(Color.Red, decoration: Decoration.Bold),
        Tone.Warning => new Style(Color.Olive),
        Tone.Good => new Style(Color.Green),
        Tone.Faint => new Style(decoration: Decoration.Dim),
        Tone.Strong => new Style(decoration: Decoration.Bold),
        _ => Spectre.Console.Style.Plain,
    };
}
