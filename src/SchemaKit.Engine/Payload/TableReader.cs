using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Engine.Payload;

/// <summary>Knows the keys of a table: its rows and columns with their groups.</summary>
internal sealed class TableReader(BoundTable table, ReportValues values, ObjectReader objects, CellReader cells)
{
    public PayloadMember Member => table.Definition.Shape == TableShape.Record
        ? Group(table.Id, 0, table.CellCount, () => Columns(table.Columns, 0))
        : Group(table.Id, 0, table.CellCount, () => Rows(table.Rows));

    private PayloadMember[] Rows(IReadOnlyList<BoundNode> rows) => [.. rows.Select(Row)];

    private PayloadMember Row(BoundNode row)
    {
        var width = table.ColumnLeaves.Count;
        return Group(
            row.Id,
            row.FirstLeaf * width,
            row.LeafCount * width,
            () => row.IsLeaf ? Columns(table.Columns, row.FirstLeaf) : Rows(row.Children));
    }

    private PayloadMember[] Columns(IReadOnlyList<BoundNode> columns, int rowLeaf) => [.. columns.Select(c => Column(c, rowLeaf))];

    private PayloadMember Column(BoundNode column, int rowLeaf)
    {
        var index = table.CellAt(rowLeaf, column.FirstLeaf);
        return column.IsLeaf
            ? new PayloadMember(column.Id, true, (node, _) => cells.Read(values.Report.Cells[index], node), () => Spoil(index, 1))
            : Group(column.Id, index - table.FirstCell, column.LeafCount, () => Columns(column.Children, rowLeaf));
    }

    /// <param name="first">First of its cells, counted in the table.</param>
    private PayloadMember Group(string id, int first, int count, Func<PayloadMember[]> members) =>
        new(id, true, (node, pointer) => objects.Read(node, pointer, members()), () => Spoil(table.FirstCell + first, count));

    private void Spoil(int first, int count)
    {
        Array.Fill(values.States, CellState.Unusable, first, count);
        Array.Clear(values.Values, first, count);
        Array.Clear(values.CellTexts, first, count);
    }
}
