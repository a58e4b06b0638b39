namespace SchemaKit.Runtime;

/// <summary>A row or column that holds cells.</summary>
/// <param name="Path">Ids from the root of the tree, joined by dots; empty for the only row of a record table.</param>
internal sealed record LeafNode(string Path, LocalizedText Label)
{
    /// <summary>The path as a stretch of a JSON Pointer. Ids need no escaping.</summary>
    public string Pointer { get; } = Path.Length == 0 ? "" : "/" + Path.Replace('.', '/');

    /// <summary>The leaves in order; a nested list is none.</summary>
    public static IEnumerable<LeafNode> Of(IReadOnlyList<NodeShape> nodes, string parent = "") => nodes.Where(n => n.NestedList is null)
        .SelectMany(n => n.Children.Count == 0 ? [new LeafNode(parent + n.Id, Named(n))] : Of(n.Children, parent + n.Id + "."));

    private static LocalizedText Named(NodeShape node) => node.Label.IsEmpty ? new LocalizedText(("", node.Id)) : node.Label;
}
