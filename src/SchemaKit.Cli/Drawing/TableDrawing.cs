using SchemaKit.Cli.Terminal;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Engine;

namespace SchemaKit.Cli.Drawing;

/// <summary>Lays a table out as printed: stub, levels of the column tree, rows by their depth. Too wide a table is drawn in parts that repeat the stub.</summary>
/// <param name="isWhole">Whether all entries of a long list are wanted; else those with marks are.</param>
internal sealed class TableDrawing(BoundTable table, ReportValues values, CellMarks marks, string language, bool isWhole)
{
    /// <summary>Entries without marks that are drawn all the same.</summary>
    private const int MostUnmarked = 12;

    private const int IndentStep = 2;

    /// <summary>Wider texts are broken.</summary>
    private const int MostText = 48;

    /// <summary>Widest stub and widest column label, tried one after the other until the table fits.</summary>
    private static readonly (int Stub, int Label)[] Fits = [(64, 24), (56, 16), (44, 12), (36, 10), (28, 8), (24, 6)];

    private readonly CellText _cells = new(values, marks, language);
    private readonly bool _hasMarks = marks.AnyIn(table);
    private readonly List<List<BoundNode>> _chains = [.. Chains(table.Columns, [])];
    private readonly List<(GridCell Stub, int? FirstCell)> _rows = [];

    /// <summary>The parts of the table, each no wider than asked if that can be.</summary>
    public IEnumerable<Grid> Lay(int width)
    {
        AddRows();
        var (stub, widths) = Choose(width);
        for (var first = 0; first < widths.Count;)
        {
            var (count, used) = (0, stub);
            while (first + count < widths.Count && (count == 0 || used + GridPrinter.Gap + widths[first + count] <= width))
                used += GridPrinter.Gap + widths[first + count++];
            yield return Part(stub, widths, first, count);
            first += count;
        }
    }

    private bool HasStub => table.Definition.Shape != TableShape.Record;

    private (int Stub, IReadOnlyList<int> Widths) Choose(int width)
    {
        foreach (var (mostStub, mostLabel) in Fits)
        {
            var (stub, widths) = Widths(mostStub, mostLabel);
            if (stub + widths.Sum(w => w + GridPrinter.Gap) <= width || mostStub == Fits[^1].Stub)
                return (stub, widths);
        }

        throw new InvalidOperationException("the last choice is always taken");
    }

    private (int Stub, IReadOnlyList<int> Widths) Widths(int mostStub, int mostLabel)
    {
        var stub = HasStub ? Math.Min(mostStub, _rows.Select(r => r.Stub.Width).DefaultIfEmpty().Max()) : 0;
        return (stub, [.. _chains.Select((chain, c) => Math.Max(ValueWidth(c), LabelWidth(Label(chain[^1]).ToString(), mostLabel)))]);
    }

    /// <summary>Words are broken only if they are wider than any label may be.</summary>
    private static int LabelWidth(string label, int most) =>
        Math.Max(Math.Min(Fits[0].Label, WideText.WidestWord(label)), Math.Min(most, WideText.WidthOf(label)));

    private int ValueWidth(int column) =>
        _rows.Where(r => r.FirstCell is not null).Select(r => ValueWidth(r.FirstCell!.Value, column)).DefaultIfEmpty().Max();

    private int ValueWidth(int firstCell, int column)
    {
        var width = WideText.WidthOf(_cells.Of(firstCell + column, _hasMarks).ToString());
        return values.CellAt(firstCell + column).Kind.Base == KindBase.Text ? Math.Min(width, MostText) : width;
    }

    private GridCell StubLabel => new(TermText.Of($"{table.Definition.Stub.In(language)}"), Tone.Strong);

    private Grid Part(int stub, IReadOnlyList<int> widths, int first, int count)
    {
        IEnumerable<int> all = HasStub ? [stub, .. widths.Skip(first).Take(count)] : widths.Skip(first).Take(count);
        return new Grid(HasStub, [.. all], [.. Header(first, count)], [.. _rows.Select(r => Row(r.Stub, r.FirstCell, first, count))]);
    }

    private IEnumerable<GridCell[]> Header(int first, int count)
    {
        var levels = _chains.Max(c => c.Count);
        if (!table.Definition.ColumnCaption.IsEmpty)
            yield return WithStub(default, [new GridCell(TermText.Of($"{table.Definition.ColumnCaption.In(language)}"), Tone.Strong, count)]);
        for (var level = 0; level < levels; level++)
        {
            var isLast = level == levels - 1;
            yield return WithStub(isLast ? StubLabel : default, [.. HeaderCells(level, isLast, first, count)]);
        }
    }

    private IEnumerable<GridCell> HeaderCells(int level, bool isLast, int first, int count)
    {
        for (var c = first; c < first + count;)
        {
            // A leaf stands in the last row of the header, a group above its leaves.
            var node = isLast ? _chains[c][^1] : level < _chains[c].Count - 1 ? _chains[c][level] : null;
            var span = 1;
            while (!isLast && node is not null && c + span < first + count && _chains[c + span].ElementAtOrDefault(level) == node)
                span++;
            yield return new GridCell(node is null ? TermText.Empty : Label(node), Tone.Strong, span);
            c += span;
        }
    }

    private GridCell[] Row(GridCell stub, int? firstCell, int first, int count) => WithStub(
        stub, [.. Enumerable.Range(first, count).Select(c => firstCell is { } cell ? Cell(cell + c) : new GridCell(TermText.Empty))]);

    private GridCell Cell(int cell) => new(_cells.Of(cell, _hasMarks), marks[cell] switch
    {
        CellMark.Primary => Tone.Bad,
        CellMark.Operand => Tone.Warning,
        _ => Tone.Plain,
    });

    private GridCell[] WithStub(GridCell stub, GridCell[] cells) =>
        HasStub ? [stub == default ? new GridCell(TermText.Empty) : stub, .. cells] : cells;

    private void AddRows()
    {
        _rows.Clear();
        if (table.List is not null)
            AddEntries();
        else if (HasStub)
            AddRows(table.Rows, 0);
        else
            _rows.Add((default, table.FirstCell));
    }

    private void AddEntries()
    {
        var entries = values.EntriesOf(table).Rows;
        var unmarked = isWhole ? 0 : entries.Count(e => !marks.AnyIn(e));
        foreach (var entry in entries.Where(e => unmarked <= MostUnmarked || marks.AnyIn(e)))
            _rows.Add((new GridCell(TermText.Of($"{entry.Name}")), entry.FirstCell));
        if (unmarked > MostUnmarked)
            _rows.Add((new GridCell(TermText.Of($"… {unmarked} more"), Tone.Faint), null));
        if (table.List!.Definition.Overall is { } overall)
            _rows.Add((new GridCell(overall.Captions.Label.IsEmpty ? TermText.Of($"{EntryRow.Overall}") : TermText.Of($"{overall.Captions.Printed(language)}")), table.FirstCell));
    }

    private void AddRows(IReadOnlyList<BoundNode> rows, int depth)
    {
        foreach (var row in rows)
        {
            _rows.Add((new GridCell(Label(row), Indent: depth * IndentStep), row.IsLeaf ? table.CellAt(row.FirstLeaf, 0) : null));
            AddRows(row.Children, depth + 1);
        }
    }

    private TermText Label(BoundNode node)
    {
        var captions = node.Definition.Captions;
        return captions.Label.IsEmpty ? TermText.Of($"{node.Id}") : TermText.Of($"{captions.Printed(language)}");
    }

    private static IEnumerable<List<BoundNode>> Chains(IReadOnlyList<BoundNode> nodes, List<BoundNode> above) => nodes.SelectMany(node =>
        node.IsLeaf ? [[.. above, node]] : node.NestedList is not null ? [] : Chains(node.Children, [.. above, node]));
}
