namespace SchemaKit.Documents.Xml;

/// <summary>Where the parts of a payload come from: places in the document by JSON Pointer.</summary>
internal sealed class XmlPlaces(IReadOnlyDictionary<string, XmlPlace> places)
{
    /// <summary>The place of the value, or of the nearest part around it that stands in the document.</summary>
    public XmlPlace? Find(string pointer)
    {
        var part = pointer;
        while (true)
        {
            if (places.TryGetValue(part, out var place))
                return place;

            var slash = part.LastIndexOf('/');
            if (slash < 0)
                return null;
            part = part[..slash];
        }
    }
}
