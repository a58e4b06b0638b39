using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Engine.Payload;

/// <summary>Knows the keys of a matrix or record: its rows and columns with their groups.</summary>
internal sealed class TableReader(BoundTable table, ReportValues values, ObjectReader objects, ColumnReader columns)
{
    public PayloadMember Member => table.Definition.Shape == TableShape.Record
        ? Group(table.Id, 0, table.CellCount, () => Columns(0))
        : Group(table.Id, 0, table.CellCount, () => Rows(table.Rows));

    private PayloadMember[] Rows(IReadOnlyList<BoundNode> rows) => [.. rows.Select(Row)];

    private PayloadMember Row(BoundNode row)
    {
        var width = table.ColumnLeaves.Count;
        return Group(row.Id, row.FirstLeaf * width, row.LeafCount * width, () => row.IsLeaf ? Columns(row.FirstLeaf) : Rows(row.Children));
    }

    private PayloadMember[] Columns(int rowLeaf) => columns.Members(table.Columns, table.CellAt(rowLeaf, 0), _ => null);

    /// <param name="first">First of its cells, counted in the table.</param>
    private PayloadMember Group(string id, int first, int count, Func<PayloadMember[]> members) =>
        new(id, true, (node, pointer) => objects.Read(node, pointer, members()), () => values.SpoilCells(table.FirstCell + first, count));
}
