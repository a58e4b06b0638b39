using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Compiler.Emit.Sql.Layout;

/// <summary>Lays out the tables of a definition: one for the reports, one for each fixed table, and for each list one of its entries and one of its overall rows.</summary>
internal sealed class SqlLayoutBuilder
{
    /// <summary>What the columns of views and of every table are called: no cell takes such a name.</summary>
    private static readonly string[] Reserved =
        ["report_id", "source", "position", "parent_position", "key", "instance", "lhs", "rhs", "difference", "rule", "severity", "is_there"];

    private readonly BoundReport _report;
    private readonly SqlNames _names;
    private readonly string _prefix;

    private SqlLayoutBuilder(BoundReport report, SqlNames names)
    {
        (_report, _names) = (report, names);
        _prefix = PrefixOf(report);
    }

    /// <summary>Standard and edition, which every name starts with.</summary>
    public static string PrefixOf(BoundReport report) => report.Definition.Standard.Value + "." + report.Definition.Edition.Value;

    /// <param name="names">Where the names of tables are taken from, and those of views will be.</param>
    public static SqlLayout Build(BoundReport report, SqlNames names) => new SqlLayoutBuilder(report, names).Build();

    private SqlLayout Build()
    {
        var reports = Reports();
        var footnotes = _report.Rules.Any(r => r.ExplainedBy is not null) ? Footnotes() : null;
        List<SqlTable> all = [reports];
        foreach (var member in _report.Members.Where(m => m.Table is not null))
            all.AddRange(TablesOf(member.Table!));
        if (footnotes is not null)
            all.Add(footnotes);
        return new SqlLayout(SqlNames.Snake(_prefix), reports, footnotes, _names.Next(_prefix, "labels"), all);
    }

    private IEnumerable<SqlTable> TablesOf(BoundTable table)
    {
        if (table.List is not { } list)
            return [Fixed(table, _names.Next(_prefix, table.Id))];

        return
        [
            Entries(table, _names.Next(_prefix, table.Id)),
            .. list.HasFixedOverall ? [Fixed(table, _names.Next(_prefix, table.Id, "overall"))] : Array.Empty<SqlTable>(),
            .. list.Nested.Select(n => Entries(n, _names.Next(_prefix, table.Id, n.List!.Node!.Path))),
        ];
    }

    private SqlTable Reports() => new(_names.Next(_prefix, "reports"), _report.Definition.Title.In(Language), null, false,
    [
        Id,
        new(SqlLayout.Source, Text, SqlColumnRole.Source, true, ""),
        new(SqlLayout.Organization, Text, SqlColumnRole.Organization, false, ""),
        new(SqlLayout.OrganizationCode, Text, SqlColumnRole.OrganizationCode, true, ""),
        new(SqlLayout.Year, new SqlType(SqlBase.Small), SqlColumnRole.Year, false, ""),
        new(SqlLayout.Title, Text, SqlColumnRole.Title, true, ""),
        new(SqlLayout.PublicationDate, new SqlType(SqlBase.Date), SqlColumnRole.PublicationDate, true, ""),
    ]);

    private SqlTable Footnotes() => new(_names.Next(_prefix, "footnotes"), "", null, true,
    [
        Id,
        new(SqlLayout.TableId, Text, SqlColumnRole.FootnoteTable, false, ""),
        Place,
        new(SqlLayout.Text, Text, SqlColumnRole.FootnoteText, false, ""),
    ]);

    private SqlTable Fixed(BoundTable table, SqlName name)
    {
        var names = new SqlNames(Reserved);
        var cells = Enumerable.Range(table.FirstCell, table.CellCount).Select(i => _report.Cells[i]);
        return new(name, LabelOf(table.Definition.Captions), table, false,
            [Id, .. cells.SelectMany(c => Cell(names, c.Pointer.Substring(table.Id.Length + 2 + (table.List is null ? 0 : "overall/".Length)), c.Index, c.Kind, table, LabelOf(c)))]);
    }

    private SqlTable Entries(BoundTable table, SqlName name)
    {
        var (names, list) = (new SqlNames(Reserved), table.List!);
        var columns = new List<SqlColumn> { Id };
        if (list.Parent is not null)
            columns.Add(new(SqlLayout.ParentPosition, new SqlType(SqlBase.Small), SqlColumnRole.ParentPosition, false, ""));
        columns.Add(Place);
        if (list.KeyId is not null)
            columns.Add(new(SqlLayout.Key, Text, SqlColumnRole.Key, true, KeyLabel(list)));
        columns.AddRange(list.EntryCells.SelectMany(c => Cell(names, c.Pointer.Substring(1), c.Offset, c.Kind, c.Owner, LabelOf(c.Column.Definition.Captions))));
        return new(name, LabelOf(table.Definition.Captions), table, true, columns);
    }

    private static IEnumerable<SqlColumn> Cell(SqlNames names, string path, int cell, BoundKind kind, BoundTable owner, string label)
    {
        var (name, blank) = (names.Next(path), kind.BlankIn(owner.Definition));
        var hasSpecials = kind.Specials.Count > 0;
        var special = hasSpecials ? names.Next(path, "special") : (SqlName?)null;
        yield return new(name, TypeOf(kind), SqlColumnRole.Cell, blank != BlankMeaning.Forbidden || hasSpecials, label) { Cell = cell, Kind = kind, Blank = blank, Special = special };
        if (special is { } text)
            yield return new(text, Text, SqlColumnRole.Special, true, label) { Cell = cell, Kind = kind };
    }

    private static SqlType TypeOf(BoundKind kind) => kind.Base switch
    {
        KindBase.Decimal => new(SqlBase.Decimal, kind.Scale),
        KindBase.Date => new(SqlBase.Date),
        KindBase.Text or KindBase.Code => Text,
        _ => new(SqlBase.Whole),
    };

    private static SqlColumn Id => new(SqlLayout.ReportId, new SqlType(SqlBase.Whole), SqlColumnRole.ReportId, false, "");

    private static SqlColumn Place => new(SqlLayout.Position, new SqlType(SqlBase.Small), SqlColumnRole.Position, false, "");

    private static SqlType Text => new(SqlBase.Text);

    private string Language => _report.Definition.Languages[0];

    private string LabelOf(BoundCell cell) => string.Join(" · ", new[] { cell.Row, cell.Column }.OfType<BoundNode>().Select(n => LabelOf(n.Definition.Captions)).Where(l => l.Length > 0));

    private string LabelOf(Captions captions) => captions.Label.IsEmpty ? "" : captions.Printed(Language);

    private string KeyLabel(BoundList list) => (list.Definition.Key ?? list.Roster?.List!.Definition.Key) is { } key ? LabelOf(key.Captions) : "";
}
