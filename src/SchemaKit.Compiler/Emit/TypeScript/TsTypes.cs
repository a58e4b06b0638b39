using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Compiler.Emit.TypeScript;

/// <summary>Writes the types of a payload.</summary>
internal sealed class TsTypes(TsWriter writer, BoundReport report, TsNames names)
{
    private readonly ReportDefinition _definition = report.Definition;
    private readonly string _type = names.Take(report.Definition.TypeName);
    private readonly TsKinds _kinds = new(report, names);
    private readonly Dictionary<BoundTable, string> _types = [];

    public void Write()
    {
        _kinds.Write(writer);
        foreach (var table in report.Members.Select(m => m.Table).OfType<BoundTable>())
            _types.Add(table, table.List is null ? WriteTable(table) : WriteList(table, _type));
        writer.Doc(TsDoc.Of(_definition.Title, _definition.Citation));
        writer.Block($"export interface {_type}", WriteReport);
        writer.Line();
    }

    private void WriteReport()
    {
        Member("standard", TsLiteral.Of(_definition.Standard.Value).ToString());
        Member("edition", TsLiteral.Of(_definition.Edition.Value).ToString());
        Member("organization", "string");
        Optional("organizationCode");
        Member("year", "number");
        Optional("title");
        Optional("publicationDate");
        foreach (var member in report.Members)
        {
            writer.Doc(TsDoc.Of(member.Text?.Captions ?? member.Table!.Definition.Captions, _definition));
            if (member.Table is { } table)
                Member(member.Id, _types[table], isOptional: table.List is { Definition.IsOptional: true });
            else
                Member(member.Id, "string | null", isOptional: true);
        }

        writer.Block("\"footnotes\"?:", () =>
        {
            foreach (var table in report.Tables)
                Member(table.Id, "string[]", isOptional: true);
        }, "};");
    }

    private void Optional(string id) => Member(id, "string | null", !_definition.Requires.Contains(id));

    private void Member(string id, string type, bool isOptional = false) => writer.Line($"{TsLiteral.Of(id)}{(isOptional ? "?" : "")}: {type};");

    private string WriteTable(BoundTable table)
    {
        if (table.Definition.Shape == TableShape.Record)
            return Interface([_type, table.Id], () => WriteColumns(table.Columns, c => CellType(table, 0, c)));
        var isShared = table.ColumnLeaves.All(c => Enumerable.Range(0, table.RowLeaves.Count).Select(r => CellType(table, r, c)).Distinct().Take(2).Count() == 1);
        var row = isShared ? Interface([_type, table.Id, "Row"], () => WriteColumns(table.Columns, c => CellType(table, 0, c))) : null;
        return Interface([_type, table.Id], () => WriteRows(table, table.Rows, row));
    }

    private string CellType(BoundTable table, int row, BoundNode column) =>
        _kinds.TypeOf(report.Cells[table.CellAt(row, column.FirstLeaf)].Kind, table.Definition.Blank);

    private string Interface(IEnumerable<string> ids, Action body)
    {
        var name = names.Take(ids);
        writer.Block($"export interface {name}", body);
        writer.Line();
        return name;
    }

    /// <param name="shared">The type of a row, if it is the same for all.</param>
    private void WriteRows(BoundTable table, IReadOnlyList<BoundNode> rows, string? shared)
    {
        foreach (var row in rows)
        {
            writer.Doc(TsDoc.Of(row.Definition.Captions, _definition));
            if (row.IsLeaf && shared is not null)
                Member(row.Id, shared);
            else
                Inside(row, () =>
                {
                    if (row.IsLeaf)
                        WriteColumns(table.Columns, c => CellType(table, row.FirstLeaf, c));
                    else
                        WriteRows(table, row.Children, shared);
                });
        }
    }

    private void WriteColumns(IEnumerable<BoundNode> columns, Func<BoundNode, string> cell, Func<BoundTable, string>? nested = null, bool isOverall = false)
    {
        foreach (var column in columns.Where(c => !isOverall || c.LeafCount > 0 || c.NestedList is { List.HasOverall: false }))
        {
            writer.Doc(TsDoc.Of(column.Definition.Captions, _definition));
            if (column.NestedList is { } list)
                Member(column.Id, nested!(list), isOverall || list.List!.Definition.IsOptional);
            else if (column.IsLeaf)
                Member(column.Id, cell(column));
            else
                Inside(column, () => WriteColumns(column.Children, cell, nested, isOverall));
        }
    }

    private void Inside(BoundNode node, Action body) => writer.Block(TsLiteral.Of(node.Id) + ":", body, "};");

    /// <returns>The type of what stands in the payload.</returns>
    private string WriteList(BoundTable table, string above)
    {
        var list = table.List!;
        string[] ids = [above, .. list.Node is { } node ? node.Path.Split('.') : [table.Id]];
        var nested = list.Nested.ToDictionary(n => n, n => WriteList(n, string.Concat(ids.Select(i => char.ToUpperInvariant(i[0]) + i.Substring(1)))));
        var entry = Interface([.. ids, "Entry"], () =>
        {
            if (list.KeyId is { } key)
                Member(key, list.Roster is null ? "string | null" : "string");
            WriteColumns(table.Columns, c => EntryType(table, c), n => nested[n]);
        });
        if (!list.HasOverall)
            return entry + "[]";
        var overall = Interface([.. ids, "Overall"], () => WriteColumns(table.Columns, c => EntryType(table, c), n => nested[n], isOverall: true));
        return $"{{ \"entries\": {entry}[]; \"overall\": {overall}{(list.Definition.IsOptional ? " | null" : "")} }}";
    }

    private string EntryType(BoundTable table, BoundNode column) =>
        _kinds.TypeOf(table.List!.EntryCells[column.FirstLeaf].Kind, table.Definition.Blank);
}
