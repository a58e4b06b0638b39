using SchemaKit.Documents.Xml.Mapping;
using SchemaKit.Documents.Xml.Tree;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Documents.Xml.Reading;

/// <summary>Reads whose report it is, of which year.</summary>
internal static class XmlHeadReader
{
    /// <summary>The head members that were found, as JSON. A text that is no date or year stays unplaced.</summary>
    public static Dictionary<string, XmlValue> Read(XmlMapping mapping, XmlNode root, XmlCellReader cells)
    {
        var head = new Dictionary<string, XmlValue>(StringComparer.Ordinal);
        foreach (var (member, path) in mapping.Head)
        {
            var used = new List<XmlNode>();
            if (path.Take(root, used) is not { HasText: true } node || Json(member, cells.TextOf(node)) is not { } json)
                continue;

            head[member] = new XmlValue(json, node.Place);
            Placing.Mark(used);
        }

        return head;
    }

    private static string? Json(string member, string text) => member switch
    {
        "year" => NumberText.Parse(text.Trim()) is { Scale: 0 } number ? number.Json : null,
        "publicationDate" => IsoDate.Parse(text.Trim()) is null ? null : JsonText.Quote(text.Trim()),
        _ => JsonText.Quote(text),
    };
}
