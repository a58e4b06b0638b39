using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <summary>Lays the trees of the tables out into leaves and cells.</summary>
internal sealed partial class TableBinder(KindBinder kinds, DiagnosticBag diagnostics)
{
    private readonly List<BoundCell> _cells = [];

    public IReadOnlyList<BoundCell> Cells => _cells;

    public BoundTable Bind(TableDefinition table)
    {
        if (table.List is { } list)
            return BindList(table, list, null, null, table.Cell);

        var rows = new TreeBinder();
        var columns = new TreeBinder();
        var bound = new BoundTable
        {
            Definition = table,
            Rows = rows.Bind(table.Rows),
            RowLeaves = rows.Leaves,
            Columns = columns.Bind(table.Columns),
            ColumnLeaves = columns.Leaves,
            FirstCell = _cells.Count,
        };

        if ((long)_cells.Count + ((long)bound.RowCount * bound.ColumnLeaves.Count) > Limits.Cells)
        {
            diagnostics.ReportTooManyCells(table.Id, Limits.Cells);
            return new BoundTable { Definition = table, Rows = [], RowLeaves = [], Columns = [], ColumnLeaves = [], FirstCell = _cells.Count };
        }

        AddCells(bound, rows.Kinds, columns.Kinds);
        return bound;
    }

    private void AddCells(BoundTable table, List<Located<string>?> rowKinds, List<Located<string>?> columnKinds)
    {
        var resolved = new Dictionary<int, BoundKind?>();
        var withoutKind = false;
        for (var row = 0; row < table.RowCount; row++)
        {
            var node = table.RowLeaves.Count == 0 ? null : table.RowLeaves[row];
            var rowKind = node is null ? null : rowKinds[row];
            for (var column = 0; column < table.ColumnLeaves.Count; column++)
            {
                if (rowKind is { } one && columnKinds[column] is { } other && other.Value != one.Value)
                    diagnostics.ReportTwoKinds(one, other);

                var kind = columnKinds[column] ?? rowKind ?? table.Definition.Cell;
                if (kind is null && !withoutKind)
                {
                    withoutKind = true;
                    diagnostics.ReportCellWithoutKind(table.Definition.Id, PathOf(node, table.ColumnLeaves[column]));
                }

                _cells.Add(new BoundCell
                {
                    Index = _cells.Count,
                    Table = table,
                    Row = node,
                    Column = table.ColumnLeaves[column],
                    Kind = Resolve(resolved, kind),
                    Pointer = "/" + table.Id + "/" + PathOf(node, table.ColumnLeaves[column]).Replace('.', '/'),
                });
            }
        }
    }

    /// <summary>An unknown kind is reported once, however many cells name it, and counts as <c>count</c> from there on.</summary>
    private BoundKind Resolve(Dictionary<int, BoundKind?> resolved, Located<string>? kind)
    {
        var fallback = new Located<string>("count", default);
        if (kind is not { } named)
            return kinds.Find(fallback)!;

        if (!resolved.TryGetValue(named.Span.Start, out var bound))
            resolved[named.Span.Start] = bound = kinds.Find(named);
        return bound ?? kinds.Find(fallback)!;
    }

    private static string PathOf(BoundNode? row, BoundNode column) => row is null ? column.Path : row.Path + "." + column.Path;

    /// <summary>Gives the nodes of one tree their paths and leaf positions.</summary>
    private sealed class TreeBinder
    {
        public List<BoundNode> Leaves { get; } = [];

        /// <summary>The nested lists, with the kind that their cells have unless they name one.</summary>
        public List<(BoundNode Node, Located<string>? Kind)> NestedLists { get; } = [];

        /// <summary>The kind that each leaf, or the nearest group above it that names one, names.</summary>
        public List<Located<string>?> Kinds { get; } = [];

        public IReadOnlyList<BoundNode> Bind(IReadOnlyList<NodeDefinition> nodes) => Bind(nodes, "", null);

        private List<BoundNode> Bind(IReadOnlyList<NodeDefinition> nodes, string prefix, Located<string>? kind) =>
            nodes.Select(node => Bind(node, prefix, node.Kind ?? kind)).ToList();

        private BoundNode Bind(NodeDefinition node, string prefix, Located<string>? kind)
        {
            var path = prefix + node.Id.Value;
            var first = Leaves.Count;
            var children = node.List is null ? Bind(node.Children, path + ".", kind) : [];
            var bound = new BoundNode
            {
                Definition = node,
                Path = path,
                Children = children,
                FirstLeaf = first,
                LeafCount = node.List is not null ? 0 : children.Count == 0 ? 1 : Leaves.Count - first,
            };
            if (node.List is not null)
            {
                NestedLists.Add((bound, kind));
            }
            else if (bound.IsLeaf)
            {
                Leaves.Add(bound);
                Kinds.Add(kind);
            }

            return bound;
        }
    }
}
