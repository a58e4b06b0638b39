using SchemaKit.Documents.Xml.Mapping;
using SchemaKit.Documents.Xml.Target;
using SchemaKit.Documents.Xml.Tree;

namespace SchemaKit.Documents.Xml.Reading;

/// <summary>Reads the rows of the tables.</summary>
internal sealed class XmlTableReader(XmlMapping mapping, BodyIndex bodies, XmlCellReader cells, XmlFindingList findings)
{
    /// <summary>What was read, by table.</summary>
    public Dictionary<string, ListValues> ReadAll(XmlNode root)
    {
        var tables = new Dictionary<string, ListValues>(StringComparer.Ordinal);
        foreach (var table in mapping.Tables)
        {
            var section = table.Section.All(root).FirstOrDefault();
            var values = tables[table.Target.Id] = new ListValues((section ?? root).Place);
            if (section is not null)
                Read(table, section, values);
        }

        return tables;
    }

    private void Read(XmlTable table, XmlNode section, ListValues values)
    {
        var rows = table.Row.All(section).ToList();
        if (!table.Target.IsList)
            rows = [.. rows.Take(1)];
        if (table.Association is null)
        {
            foreach (var row in rows)
            {
                var key = table.Key?.Take(row, []);
                values.Entries.Add(ReadRow(table, table.Columns, row, new RowValues(row.Place, key is { HasText: true } ? cells.TextOf(key) : null, (key ?? row).Place), []));
            }
        }
        else
        {
            var byId = Index(rows);
            var associations = table.Association.All(section).Select(a => Association.Read(a, mapping.Rows)).ToList();
            if (table.Target.KeyId is null)
                ReadByRow(table, byId, associations, values);
            else
                ReadByAssociation(table, byId, associations, values);
        }

        foreach (var footnote in mapping.Rows.Footnotes?.All(section).Where(f => f.HasText) ?? [])
        {
            footnote.IsPlaced = true;
            values.Footnotes.Add(new Footnote(cells.TextOf(footnote), footnote.Place));
        }
    }

    /// <summary>Every row is an entry; associations are about the lists nested in it.</summary>
    private void ReadByRow(XmlTable table, Dictionary<string, XmlNode> rows, List<Association> associations, ListValues values)
    {
        foreach (var stray in associations.Where(a => !rows.ContainsKey(a.Row)))
            findings.UnknownRow(stray.Node, table.Target.Id, stray.Row);
        var byRow = associations.ToLookup(a => a.Row, StringComparer.Ordinal);
        foreach (var (id, row) in rows)
            values.Entries.Add(ReadRow(table, table.Columns, row, new RowValues(row.Place, null, row.Place), byRow[id]));
    }

    /// <summary>A row belongs to the body that its association names, and to nobody without one.</summary>
    private void ReadByAssociation(XmlTable table, Dictionary<string, XmlNode> rows, List<Association> associations, ListValues values)
    {
        var unread = new Dictionary<string, XmlNode>(rows, StringComparer.Ordinal);
        foreach (var association in associations)
        {
            if (!rows.ContainsKey(association.Row))
                findings.UnknownRow(association.Node, table.Target.Id, association.Row);
            else if (!unread.Remove(association.Row, out var row))
                findings.RepeatedReference(association.Node, table.Target.Id, association.Row);
            else
                Add(table, row, association, values);
        }

        foreach (var row in unread.Values)
            findings.RowWithoutBody(row, table.Target.Id);
    }

    private void Add(XmlTable table, XmlNode row, Association association, ListValues values)
    {
        var body = BodyOf(association, table.Target.Id);
        if (body.IsOverall && values.Overall is not null)
        {
            findings.RepeatedOverall(row, table.Target.Id);
            return;
        }

        Placing.Mark(association.Used);
        var read = ReadRow(table, ColumnsOf(body, table.Target, table.Columns), row, new RowValues(row.Place, body.Key, association.Place), []);
        if (body.IsOverall)
            values.Overall = WithoutEmptyLists(read);
        else
            values.Entries.Add(read);
    }

    private XmlBody BodyOf(Association association, string table)
    {
        if (bodies.Find(association.Body) is { } body)
            return body;

        findings.UndeclaredBody(association.Node, table, association.Body);
        return new XmlBody(IsOverall: false, null);
    }

    /// <summary>The columns that a row of the body has.</summary>
    private static IReadOnlyList<XmlColumn> ColumnsOf(XmlBody body, TargetTable table, IReadOnlyList<XmlColumn> columns) =>
        !body.IsOverall ? columns : table.HasOverall ? [.. columns.Where(c => c.Target.Nested?.HasOverall != true)] : [];

    /// <summary>In an overall row, no list and an empty one are the same; the canonical payload has none.</summary>
    private static RowValues WithoutEmptyLists(RowValues row)
    {
        foreach (var (path, _) in row.Lists.Where(l => l.Value.IsEmpty).ToList())
            row.Lists.Remove(path);
        return row;
    }

    private RowValues ReadRow(XmlTable table, IReadOnlyList<XmlColumn> columns, XmlNode row, RowValues values, IEnumerable<Association> associations)
    {
        var used = new List<XmlNode>();
        cells.Read(row, columns, values, used);
        mapping.Rows.Id?.Take(row, used);
        table.Key?.Take(row, used);
        Placing.Mark(used);
        foreach (var column in columns.Where(c => c.Nested is not null))
            values.Lists[column.Target.Path] = column.Nested!.Each is null ? ReadNested(column, row, associations) : ReadNested(column, row);
        return values;
    }

    private ListValues ReadNested(XmlColumn column, XmlNode row)
    {
        var values = new ListValues(row.Place);
        foreach (var node in column.Nested!.Each!.All(row))
        {
            var used = new List<XmlNode>();
            var entry = new RowValues(node.Place, null, node.Place);
            cells.Read(node, column.Nested.Columns, entry, used);
            Placing.Mark(used);
            values.Entries.Add(entry);
        }

        return values;
    }

    private ListValues ReadNested(XmlColumn column, XmlNode row, IEnumerable<Association> associations)
    {
        var values = new ListValues(row.Place);
        foreach (var association in associations)
        {
            var body = BodyOf(association, column.Target.Path);
            var used = association.Used.ToList();
            var entry = new RowValues(association.Node.Place, body.Key, association.Place);
            cells.Read(association.Node, ColumnsOf(body, column.Target.Nested!, column.Nested!.Columns), entry, used);
            if (body.IsOverall && values.Overall is { } first)
            {
                if (!column.Nested.MayRepeatOverall || !entry.SaysTheSameAs(first))
                {
                    findings.RepeatedOverall(association.Node, column.Target.Path);
                    continue;
                }
            }
            else if (body.IsOverall)
            {
                values.Overall = entry;
            }
            else
            {
                values.Entries.Add(entry);
            }

            Placing.Mark(used);
        }

        return values;
    }

    private Dictionary<string, XmlNode> Index(List<XmlNode> rows)
    {
        var byId = new Dictionary<string, XmlNode>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var id = mapping.Rows.Id!.Take(row, [])?.Text ?? "";
            if (!byId.TryAdd(id, row))
                findings.RepeatedId(row, id);
        }

        return byId;
    }
}
