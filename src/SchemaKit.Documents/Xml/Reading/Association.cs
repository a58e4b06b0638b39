using SchemaKit.Documents.Xml.Mapping;
using SchemaKit.Documents.Xml.Tree;

namespace SchemaKit.Documents.Xml.Reading;

/// <summary>An element that says which body a row belongs to.</summary>
/// <param name="Row">The row's id; empty if it names none.</param>
/// <param name="Body">The body's id; empty if it names none.</param>
/// <param name="Used">The nodes that say so.</param>
/// <param name="Place">Where the body is named, or should be.</param>
internal sealed record Association(XmlNode Node, string Row, string Body, XmlPlace Place, IReadOnlyList<XmlNode> Used)
{
    public static Association Read(XmlNode node, XmlRows rows)
    {
        var used = new List<XmlNode>();
        var (row, body) = (rows.RowReference!.Take(node, used), rows.BodyReference!.Take(node, used));
        return new Association(node, row?.Text ?? "", body?.Text ?? "", (body ?? node).Place, used);
    }
}
