using System.Globalization;
using System.Text.Json;

namespace SchemaKit.Runtime;

/// <summary>Writes a report as canonical JSON.</summary>
internal sealed class ReportWriter(ShapeIndex index, ReportData report, Utf8JsonWriter writer)
{
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
            case KeyRole.Year:
                writer.WriteNumber(node.Id, report.Year);
                break;
            case KeyRole.Title:
                WriteText(node.Id, report.Title);
                break;
            case KeyRole.PublicationDate:
                WriteText(node.Id, report.PublicationDate is { } date ? Show(date) : null);
                break;
            case KeyRole.Text:
                WriteText(node.Id, report.TextAt(node.Member));
                break;
            default:
                WriteCells(node, node.Start);
                break;
        }
    }

    private void WriteText(string key, string? text)
    {
        if (text is not null)
            writer.WriteString(key, Whole(text));
    }

    private void WriteCells(KeyNode node, int cell)
    {
        writer.WritePropertyName(node.Id);
        if (node.Role == KeyRole.Cell)
        {
            WriteCell(cell);
            return;
        }

        writer.WriteStartObject();
        foreach (var child in node.Children)
            WriteCells(child, cell + child.Start);
        writer.WriteEndObject();
    }

    private void WriteCell(int cell)
    {
        var kind = index.Kinds[cell];
        if (report.Cells.IsBlank(cell))
        {
            writer.WriteNullValue();
            return;
        }

        var value = report.Cells.Values[cell];
        if (kind.IsNumeric)
            WriteNumber(value, kind.Shape.Scale);
        else if (kind.Shape.Base == KindBase.Text)
            writer.WriteStringValue(Whole(report.Cells.TextAt(cell) ?? ""));
        else if (kind.Admits(value))
            writer.WriteStringValue(kind.Shape.Base == KindBase.Code ? kind.Shape.Codes[(int)value] : Show(DateOnly.FromDayNumber((int)value - 1)));
        else
            throw new ArgumentException($"{index.Pointer(cell)} holds {NumberText.Plain(value)}, which is no value of its kind");
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
