using System.Net;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Documents.Xml.Mapping;
using SchemaKit.Documents.Xml.Target;
using SchemaKit.Documents.Xml.Tree;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Documents.Xml.Reading;

/// <summary>Reads the text of nodes as the JSON of cells.</summary>
internal sealed class XmlCellReader(XmlMapping mapping, XmlFindingList findings)
{
    /// <summary>The cells of the columns that are no lists.</summary>
    /// <param name="used">The nodes that the cells were read from are added.</param>
    public void Read(XmlNode row, IEnumerable<XmlColumn> columns, RowValues values, ICollection<XmlNode> used)
    {
        foreach (var column in columns.Where(c => c.Path is not null))
            values.Cells[column.Target.Path] = Read(row, column, values.Place, used);
    }

    /// <summary>The text of a node, exactly, with its escapes resolved as the mapping says.</summary>
    public string TextOf(XmlNode node) => mapping.UnescapesTwice ? WebUtility.HtmlDecode(node.Text) : node.Text;

    private XmlValue Read(XmlNode row, XmlColumn column, XmlPlace ofAbsent, ICollection<XmlNode> used)
    {
        var node = column.Path!.Take(row, used);
        return node is { HasText: true }
            ? new XmlValue(Json(node, column), node.Place)
            : new XmlValue(column.Reading.Absent ?? "null", node?.Place ?? ofAbsent);
    }

    private string Json(XmlNode node, XmlColumn column)
    {
        if (column.Target.Kind is not { } kind)
            return Unreadable(node, column);

        var exact = TextOf(node);
        var text = exact.Trim();
        var special = column.Reading.Codes?.GetValueOrDefault(text) ?? kind.Special(text);
        if (special is not null)
            return JsonText.Quote(special);

        return kind.Base switch
        {
            KindBase.Integer or KindBase.Decimal or KindBase.Year => Number(node, text, column, kind),
            KindBase.Date when IsoDate.Parse(text) is null => Unreadable(node, column),
            KindBase.Text => JsonText.Quote(exact),
            _ => JsonText.Quote(text),
        };
    }

    private string Number(XmlNode node, string text, XmlColumn column, TargetKind kind)
    {
        if (NumberText.Parse(text) is not { } number)
            return Unreadable(node, column);
        if (number.IsZero && column.Reading.ZeroMeans is { } special)
            return JsonText.Quote(special);
        if (number.Scale <= kind.Scale || kind.Base != KindBase.Decimal || !mapping.RoundsExcessDigits)
            return number.Json;

        var rounded = number.RoundedTo(kind.Scale);
        findings.RoundedValue(node, column.Target.Path, rounded.Json);
        return rounded.Json;
    }

    private string Unreadable(XmlNode node, XmlColumn column)
    {
        findings.UnreadableValue(node, column.Target.Path);
        return "null";
    }
}
