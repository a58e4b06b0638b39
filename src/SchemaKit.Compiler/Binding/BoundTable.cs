using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Compiler.Binding;

internal sealed class BoundTable
{
    public required TableDefinition Definition { get; init; }

    public string Id => Definition.Id.Value;

    public required IReadOnlyList<BoundNode> Rows { get; init; }

    public required IReadOnlyList<BoundNode> Columns { get; init; }

    /// <summary>The rows that hold cells, in printed order; empty for a record table, which has one row without a node.</summary>
    public required IReadOnlyList<BoundNode> RowLeaves { get; init; }

    public required IReadOnlyList<BoundNode> ColumnLeaves { get; init; }

    /// <summary>Index of the table's first cell. Cell (r, c) is <c>FirstCell + r * ColumnLeaves.Count + c</c>.</summary>
    public required int FirstCell { get; init; }

    public int RowCount => Definition.Shape == TableShape.Record ? 1 : RowLeaves.Count;

    public int CellCount => RowCount * ColumnLeaves.Count;

    public int CellAt(int rowLeaf, int columnLeaf) => FirstCell + (rowLeaf * ColumnLeaves.Count) + columnLeaf;
}

/// <summary>A row or column in its tree.</summary>
internal sealed class BoundNode
{
    public required NodeDefinition Definition { get; init; }

    public string Id => Definition.Id.Value;

    /// <summary>Ids from the root of the tree, joined by dots.</summary>
    public required string Path { get; init; }

    public required IReadOnlyList<BoundNode> Children { get; init; }

    public bool IsLeaf => Children.Count == 0;

    /// <summary>Position of the first leaf at or below this node among the leaves of the tree.</summary>
    public required int FirstLeaf { get; init; }

    public required int LeafCount { get; init; }
}

internal sealed class BoundCell
{
    public required int Index { get; init; }

    public required BoundTable Table { get; init; }

    /// <summary><see langword="null"/> in a record table.</summary>
    public required BoundNode? Row { get; init; }

    public required BoundNode Column { get; init; }

    public required BoundKind Kind { get; init; }

    /// <summary>RFC 6901, e.g. <c>/requests/received/legalPerson/other</c>. Ids need no escaping.</summary>
    public required string Pointer { get; init; }
}
