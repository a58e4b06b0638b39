namespace SchemaKit.Compiler.Binding;

/// <summary>Finds nodes of a tree by the segments of a path.</summary>
internal static class NodePaths
{
    public static BoundNode? Child(IReadOnlyList<BoundNode> nodes, string id)
    {
        foreach (var node in nodes)
        {
            if (node.Id == id)
                return node;
        }

        return null;
    }

    /// <summary>The leaves that a dotted path names: a leaf, or with a last segment <c>*</c> all leaves below. <see langword="null"/> if it names nothing or a group.</summary>
    /// <param name="scope">The nodes among which the first segment stands.</param>
    public static IReadOnlyList<BoundNode>? Leaves(IReadOnlyList<BoundNode> scope, string path)
    {
        var nodes = scope;
        BoundNode? node = null;
        foreach (var segment in path.Split('.'))
        {
            if (segment == "*")
                return path.EndsWith("*", StringComparison.Ordinal) ? LeavesBelow(nodes).ToList() : null;

            node = Child(nodes, segment);
            if (node is null)
                return null;
            nodes = node.Children;
        }

        return node is { IsLeaf: true } ? [node] : null;
    }

    public static bool IsGroup(IReadOnlyList<BoundNode> scope, string path)
    {
        var nodes = scope;
        foreach (var segment in path.Split('.'))
        {
            if (Child(nodes, segment) is not { } node)
                return false;
            nodes = node.Children;
        }

        return nodes.Count > 0;
    }

    public static IEnumerable<BoundNode> LeavesBelow(IReadOnlyList<BoundNode> nodes) =>
        nodes.SelectMany(node => node.IsLeaf ? [node] : LeavesBelow(node.Children));

    /// <summary>Every path of the tree, for suggestions.</summary>
    public static IEnumerable<string> All(IReadOnlyList<BoundNode> nodes, string prefix = "") =>
        nodes.SelectMany(node => All(node.Children, prefix + node.Id + ".").Prepend(prefix + node.Id));
}
