namespace SchemaKit.Documents.Xml.Tree;

/// <summary>An element or attribute of a document, by its local name.</summary>
internal sealed class XmlNode(string name, XmlNode? parent, int line, int column, bool isAttribute)
{
    private List<XmlNode>? _attributes;
    private List<XmlNode>? _children;

    public string Name { get; } = name;

    public XmlNode? Parent { get; } = parent;

    public int Line { get; } = line;

    public int Column { get; } = column;

    public XmlPlace Place => new(Line, Column);

    public bool IsAttribute { get; } = isAttribute;

    /// <summary>The value of an attribute, or an element's own text; that of its children is theirs.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whether what the node says has found its place, or is known to say nothing.</summary>
    public bool IsPlaced { get; set; }

    public IReadOnlyList<XmlNode> Attributes => _attributes ?? [];

    public IReadOnlyList<XmlNode> Children => _children ?? [];

    /// <summary>Whether the node says something of its own: white space does not.</summary>
    public bool HasText => !string.IsNullOrWhiteSpace(Text);

    /// <summary>The names from the root, e.g. <c>Report/Section/@id</c>.</summary>
    public string Path => (Parent is null ? "" : Parent.Path + "/") + (IsAttribute ? "@" : "") + Name;

    public void Add(XmlNode node)
    {
        if (node.IsAttribute)
            (_attributes ??= []).Add(node);
        else
            (_children ??= []).Add(node);
    }
}
