using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaKit.Documents.Xml.Mapping;
using SchemaKit.Documents.Xml.Target;

namespace SchemaKit.Documents.Xml.Reading;

/// <summary>Writes what was read as the canonical payload: printed order, absent parts left out.</summary>
internal sealed class XmlPayloadWriter(TargetReport target, XmlBodies? bodies)
{
    private static readonly string[] Head = ["organization", "organizationCode", "year", "title", "publicationDate"];

    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public byte[] Write(Dictionary<string, string> head, ListValues? roster, Dictionary<string, ListValues> tables)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("standard", target.Standard);
            json.WriteString("edition", target.Edition);
            foreach (var member in Head.Where(head.ContainsKey))
                Raw(json, member, head[member]);
            if (bodies?.Roster is { } declared && roster is not null)
                WriteList(json, declared, roster);
            foreach (var table in target.Tables.Where(t => tables.ContainsKey(t.Id)))
                WriteTable(json, table, tables[table.Id]);
            WriteFootnotes(json, tables);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteTable(Utf8JsonWriter json, TargetTable table, ListValues values)
    {
        if (table.IsOptional && values.IsEmpty)
            return;

        if (table.IsList)
        {
            WriteList(json, table, values);
        }
        else if (values.Entries.Count > 0)
        {
            json.WritePropertyName(table.Id);
            WriteRow(json, table, values.Entries[0], isEntry: false, table.Columns);
        }
    }

    private static void WriteList(Utf8JsonWriter json, TargetTable table, ListValues values)
    {
        json.WritePropertyName(table.Id);
        WriteRows(json, table, values);
    }

    private static void WriteRows(Utf8JsonWriter json, TargetTable table, ListValues values)
    {
        if (table.Overall is null)
        {
            WriteEntries(json, table, values);
            return;
        }

        json.WriteStartObject();
        json.WritePropertyName("entries");
        WriteEntries(json, table, values);
        if (values.Overall is not null)
        {
            json.WritePropertyName("overall");
            WriteRow(json, table, values.Overall, isEntry: false, [.. table.Columns.Where(c => HasOverall(table, c))]);
        }

        json.WriteEndObject();
    }

    private static bool HasOverall(TargetTable table, TargetColumn column) =>
        column.Children.Count == 0 ? table.Overall!.Contains(column.Path) : column.Children.Any(c => HasOverall(table, c));

    private static void WriteEntries(Utf8JsonWriter json, TargetTable table, ListValues values)
    {
        json.WriteStartArray();
        foreach (var entry in values.Entries)
            WriteRow(json, table, entry, isEntry: true, table.Columns);
        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, TargetTable table, RowValues row, bool isEntry, IReadOnlyList<TargetColumn> columns)
    {
        json.WriteStartObject();
        if (isEntry && table.KeyId is { } key)
            json.WriteString(key, row.Key);
        WriteColumns(json, row, columns, isEntry ? null : table);
        json.WriteEndObject();
    }

    /// <param name="overall">The table whose overall row it is; <see langword="null"/> for entries.</param>
    private static void WriteColumns(Utf8JsonWriter json, RowValues row, IReadOnlyList<TargetColumn> columns, TargetTable? overall)
    {
        foreach (var column in columns.Where(c => overall?.Overall is null || HasOverall(overall, c)))
        {
            if (column.Children.Count > 0)
            {
                json.WriteStartObject(column.Id);
                WriteColumns(json, row, column.Children, overall);
                json.WriteEndObject();
            }
            else if (column.Nested is not null && row.Lists.TryGetValue(column.Path, out var list))
            {
                json.WritePropertyName(column.Id);
                WriteRows(json, column.Nested, list);
            }
            else if (row.Cells.TryGetValue(column.Path, out var cell))
            {
                Raw(json, column.Id, cell);
            }
        }
    }

    private static void WriteFootnotes(Utf8JsonWriter json, Dictionary<string, ListValues> tables)
    {
        if (tables.Values.All(t => t.Footnotes.Count == 0))
            return;

        json.WriteStartObject("footnotes");
        foreach (var (table, values) in tables.Where(t => t.Value.Footnotes.Count > 0))
        {
            json.WriteStartArray(table);
            foreach (var footnote in values.Footnotes)
                json.WriteStringValue(footnote);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Raw(Utf8JsonWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value);
    }
}
