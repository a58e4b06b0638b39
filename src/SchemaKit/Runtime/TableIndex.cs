namespace SchemaKit.Runtime;

/// <summary>A table with its leaves in printed order. Of a list, only the overall row.</summary>
internal sealed class TableIndex(TableShape shape)
{
    public TableShape Shape { get; } = shape;

    /// <summary>One leaf without a name in a record table.</summary>
    public LeafNode[] Rows { get; } = shape.List is { } list
        ? list.HasOverall ? [new LeafNode(ListIndex.Overall, list.OverallLabel)] : []
        : shape.Rows.Count == 0 ? [new LeafNode("", LocalizedText.Empty)] : [.. LeafNode.Of(shape.Rows)];

    public LeafNode[] Columns { get; } = [.. LeafNode.Of(shape.Columns)];

    public int CellCount => Rows.Length * Columns.Length;

    public LeafNode RowOf(int cell) => Rows[(cell - Shape.FirstCell) / Columns.Length];

    public LeafNode ColumnOf(int cell) => Columns[(cell - Shape.FirstCell) % Columns.Length];

    public KindShape KindOf(int cell) => Shape.Kinds[Shape.Kinds.Count == 1 ? 0 : cell - Shape.FirstCell];

    public string Pointer(int cell) => "/" + Shape.Id + RowOf(cell).Pointer + ColumnOf(cell).Pointer;
}
