using SchemaKit.Documents.Xml.Tree;

namespace SchemaKit.Documents.Xml.Reading;

internal static class Placing
{
    public static void Mark(IEnumerable<XmlNode> used)
    {
        foreach (var node in used)
            node.IsPlaced = true;
    }
}
