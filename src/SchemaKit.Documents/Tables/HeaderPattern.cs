using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Text;
using SchemaKit.Documents.Labels;

namespace SchemaKit.Documents.Tables;

/// <summary>
/// The orders in which the labels over a table's columns may follow each other in a text:
/// level by level (with merged cells once or repeated), groups first, group by group, the columns alone.
/// In each of them the columns stand in the definition's order.
/// </summary>
internal sealed class HeaderPattern
{
    public HeaderPattern(BoundTable table, IReadOnlyList<string> tableLabels)
    {
        var depth = table.Columns.Select(DepthOf).DefaultIfEmpty(0).Max();
        var label = tableLabels.Count == 0 ? [] : new[] { new HeaderToken(LongestFirst(tableLabels), true, 1, null) };
        IEnumerable<HeaderToken>[] orders =
        [
            ByLevel(table.Columns, depth, groupsFirst: false),
            ByLevel(table.Columns, depth, groupsFirst: true),
            GroupsThenLeaves(table, depth),
            GroupByGroup(table.Columns),
            table.ColumnLeaves.Select(l => Token(l, false)),
            table.Columns.SelectMany(c => WithPath(c, [])),
        ];
        Orders = [.. orders.Select(o => label.Concat(o).ToList())];
        Extras = LongestFirst(Wordings(table.Definition.Stub).Concat(Wordings(table.Definition.ColumnCaption)));
        Starters = [.. Extras.Concat(Orders.SelectMany(Starts)).Distinct()];
        LongestToken = Starters.Concat(Orders.SelectMany(o => o).SelectMany(t => t.Keys)).Select(k => k.Length).DefaultIfEmpty(0).Max();
    }

    public IReadOnlyList<IReadOnlyList<HeaderToken>> Orders { get; }

    /// <summary>Texts that may stand anywhere among the labels: the stub and the caption over all columns.</summary>
    public IReadOnlyList<string> Extras { get; }

    /// <summary>What a header may begin with.</summary>
    public IReadOnlyList<string> Starters { get; }

    public int LongestToken { get; }

    private static IEnumerable<string> Starts(IReadOnlyList<HeaderToken> order)
    {
        foreach (var token in order)
        {
            foreach (var key in token.Keys)
                yield return key;
            if (!token.IsOptional)
                yield break;
        }
    }

    private static IEnumerable<HeaderToken> ByLevel(IReadOnlyList<BoundNode> columns, int depth, bool groupsFirst)
    {
        var level = columns.Select(c => (Node: c, IsNew: true)).ToList();
        for (var i = 0; i < depth; i++)
        {
            foreach (var (node, isNew) in groupsFirst ? level.OrderBy(n => n.Node.IsLeaf) : level.AsEnumerable())
                yield return Token(node, !isNew);
            level = level.SelectMany(n => n.Node.IsLeaf ? [(n.Node, false)] : n.Node.Children.Select(c => (c, true))).ToList();
        }
    }

    private static IEnumerable<HeaderToken> GroupsThenLeaves(BoundTable table, int depth)
    {
        IReadOnlyList<BoundNode> level = table.Columns;
        for (var i = 0; i < depth; i++)
        {
            foreach (var node in level.Where(n => !n.IsLeaf))
                yield return Token(node, false);
            level = [.. level.SelectMany(n => n.Children)];
        }

        foreach (var leaf in table.ColumnLeaves)
            yield return Token(leaf, false);
    }

    private static IEnumerable<HeaderToken> GroupByGroup(IEnumerable<BoundNode> columns) =>
        columns.SelectMany(c => GroupByGroup(c.Children).Prepend(Token(c, false)));

    private static IEnumerable<HeaderToken> WithPath(BoundNode node, IEnumerable<HeaderToken> groups)
    {
        var path = groups.Append(Token(node, false));
        return node.IsLeaf ? path : node.Children.SelectMany(c => WithPath(c, path));
    }

    private static HeaderToken Token(BoundNode node, bool isOptional) =>
        new(LongestFirst(NodeForms.Of(node)), isOptional, node.LeafCount, node.IsLeaf ? node : null);

    private static int DepthOf(BoundNode node) => 1 + node.Children.Select(DepthOf).DefaultIfEmpty(0).Max();

    private static IEnumerable<string> Wordings(LocalizedString text) => text.Wordings.Select(w => LabelText.Fold(w.Text)).Where(k => k.Length > 0);

    private static IReadOnlyList<string> LongestFirst(IEnumerable<string> keys) =>
        [.. keys.Distinct().OrderByDescending(k => k.Length).ThenBy(k => k, StringComparer.Ordinal)];
}
