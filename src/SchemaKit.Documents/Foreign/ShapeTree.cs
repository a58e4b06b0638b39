using SchemaKit.Compiler.Binding;
using SchemaKit.Documents.Labels;

namespace SchemaKit.Documents.Foreign;

/// <summary>A tree of names, of which only the shape and the leaves count.</summary>
/// <param name="Leaf">The scalar, or the cell, that a leaf stands for.</param>
internal sealed record ShapeTree<T>(string Name, IReadOnlyList<string> Words, IReadOnlyList<ShapeTree<T>> Children, T? Leaf)
    where T : class
{
    public bool IsLeaf => Children.Count == 0;

    /// <summary>
    /// The sizes of the groups that hold only leaves, in order; 0 for each other leaf.
    /// Groups that hold groups do not count: programs put their figures in or beside them.
    /// </summary>
    public IEnumerable<int> Shape() => IsLeaf ? [0]
        : Children.All(c => c.IsLeaf) ? [Children.Count]
        : Children.SelectMany(c => c.Shape());

    /// <summary>The leaves, with the words of all names from the root down.</summary>
    public IEnumerable<(ShapeTree<T> Leaf, IReadOnlyList<string> Words)> Leaves(IReadOnlyList<string> above)
    {
        IReadOnlyList<string> words = [.. above, .. Words];
        return IsLeaf ? [(this, words)] : Children.SelectMany(c => c.Leaves(words));
    }
}

internal static class ShapeTree
{
    /// <summary>The tree of an object whose members are objects and scalars; <see langword="null"/> if there is anything else in it.</summary>
    public static ShapeTree<ForeignScalar>? Of(string name, ForeignNode node)
    {
        if (node is ForeignScalar scalar)
            return new ShapeTree<ForeignScalar>(name, KeyWords.Of(name), [], scalar);

        if (node is not ForeignObject { Members.Count: > 0 } group)
            return null;

        var children = group.Members.Select(m => Of(m.Key, m.Value)).ToList();
        return children.Contains(null) ? null : new ShapeTree<ForeignScalar>(name, KeyWords.Of(name), [.. children.OfType<ShapeTree<ForeignScalar>>()], null);
    }

    /// <summary>Tables with their columns below their rows, or the other way round; the leaves are cells.</summary>
    public static ShapeTree<BoundCell> Of(BoundReport report, IReadOnlyList<BoundTable> tables, bool columnsFirst) =>
        new("", [], [.. tables.SelectMany(t => Of(report, t, columnsFirst))], null);

    private static IEnumerable<ShapeTree<BoundCell>> Of(BoundReport report, BoundTable table, bool columnsFirst)
    {
        BoundCell Cell(int row, int column) => report.Cells[table.CellAt(row, column)];
        if (table.Rows.Count == 0)
            return table.Columns.Select(c => Of(c, leaf => ([], Cell(0, leaf))));

        return columnsFirst
            ? table.Columns.Select(c => Of(c, column => ([.. table.Rows.Select(r => Of(r, row => ([], Cell(row, column))))], null)))
            : table.Rows.Select(r => Of(r, row => ([.. table.Columns.Select(c => Of(c, column => ([], Cell(row, column))))], null)));
    }

    private static ShapeTree<BoundCell> Of(BoundNode node, Func<int, (IReadOnlyList<ShapeTree<BoundCell>> Below, BoundCell? Cell)> leaf)
    {
        IReadOnlyList<string> words = [.. KeyWords.Of(node.Id), .. NodeForms.Of(node).Where(f => f.Any(c => c > '\u007F'))];
        if (!node.IsLeaf)
            return new ShapeTree<BoundCell>(node.Id, words, [.. node.Children.Select(c => Of(c, leaf))], null);

        var (below, cell) = leaf(node.FirstLeaf);
        return new ShapeTree<BoundCell>(node.Id, words, below, cell);
    }
}
