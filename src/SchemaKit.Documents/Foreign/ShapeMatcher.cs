using SchemaKit.Compiler.Binding;

namespace SchemaKit.Documents.Foreign;

/// <summary>
/// Tells the cells of a tree of figures whose names are another program's: its shape must be that of the tables in one way only,
/// most names must have words in common with those of their cell, and none more with those of another cell.
/// </summary>
internal sealed class ShapeMatcher(BoundReport report, IReadOnlyList<BoundTable> tables)
{
    private const int MostLeaves = 400;

    public ShapeMatch? Match(ShapeTree<ForeignScalar> tree)
    {
        // The name of the whole, and wrappers around it, say nothing.
        while (tree.Children is [{ IsLeaf: false } only])
            tree = only;
        tree = tree with { Words = [] };
        var shape = tree.Shape().Take(MostLeaves + 1).ToList();
        var matches = Enumerable.Range(0, tables.Count == 1 && tables[0].Rows.Count > 0 ? 2 : 1)
            .Select(way => ShapeTree.Of(report, tables, columnsFirst: way == 1))
            .Where(cells => cells.Shape().SequenceEqual(shape))
            .Select(cells => MatchNames(tree, cells)).OfType<ShapeMatch>().ToList();
        return matches.Count == 1 ? matches[0] : null;
    }

    private static ShapeMatch? MatchNames(ShapeTree<ForeignScalar> tree, ShapeTree<BoundCell> cells)
    {
        var (from, to) = (tree.Leaves([]).ToList(), cells.Leaves([]).ToList());
        if (from.Count > MostLeaves)
            return null;

        var named = 0;
        for (var i = 0; i < from.Count; i++)
        {
            var own = KeyWords.Shared(from[i].Words, to[i].Words);
            if (to.Exists(other => KeyWords.Shared(from[i].Words, other.Words) > own))
                return null;

            named += own > 0 ? 1 : 0;
        }

        if (named * 2 <= from.Count)
            return null;

        var renamed = from.Zip(to).Select(p => (From: p.First.Leaf, To: p.Second.Leaf)).Where(p => p.From.Name != p.To.Name).ToList();
        var unlike = renamed.Where(p => KeyWords.Shared(p.From.Words, p.To.Words) == 0).ToList();
        var listed = (unlike.Count > 0 ? unlike : renamed.Take(1)).Select(p => (p.From.Name, p.To.Name)).Distinct().ToList();
        return new ShapeMatch(from.Zip(to).ToDictionary(p => p.Second.Leaf.Leaf!.Index, p => p.First.Leaf.Leaf!), listed);
    }
}
