using System.Text;

namespace SchemaKit.Runtime.FastPath;

/// <summary>What the fast reader knows of a payload: its objects, their keys, and how the tables are written in canonical order.</summary>
internal sealed class FastShape
{
    private const int MaxKeys = 64;

    // The rows of a table share their columns.
    private readonly Dictionary<KeyNode[], (FastNode[] Nodes, FastKeys Keys)> _children = new(ReferenceEqualityComparer.Instance);

    private FastShape(ShapeIndex index)
    {
        Index = index;
        Root = Of(index.Root);
        var members = index.Root.Children;
        for (var i = 0; i < members.Length; i++)
        {
            Root.Children[i].IsPlain = IsTable(members[i]) && index.Kinds.AsSpan(members[i].Start, members[i].CellCount).ToArray().All(k => k.IsPlain);
            var last = i;
            while (last < members.Length && IsTable(members[last]))
                last++;
            if (last > i)
                Root.Children[i].Skeletons = [.. Skeletons(i, last), .. last > i + 1 ? Skeletons(i, i + 1) : []];
        }
    }

    public ShapeIndex Index { get; }

    public FastNode Root { get; }

    /// <summary>The shape of reports whose cells are all numbers in tables with fixed rows; <see langword="null"/> for any other.</summary>
    public static FastShape? Of(ShapeIndex index) =>
        index.OpenLists.Length == 0 && index.Kinds.All(k => k is { IsNumeric: true, Specials: null }) && IsSmall(index.Root) && DepthOf(index.Root) < PayloadReader.MaxDepth
            ? new FastShape(index)
            : null;

    private static bool IsTable(KeyNode node) => node is { Role: KeyRole.Group, CellCount: > 0 };

    private static bool IsSmall(KeyNode node) => node.Children.Length <= MaxKeys && node.Children.All(IsSmall);

    private static int DepthOf(KeyNode node) => node.Children.Length == 0 ? 0 : 1 + node.Children.Max(DepthOf);

    private Skeleton[] Skeletons(int first, int last)
    {
        var tables = Index.Root.Children.AsSpan(first, last - first);
        return Skeleton.Of(tables, Index.Kinds.AsSpan(tables[0].Start, tables[^1].Start + tables[^1].CellCount - tables[0].Start));
    }

    private FastNode Of(KeyNode node)
    {
        if (!_children.TryGetValue(node.Children, out var below))
            _children.Add(node.Children, below = ([.. node.Children.Select(Of)], new FastKeys(node.Children)));
        return new FastNode(node, below.Nodes, below.Keys)
        {
            Text = node.Role switch
            {
                KeyRole.Standard => Quoted(Index.Shape.Standard),
                KeyRole.Edition => Quoted(Index.Shape.Edition),
                _ => [],
            },
        };
    }

    // Ids need no escaping.
    private static byte[] Quoted(string id) => Encoding.UTF8.GetBytes("\"" + id + "\"");
}
