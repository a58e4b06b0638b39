using System.Globalization;
using System.Text.Json;

namespace SchemaKit.Runtime;

/// <summary>Writes a report as canonical JSON.</summary>
internal sealed class ReportWriter(ShapeIndex index, ReportData report, Utf8JsonWriter writer)
{
    private CellKind[] _kinds = index.Kinds;

    public void Write()
    {
        writer.WriteStartObject();
        foreach (var node in index.Root.Children)
            WriteMember(node);
        writer.WriteEndObject();
    }

    private void WriteMember(KeyNode node)
    {
        switch (node.Role)
        {
            case KeyRole.Standard:
                WriteText(node.Id, index.Shape.Standard);
                break;
            case KeyRole.Edition:
                WriteText(node.Id, index.Shape.Edition);
                break;
            case KeyRole.Organization:
                WriteText(node.Id, report.Organization);
                break;
            case KeyRole.OrganizationCode:
                WriteText(node, report.OrganizationCode);
                break;
            case KeyRole.Year:
                writer.WriteNumber(node.Id, report.Year);
                break;
            case KeyRole.Title:
                WriteText(node, report.Title);
                break;
            case KeyRole.PublicationDate:
                WriteText(node, report.PublicationDate is { } date ? Show(date) : null);
                break;
            case KeyRole.Text:
                WriteText(node.Id, report.TextAt(node.Member));
                break;
            case KeyRole.Footnotes:
                WriteFootnotes(node);
                break;
            default:
                WriteTable(node);
                break;
        }
    }

    private void WriteText(string key, string? text)
    {
        if (text is not null)
            writer.WriteString(key, Whole(text));
    }

    /// <summary>What must be there is written though there is nothing to say.</summary>
    private void WriteText(KeyNode node, string? text)
    {
        if (text is null && !node.IsOptional)
            writer.WriteNull(node.Id);
        else
            WriteText(node.Id, text);
    }

    private void WriteFootnotes(KeyNode node)
    {
        if (report.Footnotes.Count == 0)
            return;

        writer.WriteStartObject(node.Id);
        var written = 0;
        foreach (var table in node.Children)
        {
            if (report.Footnotes[table.Id] is not { Count: > 0 } texts)
                continue;

            written++;
            writer.WriteStartArray(table.Id);
            foreach (var text in texts)
                writer.WriteStringValue(Whole(text));
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        if (written < report.Footnotes.Count)
            throw new ArgumentException("a footnote is on a table that the report does not have");
    }

    private void WriteTable(KeyNode node)
    {
        if (node.List is not { } list)
            WriteCells(node, new CellView(report.Cells, 0, report.Cells.Count), node.Start, EntryData.Blank);
        else if (report.HasList(list.Index))
            WriteList(node, new CellView(report.Cells, 0, report.Cells.Count), node.Start, report.EntriesAt(list.Index), report.HasOverall(list.Index), report.InOverall(list.Index));
    }

    /// <param name="cells">All fixed cells, or those of an entry.</param>
    /// <param name="entry">The entry in which the cells stand.</param>
    private void WriteCells(KeyNode node, CellView cells, int cell, EntryData entry)
    {
        writer.WritePropertyName(node.Id);
        if (node.Role == KeyRole.Cell)
            WriteCell(cells, cell);
        else
            WriteColumns(node, cells, cell, entry);
    }

    private void WriteColumns(KeyNode node, CellView cells, int cell, EntryData entry)
    {
        writer.WriteStartObject();
        foreach (var child in node.Children)
        {
            if (child.Role == KeyRole.Key)
                writer.WriteString(child.Id, entry.Key is { } key ? Whole(key) : null);
            else if (child.List is { } optional && child.IsOptional && entry.Nested(Array.IndexOf(optional.Parent!.Nested, optional)).Count == 0)
                continue;
            else if (child.List is { } list)
                WriteList(child, cells, cell + child.Start, entry.Nested(Array.IndexOf(list.Parent!.Nested, list)), list.List.HasOverall, EntryData.Blank);
            else
                WriteCells(child, cells, cell + child.Start, entry);
        }

        writer.WriteEndObject();
    }

    /// <param name="inOverall">The lists that stand in the overall row.</param>
    private void WriteList(KeyNode node, CellView cells, int cell, EntryArray entries, bool hasOverall, EntryData inOverall)
    {
        if (node.Role == KeyRole.List)
        {
            WriteEntries(node, entries);
            return;
        }

        writer.WriteStartObject(node.Id);
        WriteEntries(node.Children[0], entries);
        writer.WritePropertyName(node.Children[1].Id);
        if (hasOverall)
            WriteColumns(node.Children[1], cells, cell, inOverall);
        else
            writer.WriteNullValue();
        writer.WriteEndObject();
    }

    private void WriteEntries(KeyNode node, EntryArray entries)
    {
        writer.WriteStartArray(node.Id);
        for (var i = 0; i < entries.Count; i++)
            WriteEntry(node, entries[i]);
        writer.WriteEndArray();
    }

    private void WriteEntry(KeyNode node, EntryData entry)
    {
        var (outer, list) = (_kinds, node.List!);
        _kinds = list.Kinds;
        WriteColumns(node.Entry!, entry.Cells, 0, entry);
        _kinds = outer;
    }

    private void WriteCell(CellView cells, int cell)
    {
        var kind = _kinds[cell];
        if (cells.ValueAt(cell) is not { } value)
            writer.WriteNullValue();
        else if (kind.Shape.SpecialOf(value) is { } special)
            writer.WriteStringValue(special.Text);
        else if (kind.IsNumeric)
            WriteNumber(value, kind.Shape.Scale);
        else if (kind.Shape.Base == KindBase.Text)
            writer.WriteStringValue(Whole(cells.TextAt(cell) ?? ""));
        else if (kind.Admits(value))
            writer.WriteStringValue(kind.Shape.Base == KindBase.Code ? kind.Shape.Codes[(int)value] : Show(DateOnly.FromDayNumber((int)value - 1)));
        else
            throw new ArgumentException($"a cell holds {NumberText.Plain(value)}, which is no value of its kind");
    }

    private void WriteNumber(long value, int scale)
    {
        for (; scale > 0 && value % 10 == 0; scale--)
            value /= 10;
        writer.WriteNumberValue(Scaled.ToDecimal(value, scale));
    }

    private static string Whole(string text) =>
        Surrogates.HasLone(text) ? throw new ArgumentException("a text holds half a surrogate pair, which is no character", nameof(text)) : text;

    private static string Show(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
