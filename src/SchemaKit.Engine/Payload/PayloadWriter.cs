using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Engine.Payload;

/// <summary>Writes a report as the canonical payload: printed order, absent parts left out, blank cells <c>null</c>.</summary>
internal sealed partial class PayloadWriter
{
    private readonly ReportValues _values;
    private readonly Utf8JsonWriter _json;

    private PayloadWriter(ReportValues values, Utf8JsonWriter json) => (_values, _json) = (values, json);

    public static byte[] Write(ReportValues values)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
            new PayloadWriter(values, json).WriteReport();
        return buffer.WrittenSpan.ToArray();
    }

    private void WriteReport()
    {
        var definition = _values.Report.Definition;
        _json.WriteStartObject();
        _json.WriteString(HeadReader.Standard, definition.Standard.Value);
        _json.WriteString(HeadReader.Edition, definition.Edition.Value);
        WriteText(HeadReader.Organization, _values.Organization);
        WriteText(HeadReader.OrganizationCode, _values.OrganizationCode);
        if (_values.Year is { } year)
            _json.WriteNumber(HeadReader.Year, year);
        WriteText(HeadReader.Title, _values.Title);
        WriteText(HeadReader.PublicationDate, _values.PublicationDate is { } date ? IsoDate.Format(date) : null);
        for (var i = 0; i < _values.Report.Members.Count; i++)
        {
            if (_values.Report.Members[i].Table is { List: not null } list)
                WriteList(list, list.Id, null);
            else if (_values.Report.Members[i].Table is { } table)
                WriteTable(table);
            else
                WriteText(_values.Report.Members[i].Id, _values.Texts[i]);
        }

        WriteFootnotes();
        _json.WriteEndObject();
    }

    private void WriteFootnotes()
    {
        if (_values.Footnotes.Count == 0)
            return;

        _json.WriteStartObject(FootnoteReader.Footnotes);
        foreach (var table in _values.Report.Tables.Where(t => _values.Footnotes.ContainsKey(t.Id)))
        {
            _json.WriteStartArray(table.Id);
            foreach (var text in _values.Footnotes[table.Id])
                _json.WriteStringValue(text);
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
    }

    private void WriteText(string key, string? text)
    {
        if (text is not null)
            _json.WriteString(key, text);
    }

    private void WriteTable(BoundTable table) => WriteGroup(table.Id, table.FirstCell, table.CellCount, () =>
    {
        if (table.Definition.Shape == TableShape.Record)
            WriteColumns(table.Columns, table.FirstCell, null);
        else
            WriteRows(table, table.Rows);
    });

    private void WriteRows(BoundTable table, IReadOnlyList<BoundNode> rows)
    {
        var width = table.ColumnLeaves.Count;
        foreach (var row in rows)
        {
            WriteGroup(row.Id, table.FirstCell + (row.FirstLeaf * width), row.LeafCount * width, () =>
            {
                if (row.IsLeaf)
                    WriteColumns(table.Columns, table.CellAt(row.FirstLeaf, 0), null);
                else
                    WriteRows(table, row.Children);
            });
        }
    }

    /// <param name="firstCell">Index of the cell of the first leaf.</param>
    /// <param name="entry">The entry whose columns these are, for the lists nested in it.</param>
    private void WriteColumns(IReadOnlyList<BoundNode> columns, int firstCell, EntryRow? entry)
    {
        foreach (var column in columns)
        {
            var index = firstCell + column.FirstLeaf;
            if (column.NestedList is { } nested)
                WriteNested(nested, column.Id, entry);
            else if (column.IsLeaf)
                WriteCell(column.Id, _values.CellAt(index));
            else if (entry is not null && HasNested(column))
                WriteRow(column.Id, () => WriteColumns(column.Children, firstCell, entry));
            else
                WriteGroup(column.Id, index, column.LeafCount, () => WriteColumns(column.Children, firstCell, entry));
        }
    }

    private static bool HasNested(BoundNode column) => column.NestedList is not null || column.Children.Any(HasNested);

    private void WriteRow(string key, Action members)
    {
        _json.WriteStartObject(key);
        members();
        _json.WriteEndObject();
    }

    private void WriteGroup(string key, int first, int count, Action members)
    {
        if (!_values.States.AsSpan(first, count).ContainsAny(CellState.Blank, CellState.Value))
            return;

        WriteRow(key, members);
    }

    private void WriteCell(string key, ReportCell cell)
    {
        var state = _values.States[cell.Index];
        if (state == CellState.Blank)
            _json.WriteNull(key);
        if (state != CellState.Value)
            return;

        var value = _values.Values[cell.Index];
        if (_values.SpecialAt(cell) is { } special)
            _json.WriteString(key, special.Text.Value);
        else if (cell.Kind.Base == KindBase.Text)
            WriteText(key, _values.CellTexts[cell.Index]);
        else if (cell.Kind.Base == KindBase.Date)
            _json.WriteString(key, IsoDate.Format(DateOnly.FromDayNumber((int)value - 1)));
        else if (cell.Kind.Base == KindBase.Code)
            _json.WriteString(key, cell.Kind.Codes[(int)value].Id.Value);
        else
            _json.WriteNumber(key, WithoutNeedlessZeros(value, cell.Kind.Scale));
    }

    private static decimal WithoutNeedlessZeros(long value, int scale)
    {
        while (scale > 0 && value % 10 == 0)
            (value, scale) = (value / 10, scale - 1);
        return Runtime.Scaled.ToDecimal(value, scale);
    }
}
