using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <content>Tables with open rows.</content>
internal sealed partial class TableBinder
{
    private readonly List<BoundTable> _lists = [];

    public IReadOnlyList<BoundTable> Lists => _lists;

    private BoundTable BindList(TableDefinition table, ListDefinition list, BoundTable? parent, BoundNode? node, Located<string>? kind)
    {
        var columns = new TreeBinder();
        var (cells, nested) = (new List<BoundEntryCell>(), new List<BoundTable>());
        var bound = new BoundTable
        {
            Definition = table,
            Rows = [],
            RowLeaves = [],
            Columns = columns.Bind(table.Columns),
            ColumnLeaves = columns.Leaves,
            FirstCell = _cells.Count,
            List = new BoundList
            {
                Definition = list,
                Index = _lists.Count,
                KeyId = KeyOf(list, out var roster),
                Parent = parent,
                Node = node,
                EntryCells = cells,
                Nested = nested,
                ScalarCount = columns.Leaves.Count,
            },
        };
        bound.List.Roster = list.IsRoster ? bound : roster;
        CheckKey(bound);
        _lists.Add(bound);
        AddEntryCells(bound, cells, columns.Kinds, kind);
        AddOverallCells(bound);
        foreach (var (column, columnKind) in columns.NestedLists)
            nested.Add(column.NestedList = BindNested(bound, column, columnKind ?? kind));
        foreach (var inner in nested.Where(n => n.List!.HasOverall))
        {
            foreach (var cell in inner.List!.EntryCells.Take(inner.List.ScalarCount))
                cells.Add(cell with { Offset = cells.Count, Pointer = PointerOf(inner.List.Node!) + "/overall" + cell.Pointer });
        }

        return bound;
    }

    /// <summary>A nested list is a list table of its own, in the words of its column.</summary>
    private BoundTable BindNested(BoundTable parent, BoundNode column, Located<string>? kind)
    {
        var definition = column.Definition;
        var table = new TableDefinition
        {
            Id = definition.Id,
            Shape = TableShape.List,
            Captions = definition.Captions,
            Stub = LocalizedString.Empty,
            ColumnCaption = LocalizedString.Empty,
            Cell = kind,
            Blank = parent.Definition.Blank,
            Rows = [],
            Columns = definition.Children,
            List = definition.List,
        };
        return BindList(table, definition.List!, parent, column, kind);
    }

    private void AddEntryCells(BoundTable table, List<BoundEntryCell> cells, List<Located<string>?> columnKinds, Located<string>? tableKind)
    {
        var resolved = new Dictionary<int, BoundKind?>();
        var withoutKind = false;
        for (var column = 0; column < table.ColumnLeaves.Count; column++)
        {
            var (leaf, kind) = (table.ColumnLeaves[column], columnKinds[column] ?? tableKind);
            if (kind is null && !withoutKind)
            {
                withoutKind = true;
                diagnostics.ReportCellWithoutKind(table.Definition.Id, leaf.Path);
            }

            cells.Add(new BoundEntryCell(column, leaf, Resolve(resolved, kind), PointerOf(leaf), table));
        }
    }

    private void AddOverallCells(BoundTable table)
    {
        if (!table.List!.HasFixedOverall)
            return;
        if (_cells.Count + table.ColumnLeaves.Count > Limits.Cells)
            diagnostics.ReportTooManyCells(table.Definition.Id, Limits.Cells);

        foreach (var cell in table.List.EntryCells)
        {
            _cells.Add(new BoundCell
            {
                Index = _cells.Count,
                Table = table,
                Row = null,
                Column = cell.Column,
                Kind = cell.Kind,
                Pointer = "/" + table.Id + "/overall" + cell.Pointer,
            });
        }
    }

    private string? KeyOf(ListDefinition list, out BoundTable? roster)
    {
        roster = null;
        if (list.Entries is not { } entries)
            return list.Key?.Id.Value;

        var rosters = _lists.Where(l => l.List!.Definition.IsRoster).ToList();
        roster = rosters.FirstOrDefault(l => l.Id == entries.Value);
        if (roster is null)
            diagnostics.ReportUnknownRoster(entries, rosters.Select(r => r.Id));
        return roster?.List!.KeyId;
    }

    /// <summary>The key and the columns of an entry stand side by side in the payload.</summary>
    private void CheckKey(BoundTable table)
    {
        var key = (table.List!.Definition.Key ?? table.List.Roster?.List!.Definition.Key)?.Id;
        var column = table.Columns.FirstOrDefault(c => string.Equals(c.Id, key?.Value, StringComparison.OrdinalIgnoreCase))?.Definition;
        if (column is not null)
            diagnostics.ReportIdsClash(column.Id.Span, column.Id.Value, key!.Value.Value, key.Value.Span);
    }

    private static string PointerOf(BoundNode node) => "/" + node.Path.Replace('.', '/');
}
