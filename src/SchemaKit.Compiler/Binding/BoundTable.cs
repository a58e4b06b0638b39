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

    /// <summary>What a list has; <see langword="null"/> for the other shapes.</summary>
    public BoundList? List { get; init; }

    /// <summary>Fixed rows; of a list, its overall row.</summary>
    public int RowCount => Definition.Shape switch
    {
        TableShape.Record => 1,
        TableShape.List => List!.HasFixedOverall ? 1 : 0,
        _ => RowLeaves.Count,
    };

    public int CellCount => RowCount * ColumnLeaves.Count;

    public int CellAt(int rowLeaf, int columnLeaf) => FirstCell + (rowLeaf * ColumnLeaves.Count) + columnLeaf;
}

/// <summary>The open rows of a table.</summary>
internal sealed class BoundList
{
    public required ListDefinition Definition { get; init; }

    /// <summary>Position in <see cref="BoundReport.Lists"/>.</summary>
    public required int Index { get; init; }

    /// <summary>The roster that declares the keys, itself for a roster; <see langword="null"/> if keys are declared nowhere.</summary>
    public BoundTable? Roster { get; set; }

    /// <summary>The payload's member that holds the key; <see langword="null"/> if entries have none.</summary>
    public required string? KeyId { get; init; }

    /// <summary>The list whose entries this one is nested in.</summary>
    public BoundTable? Parent { get; set; }

    /// <summary>The column that this nested list is; <see langword="null"/> at the top.</summary>
    public required BoundNode? Node { get; init; }

    /// <summary>What each entry holds: the scalar column leaves in order, then the overall cells of each nested list in order.</summary>
    public required IReadOnlyList<BoundEntryCell> EntryCells { get; init; }

    /// <summary>The lists nested in each entry, in column order.</summary>
    public required IReadOnlyList<BoundTable> Nested { get; init; }

    /// <summary>How many of <see cref="EntryCells"/> are the list's own columns; those that follow are only in entries, not in an overall row.</summary>
    public int ScalarCount { get; set; }

    public bool HasOverall => Definition.Overall is not null;

    /// <summary>Whether the overall row is one of the report's fixed rows; that of a nested list is part of the entry above.</summary>
    public bool HasFixedOverall => HasOverall && Parent is null;
}

/// <summary>A cell of each entry of a list.</summary>
/// <param name="Pointer">Relative to the entry, e.g. <c>/received</c> or <c>/timesReliedUpon/overall/times</c>.</param>
/// <param name="Column">The column leaf; of the nested list for the latter.</param>
/// <param name="Owner">The list whose column it is: the list itself, or a nested one.</param>
internal sealed record BoundEntryCell(int Offset, BoundNode Column, BoundKind Kind, string Pointer, BoundTable Owner);

/// <summary>A row or column in its tree.</summary>
internal sealed class BoundNode
{
    public required NodeDefinition Definition { get; init; }

    public string Id => Definition.Id.Value;

    /// <summary>Ids from the root of the tree, joined by dots.</summary>
    public required string Path { get; init; }

    public required IReadOnlyList<BoundNode> Children { get; init; }

    /// <summary>The list nested here; such a node is no leaf and holds no cell of its own. Its columns are the list's, not children.</summary>
    public BoundTable? NestedList { get; set; }

    public bool IsLeaf => Children.Count == 0 && NestedList is null;

    /// <summary>Position of the first leaf at or below this node among the leaves of the tree.</summary>
    public required int FirstLeaf { get; init; }

    public required int LeafCount { get; init; }
}

internal sealed class BoundCell
{
    public required int Index { get; init; }

    public required BoundTable Table { get; init; }

    /// <summary><see langword="null"/> in a record table and in the overall row of a list.</summary>
    public required BoundNode? Row { get; init; }

    public required BoundNode Column { get; init; }

    public required BoundKind Kind { get; init; }

    /// <summary>RFC 6901, e.g. <c>/requests/received/legalPerson/other</c>. Ids need no escaping.</summary>
    public required string Pointer { get; init; }
}
