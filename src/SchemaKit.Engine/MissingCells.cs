using SchemaKit.Compiler.Binding;
using SchemaKit.Engine.Payload;
using SchemaKit.Runtime;

namespace SchemaKit.Engine;

/// <summary>Names what a report lacks: one fault for the topmost member under which nothing is there.</summary>
internal static class MissingCells
{
    public static IEnumerable<PayloadFault> Of(ReportValues values)
    {
        IEnumerable<PayloadFault> head =
        [
            .. values.Organization is null ? [Missing(JsonPointer.Root, HeadReader.Organization)] : Array.Empty<PayloadFault>(),
            .. values.Year is null ? [Missing(JsonPointer.Root, HeadReader.Year)] : Array.Empty<PayloadFault>(),
        ];
        return head.Concat(values.Report.Tables.SelectMany(table => new MissingCellsOfTable(table, values.States).Find()));
    }

    private static PayloadFault Missing(string parent, string key) => new(PayloadRules.MissingKey, JsonPointer.Append(parent, key), null, key);

    private sealed class MissingCellsOfTable(BoundTable table, CellState[] states)
    {
        private readonly int _width = table.ColumnLeaves.Count;

        public IEnumerable<PayloadFault> Find() => Under(
            JsonPointer.Root,
            table.Id,
            0,
            table.CellCount,
            pointer => table.RowLeaves.Count == 0 ? Columns(table.Columns, 0, pointer) : Rows(table.Rows, pointer));

        private IEnumerable<PayloadFault> Rows(IReadOnlyList<BoundNode> rows, string parent) => rows.SelectMany(row => Under(
            parent,
            row.Id,
            row.FirstLeaf * _width,
            row.LeafCount * _width,
            pointer => row.IsLeaf ? Columns(table.Columns, row.FirstLeaf, pointer) : Rows(row.Children, pointer)));

        private IEnumerable<PayloadFault> Columns(IReadOnlyList<BoundNode> columns, int rowLeaf, string parent) => columns.SelectMany(column => Under(
            parent,
            column.Id,
            (rowLeaf * _width) + column.FirstLeaf,
            column.LeafCount,
            pointer => Columns(column.Children, rowLeaf, pointer)));

        private IEnumerable<PayloadFault> Under(string parent, string key, int first, int count, Func<string, IEnumerable<PayloadFault>> parts)
        {
            var absent = states.AsSpan(table.FirstCell + first, count).Count(CellState.Absent);
            if (absent == 0)
                return [];

            return absent == count ? [Missing(parent, key)] : parts(JsonPointer.Append(parent, key));
        }
    }
}
