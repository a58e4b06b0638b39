namespace SchemaKit.Runtime;

/// <summary>A key of the payload with what may stand under it. The columns of a table are one tree that all its rows share, so cells count from the parent's first.</summary>
internal sealed class KeyNode(string id, KeyRole role, int start, int cellCount, KeyNode[] children)
{
    public string Id { get; } = id;

    public KeyRole Role { get; } = role;

    /// <summary>Index of the first cell under the key, counted from the first under its parent.</summary>
    public int Start { get; } = start;

    public int CellCount { get; } = cellCount;

    public KeyNode[] Children { get; } = children;

    public KeyTable Keys { get; } = new(children.Select(c => c.Id));

    /// <summary>Position in <see cref="ReportShape.Members"/> of a narrative text.</summary>
    public int Member { get; init; }

    public bool IsOptional => Role is KeyRole.Title or KeyRole.PublicationDate or KeyRole.Text;

    /// <summary>The whole payload.</summary>
    public static KeyNode Root(ReportShape shape)
    {
        KeyNode[] head =
        [
            Head("standard", KeyRole.Standard), Head("edition", KeyRole.Edition), Head("organization", KeyRole.Organization),
            Head("year", KeyRole.Year), Head("title", KeyRole.Title), Head("publicationDate", KeyRole.PublicationDate),
        ];
        return new("", KeyRole.Group, 0, shape.CellCount, [.. head, .. shape.Members.Select(Of)]);
    }

    private static KeyNode Head(string id, KeyRole role) => new(id, role, 0, 0, []);

    private static KeyNode Of(MemberShape member, int position)
    {
        if (member is not TableShape table)
            return new(member.Id, KeyRole.Text, 0, 0, []) { Member = position };

        var columns = Tree(table.Columns, 1, []);
        var children = table.Rows.Count == 0 ? columns : Tree(table.Rows, columns.Sum(c => c.CellCount), columns);
        return new(table.Id, KeyRole.Group, table.FirstCell, children.Sum(c => c.CellCount), children);
    }

    private static KeyNode[] Tree(IReadOnlyList<NodeShape> nodes, int cellsPerLeaf, KeyNode[] belowLeaf)
    {
        var tree = new KeyNode[nodes.Count];
        var start = 0;
        for (var i = 0; i < tree.Length; i++)
        {
            var isLeaf = nodes[i].Children.Count == 0;
            var children = isLeaf ? belowLeaf : Tree(nodes[i].Children, cellsPerLeaf, belowLeaf);
            var count = isLeaf ? cellsPerLeaf : children.Sum(c => c.CellCount);
            tree[i] = new(nodes[i].Id, children.Length == 0 ? KeyRole.Cell : KeyRole.Group, start, count, children);
            start += count;
        }

        return tree;
    }
}
