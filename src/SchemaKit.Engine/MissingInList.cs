using SchemaKit.Compiler.Binding;
using SchemaKit.Engine.Payload;
using SchemaKit.Runtime;

namespace SchemaKit.Engine;

/// <summary>Names what a list lacks: the list, its entries or overall row, and cells in them.</summary>
internal sealed class MissingInList(ReportValues values)
{
    public IEnumerable<PayloadFault> Find(BoundTable list, EntryRow? parent)
    {
        var isAbsent = values.EntriesOf(list).StateIn(parent) == ListState.Absent;
        var lacksOverall = list.List!.HasOverall && !OverallCells.IsIn(values, list, parent);
        var pointer = EntryRow.PointerOf(list, parent);
        if (isAbsent && (lacksOverall || !list.List.HasOverall))
            return list.List.Definition.IsOptional ? [] : [MissingCells.Missing(Above(pointer), pointer[(Above(pointer).Length + 1)..])];

        return
        [
            .. isAbsent ? [MissingCells.Missing(pointer, EntryRow.Entries)] : values.EntriesOf(list).In(parent).SelectMany(FindIn),
            .. list.List.HasOverall && !list.List.Definition.IsOptional ? FindInOverall(list, parent, pointer, lacksOverall) : [],
        ];
    }

    private IEnumerable<PayloadFault> FindIn(EntryRow row) => Columns(row.List.Columns, row.FirstCell, row.Pointer, row);

    private IEnumerable<PayloadFault> FindInOverall(BoundTable list, EntryRow? parent, string pointer, bool isLacking) => isLacking
        ? [MissingCells.Missing(pointer, EntryRow.Overall)]
        : Columns(list.Columns, OverallCells.FirstOf(list, parent), JsonPointer.Append(pointer, EntryRow.Overall), null);

    private IEnumerable<PayloadFault> Columns(IReadOnlyList<BoundNode> columns, int firstCell, string pointer, EntryRow? entry) => columns.SelectMany(column =>
    {
        if (column.NestedList is { } nested)
            return entry is null ? [] : Find(nested, entry);
        if (!column.IsLeaf)
            return Columns(column.Children, firstCell, JsonPointer.Append(pointer, column.Id), entry);

        return values.States[firstCell + column.FirstLeaf] == CellState.Absent ? [MissingCells.Missing(pointer, column.Id)] : Enumerable.Empty<PayloadFault>();
    });

    private static string Above(string pointer) => pointer[..pointer.LastIndexOf('/')];
}
