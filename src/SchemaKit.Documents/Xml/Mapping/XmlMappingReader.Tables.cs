using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;
using SchemaKit.Documents.Xml.Target;

namespace SchemaKit.Documents.Xml.Mapping;

/// <content>Tables, columns and how cells read.</content>
internal sealed partial class XmlMappingReader
{
    private void ReadTables(JsonObject? node, XmlRows rows, XmlBodies? bodies)
    {
        foreach (var member in node?.Members ?? [])
        {
            var target = _target.Table(member.Name.Value);
            if (target is null)
                _diagnostics.ReportUnknownTarget(member.Name.Span, "table", member.Name.Value, _target.Tables.Select(t => t.Id));
            else if (ItemReader.As<JsonObject>(member.Value, _diagnostics) is { } table && ReadTable(table, target, rows, bodies) is { } read)
                _tables[target.Id] = read;
        }

        foreach (var table in _target.Tables.Where(t => node is not null && node.Members.All(m => m.Name.Value != t.Id)))
            _diagnostics.ReportUnmapped(new TextSpan(node!.Span.Start, 1), "Table", table.Id);
    }

    private XmlTable? ReadTable(JsonObject node, TargetTable target, XmlRows rows, XmlBodies? bodies)
    {
        var members = Members(node, "a table");
        var section = Path(members.Require<JsonString>("section"));
        var row = Path(members.Require<JsonString>("row"));
        var association = Path(members.Find<JsonString>("association"));
        var key = Path(members.Find<JsonString>("key"));
        var reading = new XmlReading(members.Find("absent") is { } absent ? Absent(absent, null) : null, null, null);
        var columns = members.Has("columnsOf") ? SharedColumns(members.Find<JsonString>("columnsOf"), target) : ReadColumns(members.Require<JsonObject>("columns"), target, reading, node.Span);
        members.RefuseUnknown();
        if (association is not null && (bodies is null || rows is not { Id: not null, RowReference: not null, BodyReference: not null }))
            _diagnostics.ReportMissingMember(members.Place, "bodies, and rows with id, rowReference and bodyReference,", "a mapping whose tables have associations");
        return section is null || row is null ? null : new XmlTable(target, section, row, association, key, columns);
    }

    /// <summary>The columns of a table before, as far as the table has them.</summary>
    private List<XmlColumn> SharedColumns(JsonString? name, TargetTable target)
    {
        if (name is null)
            return [];
        if (!_tables.TryGetValue(name.Value, out var source))
        {
            _diagnostics.ReportUnknownTarget(name.Span, "table before", name.Value, _tables.Keys);
            return [];
        }

        var columns = source.Columns.Where(c => target.Leaf(c.Target.Path) is not null).Select(c => c with { Target = target.Leaf(c.Target.Path)! }).ToList();
        ReportUnmapped(target, columns, name.Span);
        return columns;
    }

    private List<XmlColumn> ReadColumns(JsonObject? node, TargetTable target, XmlReading ofTable, TextSpan place)
    {
        var columns = new List<XmlColumn>();
        foreach (var member in node?.Members ?? [])
        {
            if (target.Leaf(member.Name.Value) is not { } column)
                _diagnostics.ReportUnknownTarget(member.Name.Span, "column", member.Name.Value, target.Leaves.Select(l => l.Path));
            else if (ReadColumn(member.Value, column, ofTable) is { } read)
                columns.Add(read);
        }

        ReportUnmapped(target, columns, new TextSpan((node?.Span ?? place).Start, 1));
        return columns;
    }

    private void ReportUnmapped(TargetTable target, List<XmlColumn> columns, TextSpan place)
    {
        foreach (var column in target.Leaves.Where(l => columns.All(c => c.Target.Path != l.Path)))
            _diagnostics.ReportUnmapped(place, "Column", target.Id + "." + column.Path);
    }

    private XmlColumn? ReadColumn(JsonNode node, TargetColumn column, XmlReading ofTable)
    {
        if (column.Nested is { } list)
            return ItemReader.As<JsonObject>(node, _diagnostics) is { } nested ? new XmlColumn(column, null, XmlReading.None, ReadNested(nested, list)) : null;

        var ofKind = column.Kind is { } kind && _kinds.TryGetValue(kind.Id, out var reading) ? reading.Or(ofTable) : ofTable;
        if (node is JsonString text)
            return Path(text) is { } path ? new XmlColumn(column, path, ofKind, null) : null;
        if (ItemReader.As<JsonObject>(node, _diagnostics) is not { } members)
            return null;

        var found = Path(Members(members, "a column").Require<JsonString>("path"));
        var own = ReadReading(members, column.Kind, "path");
        return found is null ? null : new XmlColumn(column, found, own.Or(ofKind), null);
    }

    private XmlNested ReadNested(JsonObject node, TargetTable list)
    {
        var members = Members(node, "a nested list");
        var each = members.Has("association") ? null : Path(members.Require<JsonString>("each"));
        IsTrue(members, "association");
        var mayRepeat = Word(members, "repeatedOverall", "ifEqual");
        var columns = ReadColumns(members.Require<JsonObject>("columns"), list, XmlReading.None, node.Span);
        members.RefuseUnknown();
        return new XmlNested(each, mayRepeat, columns);
    }

    private XmlReading ReadReading(JsonObject node, TargetKind? kind, params string[] others)
    {
        var members = Members(node, "a reading");
        foreach (var other in others)
            members.Find(other);

        var absent = members.Find("absent") is { } value ? Absent(value, kind) : null;
        var zero = members.Find<JsonString>("zeroMeans");
        if (zero is not null)
            Special(zero, kind);
        Dictionary<string, string>? codes = null;
        foreach (var code in members.Find<JsonObject>("codes")?.Members ?? [])
        {
            if (ItemReader.As<JsonString>(code.Value, _diagnostics) is { } special)
                (codes ??= new Dictionary<string, string>(StringComparer.Ordinal))[code.Name.Value] = Special(special, kind);
        }

        members.RefuseUnknown();
        return new XmlReading(absent, zero?.Value, codes);
    }

    /// <summary>The payload's JSON for an absent cell: a number, a special value, or null.</summary>
    private string? Absent(JsonNode value, TargetKind? kind)
    {
        switch (value)
        {
            case JsonNumber number when kind is null or { IsNumeric: true }:
                return number.Text;
            case JsonString text when kind is not null:
                return JsonText.Quote(Special(text, kind));
            case JsonNull:
                return "null";
            default:
                _diagnostics.ReportWrongType(value.Span, "a value of the column's kind, or null", JsonTypeName.Of(value));
                return null;
        }
    }

    private string Special(JsonString text, TargetKind? kind)
    {
        if (kind is null || !kind.Specials.Contains(text.Value, StringComparer.Ordinal))
            _diagnostics.ReportUnknownTarget(text.Span, "special value of the kind", text.Value, kind?.Specials ?? []);
        return text.Value;
    }
}
