namespace SchemaKit.Documents.Xml.Tree;

/// <summary>How large a document may be.</summary>
internal static class XmlLimits
{
    public const int Bytes = DocumentText.LimitInBytes;

    public const int Depth = 256;

    /// <summary>Elements and attributes together.</summary>
    public const int Nodes = 1_000_000;

    /// <summary>Characters of a name.</summary>
    public const int NameLength = 1_024;
}
