using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Payload;

/// <summary>Knows the keys of one row: its columns with their groups.</summary>
internal sealed class ColumnReader(ReportValues values, ObjectReader objects, CellReader cells)
{
    /// <param name="firstCell">Index of the cell of the first leaf.</param>
    /// <param name="nested">Knows a list nested among the columns; <see langword="null"/> where there is none.</param>
    public PayloadMember[] Members(IReadOnlyList<BoundNode> columns, int firstCell, Func<BoundTable, PayloadMember?> nested) =>
        [.. columns.Select(c => Member(c, firstCell, nested)).OfType<PayloadMember>()];

    private PayloadMember? Member(BoundNode column, int firstCell, Func<BoundTable, PayloadMember?> nested)
    {
        if (column.NestedList is { } list)
            return nested(list);

        if (column.IsLeaf)
        {
            var index = firstCell + column.FirstLeaf;
            return new PayloadMember(column.Id, true, (node, _) => cells.Read(values.CellAt(index), node), () => values.SpoilCells(index, 1));
        }

        var members = new Lazy<PayloadMember[]>(() => Members(column.Children, firstCell, nested));
        return new PayloadMember(column.Id, true, (node, pointer) => objects.Read(node, pointer, members.Value), () => Spoil(members.Value));
    }

    public static void Spoil(IEnumerable<PayloadMember> members)
    {
        foreach (var member in members)
            member.Spoil();
    }
}
