using SchemaKit.Compiler.Binding;
using SchemaKit.Engine.Payload;
using SchemaKit.Runtime;

namespace SchemaKit.Engine;

/// <summary>Names what a report lacks: one fault for the topmost member under which nothing is there.</summary>
internal static class MissingCells
{
    public static IEnumerable<PayloadFault> Of(ReportValues values)
    {
        var definition = values.Report.Definition;
        List<(string Key, bool IsMissing)> head =
        [
            (HeadReader.Organization, values.Organization is null),
            (HeadReader.OrganizationCode, values.OrganizationCode is null && definition.Requires.Contains(HeadReader.OrganizationCode)),
            (HeadReader.Year, values.Year is null),
            (HeadReader.Title, values.Title is null && definition.Requires.Contains(HeadReader.Title)),
            (HeadReader.PublicationDate, values.PublicationDate is null && definition.Requires.Contains(HeadReader.PublicationDate)),
        ];
        return head.Where(m => m.IsMissing).Select(m => Missing(JsonPointer.Root, m.Key)).Concat(values.Report.Members.SelectMany(m => m.Table switch
        {
            null => [],
            { List: not null } list => new MissingInList(values).Find(list, null),
            var table => new MissingCellsOfTable(table, values.States).Find(),
        }));
    }

    public static PayloadFault Missing(string parent, string key) => new(PayloadRules.MissingKey, JsonPointer.Append(parent, key), null, key);

    private sealed class MissingCellsOfTable(BoundTable table, CellColumn<CellState> states)
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
