namespace SchemaKit.Runtime;

/// <summary>Lays out the keys of the members after the head.</summary>
internal sealed class KeyTree(ListIndex[] lists)
{
    public KeyNode Of(MemberShape member, int position)
    {
        if (member is not TableShape table)
            return new(member.Id, KeyRole.Text, 0, 0, []) { Member = position, IsOptional = true };

        if (table.List is { } list)
            return ListNode(table.Id, lists[list.Index], table.FirstCell);

        var columns = Nodes(table.Columns, 1, [], 0);
        var children = table.Rows.Count == 0 ? columns : Nodes(table.Rows, columns.Sum(c => c.CellCount), columns, 0);
        return new(table.Id, KeyRole.Group, table.FirstCell, children.Sum(c => c.CellCount), children);
    }

    /// <param name="start">Of the overall cells, counted from the first cell under the parent.</param>
    private KeyNode ListNode(string id, ListIndex list, int start)
    {
        var columns = Nodes(list.Shape.Columns, 1, [], 0);
        KeyNode[] key = list.HasKey ? [new(list.List.KeyId, KeyRole.Key, 0, 0, []) { List = list }] : [];
        var entry = new KeyNode("", KeyRole.Group, 0, list.CellCount, [.. key, .. columns]);
        var isOptional = list.List.IsOptional;
        if (!list.List.HasOverall)
            return new(id, KeyRole.List, 0, 0, []) { List = list, Entry = entry, IsOptional = isOptional };

        var entries = new KeyNode(ListIndex.Entries, KeyRole.List, 0, 0, []) { List = list, Entry = entry };
        var overall = new KeyNode(ListIndex.Overall, KeyRole.Overall, 0, list.OverallCount, InOverall(columns)) { List = list };
        return new(id, KeyRole.Group, start, list.OverallCount, [entries, overall]) { List = list, IsOptional = isOptional };
    }

    /// <param name="origin">Position of the parent's first cell among those of the entry.</param>
    private KeyNode[] Nodes(IReadOnlyList<NodeShape> nodes, int cellsPerLeaf, KeyNode[] belowLeaf, int origin)
    {
        var tree = new KeyNode[nodes.Count];
        var start = 0;
        for (var i = 0; i < tree.Length; i++)
        {
            var node = nodes[i];
            if (node.NestedList is { } nested)
            {
                var list = lists[nested.List!.Index];
                tree[i] = ListNode(node.Id, list, list.OverallOffset - origin);
                continue;
            }

            var isLeaf = node.Children.Count == 0;
            var children = isLeaf ? belowLeaf : Nodes(node.Children, cellsPerLeaf, belowLeaf, origin + start);
            var count = isLeaf ? cellsPerLeaf : children.Sum(c => c.List is null ? c.CellCount : 0);
            tree[i] = new(node.Id, children.Length == 0 ? KeyRole.Cell : KeyRole.Group, start, count, children);
            start += count;
        }

        return tree;
    }

    /// <summary>The columns as an overall row has them: the lists nested in them may be left out, or have no place there.</summary>
    private static KeyNode[] InOverall(KeyNode[] columns) =>
    [
        .. columns.Where(c => c.List is null or { StandsInOverall: true }).Select(InOverall).Where(c => c.CellCount > 0 || c.HasEntries),
    ];

    private static KeyNode InOverall(KeyNode column)
    {
        if (column.List is { } list)
            return new(column.Id, column.Role, 0, 0, []) { List = list, Entry = column.Entry, IsOptional = true };
        return column.HasEntries ? new(column.Id, column.Role, column.Start, column.CellCount, InOverall(column.Children)) { IsOptional = column.CellCount == 0 } : column;
    }
}
