using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Compiler.Emit.Docs;

/// <summary>Lays a table out as printed: the levels of the column tree, then the rows.</summary>
internal sealed class GridBuilder(BoundReport report, DocsTexts texts)
{
    public DocsGrid Of(BoundTable table)
    {
        var depth = Depth(table.Columns);
        var head = Enumerable.Range(0, depth).Select(_ => new List<DocsCell>()).ToList();
        if (HasStub(table))
            head[0].Add(new DocsCell(Stub(table), 1, depth, DocsCellSort.ColumnHead));
        AddHeads(table.Columns, 0, depth, head);
        if (!table.Definition.ColumnCaption.IsEmpty)
            AddCaption(table, head);
        return new DocsGrid(head, Body(table).ToList());
    }

    private static bool HasStub(BoundTable table) => table.Definition.Shape != TableShape.Record;

    private IReadOnlyList<DocsWording> Stub(BoundTable table) =>
        table.List is { KeyId: not null } list ? texts.OfKey(list) : texts.Of(table.Definition.Stub);

    /// <summary>A text over all columns, beside the stub.</summary>
    private void AddCaption(BoundTable table, List<List<DocsCell>> head)
    {
        var caption = new DocsCell(texts.Of(table.Definition.ColumnCaption), Width(table.Columns), 1, DocsCellSort.ColumnHead);
        if (!HasStub(table))
        {
            head.Insert(0, [caption]);
            return;
        }

        var stub = head[0][0];
        head[0].RemoveAt(0);
        head.Insert(0, [stub with { Rows = stub.Rows + 1 }, caption]);
    }

    private void AddHeads(IReadOnlyList<BoundNode> nodes, int level, int depth, List<List<DocsCell>> head)
    {
        foreach (var node in nodes)
        {
            var below = Below(node);
            var isLeaf = below.Count == 0;
            head[level].Add(new DocsCell(texts.Of(node), isLeaf ? 1 : Width(below), isLeaf ? depth - level : 1, DocsCellSort.ColumnHead));
            AddHeads(below, level + 1, depth, head);
        }
    }

    private IEnumerable<IReadOnlyList<DocsCell>> Body(BoundTable table)
    {
        if (table.List is { } list)
        {
            var columns = ListColumns(table, table.Columns).ToList();
            yield return [RowHead(texts.Of(DocsWords.Entry), 0), .. columns.Select(c => Value(c.Node.Definition.SumOf is not null, KindIn(c.List, c.Node)))];
            if (list.Definition.Overall is { } overall)
                yield return [RowHead(texts.Of(overall.Captions, DocsWords.OverallRow), 0), .. columns.Select(c => Value(c.List == table && (c.Node.Definition.SumOf is not null || IsSummed(list, overall, c.Node)), ""))];
        }
        else if (table.Rows.Count == 0)
        {
            yield return [.. table.ColumnLeaves.Select(c => Value(c.Definition.SumOf is not null, KindAt(table, 0, c)))];
        }
        else
        {
            foreach (var row in Rows(table, table.Rows, 0))
                yield return row;
        }
    }

    private IEnumerable<IReadOnlyList<DocsCell>> Rows(BoundTable table, IReadOnlyList<BoundNode> nodes, int indent)
    {
        foreach (var node in nodes)
        {
            yield return node.IsLeaf
                ? [RowHead(texts.Of(node), indent), .. table.ColumnLeaves.Select(c => Value(node.Definition.SumOf is not null || c.Definition.SumOf is not null, KindAt(table, node.FirstLeaf, c)))]
                : [RowHead(texts.Of(node), indent) with { Columns = table.ColumnLeaves.Count + 1 }];
            foreach (var row in Rows(table, node.Children, indent + 1))
                yield return row;
        }
    }

    private static bool IsSummed(BoundList list, OverallDefinition overall, BoundNode column) =>
        overall.SumOf is { } paths && list.EntryCells[column.FirstLeaf].Kind.IsAmount
            && paths.Any(p => NodePaths.Leaves(list.EntryCells[column.FirstLeaf].Owner.Columns, p.Value)?.Contains(column) == true);

    /// <summary>The columns of a list and of those nested in it, as printed.</summary>
    private static IEnumerable<(BoundTable List, BoundNode Node)> ListColumns(BoundTable list, IReadOnlyList<BoundNode> nodes) => nodes.SelectMany(node =>
        node.NestedList is { } nested ? ListColumns(nested, nested.Columns) : node.IsLeaf ? [(list, node)] : ListColumns(list, node.Children));

    /// <summary>The kind, where it is not the one that the table has for all.</summary>
    private string KindAt(BoundTable table, int row, BoundNode column)
    {
        var kind = report.Cells[table.CellAt(row, column.FirstLeaf)].Kind.Id;
        return kind == table.Definition.Cell?.Value ? "" : kind;
    }

    private static string KindIn(BoundTable list, BoundNode column)
    {
        var kind = list.List!.EntryCells[column.FirstLeaf].Kind.Id;
        return kind == list.Definition.Cell?.Value ? "" : kind;
    }

    private static DocsCell RowHead(IReadOnlyList<DocsWording> texts, int indent) => new(texts, 1, 1, DocsCellSort.RowHead, indent);

    private static DocsCell Value(bool isTotal, string kind) =>
        new([new DocsWording("", isTotal ? "Σ" : kind)], 1, 1, isTotal ? DocsCellSort.Total : DocsCellSort.Value);

    /// <summary>Children, or the columns of a list that is nested here.</summary>
    private static IReadOnlyList<BoundNode> Below(BoundNode node) => node.NestedList?.Columns ?? node.Children;

    private static IEnumerable<BoundNode> Leaves(IReadOnlyList<BoundNode> nodes) => nodes.SelectMany(n => Below(n).Count == 0 ? [n] : Leaves(Below(n)));

    private static int Width(IReadOnlyList<BoundNode> nodes) => Leaves(nodes).Count();

    private static int Depth(IReadOnlyList<BoundNode> nodes) => nodes.Count == 0 ? 0 : 1 + nodes.Max(n => Depth(Below(n)));
}
