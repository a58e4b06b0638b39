using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Binding;

/// <summary>Finds the cells that a reference names, first relative to the quantified row, column or cell, then from the tables down.</summary>
internal sealed class ReferenceResolver(IReadOnlyList<BoundTable> tables, DiagnosticBag diagnostics)
{
    /// <summary>The cells, in printed order; <see langword="null"/> if the reference is wrong, which has been reported.</summary>
    public IReadOnlyList<int>? Resolve(ReferenceSyntax reference, RuleScope scope)
    {
        var segments = reference.Segments;
        if (scope.Quantifier == Quantifier.Cell && segments.Count == 1 && segments[0].Text == "cell")
            return [scope.Cell];

        var tree = scope.Quantifier switch
        {
            Quantifier.Column => scope.Table!.Rows,
            Quantifier.Row => scope.Table!.Columns,
            _ => [],
        };
        var isRelative = segments[0].Text == "*" || NodePaths.Child(tree, segments[0].Text) is not null;
        if (isRelative && tree.Count > 0)
            return Relative(reference, scope, tree);

        if (tables.FirstOrDefault(t => t.Id == segments[0].Text && t.List is null) is { } table)
            return Absolute(reference, table);

        diagnostics.ReportUnknownReference(
            reference.Span, reference.Text, Where(scope), NodePaths.All(tree).Concat(tables.Select(t => t.Id)));
        return null;
    }

    private IReadOnlyList<int>? Relative(ReferenceSyntax reference, RuleScope scope, IReadOnlyList<BoundNode> tree)
    {
        if (NodePaths.Leaves(tree, reference.Text) is { } leaves)
            return leaves.Select(leaf => scope.Quantifier == Quantifier.Column
                ? scope.Table!.CellAt(leaf.FirstLeaf, scope.Column!.FirstLeaf)
                : scope.Table!.CellAt(scope.Row!.FirstLeaf, leaf.FirstLeaf)).ToList();

        if (NodePaths.IsGroup(tree, reference.Text))
            diagnostics.ReportGroupReference(reference.Span, reference.Text);
        else
            diagnostics.ReportUnknownReference(reference.Span, reference.Text, Where(scope), NodePaths.All(tree));
        return null;
    }

    /// <summary>A row path and then a column path, or <c>*</c> for everything below where the path has got to.</summary>
    private IReadOnlyList<int>? Absolute(ReferenceSyntax reference, BoundTable table)
    {
        var path = new AbsolutePath(reference.Segments, 1);
        var rows = table.RowLeaves.Count == 0 ? [0] : path.Walk(table.Rows)?.Select(r => r.FirstLeaf).ToList();
        var columns = rows is null ? null : path.IsWild ? table.ColumnLeaves : path.Walk(table.Columns);
        if (columns is not null && path.IsAtEnd)
            return rows!.SelectMany(r => columns.Select(c => table.CellAt(r, c.FirstLeaf))).ToList();

        if (path.EndsInGroup)
            diagnostics.ReportGroupReference(reference.Span, reference.Text);
        else
            diagnostics.ReportUnknownReference(reference.Span, reference.Text, "cell of '" + table.Id + "'", Paths(table));
        return null;
    }

    private static IEnumerable<string> Paths(BoundTable table) => table.RowLeaves.Count == 0
        ? table.ColumnLeaves.Select(c => table.Id + "." + c.Path)
        : table.RowLeaves.SelectMany(r => table.ColumnLeaves.Select(c => table.Id + "." + r.Path + "." + c.Path));

    private static string Where(RuleScope scope) => scope.Quantifier switch
    {
        Quantifier.Column => "row of '" + scope.Table!.Id + "' and no table",
        Quantifier.Row => "column of '" + scope.Table!.Id + "' and no table",
        _ => "table",
    };
}
