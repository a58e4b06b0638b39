using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Binding;

/// <summary>Follows the segments of a reference down one tree after the other.</summary>
internal sealed class AbsolutePath(IReadOnlyList<SegmentSyntax> segments, int next)
{
    private int _next = next;

    /// <summary>Whether the <c>*</c> has been met, which takes in everything below.</summary>
    public bool IsWild { get; private set; }

    public bool IsAtEnd => _next == segments.Count;

    /// <summary>Whether the segments ran out before a leaf was met.</summary>
    public bool EndsInGroup { get; private set; }

    /// <summary>The leaf that the next segments lead to, or those below a <c>*</c>; <see langword="null"/> if they lead nowhere.</summary>
    public IReadOnlyList<BoundNode>? Walk(IReadOnlyList<BoundNode> tree)
    {
        var scope = tree;
        while (_next < segments.Count)
        {
            var id = segments[_next++].Text;
            if (id == "*")
            {
                IsWild = true;
                return NodePaths.LeavesBelow(scope).ToList();
            }

            if (NodePaths.Child(scope, id) is not { } node)
                return null;
            if (node.IsLeaf)
                return [node];
            scope = node.Children;
        }

        EndsInGroup = true;
        return null;
    }
}
