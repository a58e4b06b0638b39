using System.Runtime.CompilerServices;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Engine.Payload.Forms;

/// <summary>The members of a definition's payloads, laid out once.</summary>
internal sealed class PayloadForm
{
    private static readonly ConditionalWeakTable<BoundReport, PayloadForm> Forms = [];

    private readonly BoundReport _report;
    private readonly Dictionary<(BoundKind, BlankMeaning), FormCell> _cells = [];

    private PayloadForm(BoundReport report)
    {
        _report = report;
        var tables = report.Tables.Where(FootnoteReader.IsTable).Select(t => new FormMember(t.Id, false, new FormFootnotes(t.Id)));
        Root = new([.. Head(), .. report.Members.Select(Member), new(FootnoteReader.Footnotes, false, new FormObject(tables))]);
    }

    public FormObject Root { get; }

    public static PayloadForm Of(BoundReport report) => Forms.GetValue(report, static r => new PayloadForm(r));

    private IEnumerable<FormMember> Head()
    {
        var definition = _report.Definition;
        return
        [
            new(HeadReader.Standard, true, new FormIdentity(definition.Standard.Value)),
            new(HeadReader.Edition, true, new FormIdentity(definition.Edition.Value)),
            new(HeadReader.Organization, true, new FormHead(HeadPart.Organization)),
            Optional(HeadReader.OrganizationCode, HeadPart.OrganizationCode),
            new(HeadReader.Year, true, new FormHead(HeadPart.Year)),
            Optional(HeadReader.Title, HeadPart.Title),
            Optional(HeadReader.PublicationDate, HeadPart.PublicationDate),
        ];

        FormMember Optional(string key, HeadPart part) => new(key, definition.Requires.Contains(key), new FormHead(part));
    }

    private FormMember Member(BoundMember member, int position) => member.Table switch
    {
        null => new(member.Id, false, new FormText(position)),
        { List: not null } list => List(list, list.Id, list.FirstCell, Cell),
        { Definition.Shape: TableShape.Record } table => new(table.Id, true, Columns(table.Columns, table.FirstCell, Cell)),
        var table => new(table.Id, true, Rows(table, table.Rows)),
    };

    private FormObject Rows(BoundTable table, IReadOnlyList<BoundNode> rows) => new(rows.Select(row =>
        new FormMember(row.Id, true, row.IsLeaf ? Columns(table.Columns, table.CellAt(row.FirstLeaf, 0), Cell) : Rows(table, row.Children))));

    private FormMember Cell(string id, int index) => Cell(id, index, _report.Cells[index].Kind, _report.Cells[index].Table);

    private FormMember Cell(string id, int index, BoundKind kind, BoundTable owner)
    {
        var blank = kind.BlankIn(owner.Definition);
        if (!_cells.TryGetValue((kind, blank), out var cell))
            _cells.Add((kind, blank), cell = new FormCell(kind, blank));
        return new FormMember(id, true, cell) { Cell = index };
    }

    /// <param name="first">The first of the cells, as <paramref name="cell"/> takes them.</param>
    private static FormObject Columns(IReadOnlyList<BoundNode> columns, int first, Func<string, int, FormMember> cell, Func<BoundTable, FormMember?>? nested = null) => new(columns.SelectMany(column =>
    {
        if (column.NestedList is { } list)
            return nested?.Invoke(list) is { } member ? [member] : Array.Empty<FormMember>();

        return [column.IsLeaf ? cell(column.Id, first + column.FirstLeaf) : new FormMember(column.Id, true, Columns(column.Children, first, cell, nested))];
    }));

    /// <param name="overall">First cell of the overall row.</param>
    private FormMember List(BoundTable list, string id, int overall, Func<string, int, FormMember> cell)
    {
        var entries = new FormEntries(list, Entry(list));
        if (!list.List!.HasOverall)
            return new(id, !list.List.Definition.IsOptional, entries);

        var row = new FormOverall(list, Columns(list.Columns, overall, cell, nested => list.List.Parent is null && !nested.List!.HasOverall
            ? new FormMember(nested.List.Node!.Id, false, new FormEntries(nested, Entry(nested)))
            : null));
        return new(id, !list.List.Definition.IsOptional, new FormObject([new(EntryRow.Entries, true, entries), new(EntryRow.Overall, true, row)]));
    }

    private FormObject Entry(BoundTable list)
    {
        var cells = list.List!.EntryCells;
        var columns = Columns(list.Columns, 0, CellOfEntry, nested => List(nested, nested.List!.Node!.Id, cells.FirstOrDefault(c => c.Owner == nested)?.Offset ?? 0, CellOfEntry));
        return list.List.KeyId is { } key ? new([new(key, true, new FormKey()), .. columns.Members]) : columns;

        FormMember CellOfEntry(string id, int offset) => Cell(id, offset, cells[offset].Kind, cells[offset].Owner);
    }
}
