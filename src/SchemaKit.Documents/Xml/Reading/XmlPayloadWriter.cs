using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaKit.Documents.Xml.Mapping;
using SchemaKit.Documents.Xml.Target;

namespace SchemaKit.Documents.Xml.Reading;

/// <summary>Writes what was read as the canonical payload: printed order, absent parts left out. Keeps where each part comes from.</summary>
internal sealed class XmlPayloadWriter
{
    private static readonly string[] Head = ["organization", "organizationCode", "year", "title", "publicationDate"];

    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;
    private readonly Dictionary<string, XmlPlace> _places = new(StringComparer.Ordinal);

    private XmlPayloadWriter(Utf8JsonWriter json) => _json = json;

    /// <param name="root">The place of the document's root element.</param>
    public static (byte[] Payload, XmlPlaces Places) Write(
        XmlMapping mapping, XmlPlace root, Dictionary<string, XmlValue> head, ListValues? roster, Dictionary<string, ListValues> tables)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        var writer = new XmlPayloadWriter(json);
        writer._places[""] = root;
        writer.WriteReport(mapping, head, roster, tables);
        json.Flush();
        return (buffer.WrittenSpan.ToArray(), new XmlPlaces(writer._places));
    }

    private void WriteReport(XmlMapping mapping, Dictionary<string, XmlValue> head, ListValues? roster, Dictionary<string, ListValues> tables)
    {
        _json.WriteStartObject();
        _json.WriteString("standard", mapping.Target.Standard);
        _json.WriteString("edition", mapping.Target.Edition);
        foreach (var member in Head.Where(head.ContainsKey))
            Raw("", member, head[member]);
        if (mapping.Bodies?.Roster is { } declared && roster is not null)
            WriteRows("", declared.Id, declared, roster);
        foreach (var table in mapping.Target.Tables.Where(t => tables.ContainsKey(t.Id)))
            WriteTable(table, tables[table.Id]);
        WriteFootnotes(tables);
        _json.WriteEndObject();
    }

    private void WriteTable(TargetTable table, ListValues values)
    {
        if (table.IsOptional && values.IsEmpty)
            return;

        if (table.IsList)
        {
            WriteRows("", table.Id, table, values);
        }
        else
        {
            var pointer = Member("", table.Id, values.Place, isWritten: values.Entries.Count > 0);
            if (values.Entries.Count > 0)
                WriteRow(pointer, null, values.Entries[0], table.Columns);
        }
    }

    private void WriteRows(string above, string id, TargetTable table, ListValues values)
    {
        var pointer = Member(above, id, values.Place);
        if (!table.HasOverall)
        {
            WriteEntries(pointer, table, values);
            return;
        }

        _json.WriteStartObject();
        WriteEntries(Member(pointer, "entries", values.Place), table, values);
        if (values.Overall is { } overall)
            WriteRow(Member(pointer, "overall", overall.Place), null, overall, table.Columns);
        _json.WriteEndObject();
    }

    private void WriteEntries(string pointer, TargetTable table, ListValues values)
    {
        _json.WriteStartArray();
        for (var i = 0; i < values.Entries.Count; i++)
        {
            var entry = values.Entries[i];
            WriteRow(Place(string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i}"), entry.Place), table.KeyId, entry, table.Columns);
        }

        _json.WriteEndArray();
    }

    private void WriteRow(string pointer, string? keyId, RowValues row, IReadOnlyList<TargetColumn> columns)
    {
        _json.WriteStartObject();
        if (keyId is not null)
            Raw(pointer, keyId, new XmlValue(row.Key is null ? "null" : JsonText.Quote(row.Key), row.KeyPlace));
        WriteColumns(pointer, row, columns);
        _json.WriteEndObject();
    }

    private void WriteColumns(string pointer, RowValues row, IReadOnlyList<TargetColumn> columns)
    {
        foreach (var column in columns)
        {
            if (column.Children.Count > 0)
            {
                var group = Member(pointer, column.Id, row.Place);
                _json.WriteStartObject();
                WriteColumns(group, row, column.Children);
                _json.WriteEndObject();
            }
            else if (column.Nested is not null && row.Lists.TryGetValue(column.Path, out var list))
            {
                WriteRows(pointer, column.Id, column.Nested, list);
            }
            else if (row.Cells.TryGetValue(column.Path, out var cell))
            {
                Raw(pointer, column.Id, cell);
            }
        }
    }

    private void WriteFootnotes(Dictionary<string, ListValues> tables)
    {
        if (tables.Values.All(t => t.Footnotes.Count == 0))
            return;

        _json.WriteStartObject("footnotes");
        foreach (var (table, values) in tables.Where(t => t.Value.Footnotes.Count > 0))
        {
            var pointer = Member("/footnotes", table, values.Place);
            _json.WriteStartArray();
            for (var i = 0; i < values.Footnotes.Count; i++)
            {
                Place(string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i}"), values.Footnotes[i].Place);
                _json.WriteStringValue(values.Footnotes[i].Text);
            }

            _json.WriteEndArray();
        }

        _json.WriteEndObject();
    }

    private void Raw(string above, string name, XmlValue value)
    {
        Member(above, name, value.Place);
        _json.WriteRawValue(value.Json);
    }

    private string Member(string above, string name, XmlPlace place, bool isWritten = true)
    {
        if (isWritten)
            _json.WritePropertyName(name);
        return Place(above + "/" + name, place);
    }

    private string Place(string pointer, XmlPlace place)
    {
        _places[pointer] = place;
        return pointer;
    }
}
