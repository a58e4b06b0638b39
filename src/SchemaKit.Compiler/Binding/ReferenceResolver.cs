using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <summary>Finds the cells that a reference names, first relative to the quantified row, column or cell, then from the tables down.</summary>
internal sealed partial class ReferenceResolver(
    IReadOnlyList<BoundTable> tables, IReadOnlyList<BoundTable> lists, IReadOnlyList<BoundCell> cells, DiagnosticBag diagnostics)
{
    private static readonly BoundKind ReportingYear = new("year", KindBase.Year, 0, 1, DefinitionLimits.Year, LocalizedString.Empty, [], []);

    /// <summary>The operands, in printed order; <see langword="null"/> if the reference is wrong, which has been reported.</summary>
    public IReadOnlyList<NamedOperand>? Resolve(ReferenceSyntax reference, RuleScope scope)
    {
        var segments = reference.Segments;
        if (scope.Quantifier == Quantifier.Cell && segments.Count == 1 && segments[0].Text == "cell")
            return Fixed(reference, [scope.Cell]);
        if (scope.IsOverList && IsAboutRow(reference, scope.List!))
            return InRow(reference, scope);

        var tree = scope.Quantifier switch
        {
            Quantifier.Column => scope.Table!.Rows,
            Quantifier.Row => scope.Table!.Columns,
            _ => [],
        };
        var isRelative = segments[0].Text == "*" || NodePaths.Child(tree, segments[0].Text) is not null;
        if (isRelative && tree.Count > 0)
            return WithoutKeys(reference, 0) ? Relative(reference, scope, tree) : null;

        if (ListNamed(segments[0].Text) is { } list)
            return InList(reference, scope, list);
        if (tables.FirstOrDefault(t => t.Id == segments[0].Text) is { } table)
            return WithoutKeys(reference, 0) ? Absolute(reference, table) : null;
        if (segments.Count == 1 && segments[0] is { Text: "year", Key: null })
            return Year(reference);

        ReportUnknown(reference, Where(scope), Known(scope, tree));
        return null;
    }

    private IReadOnlyList<NamedOperand>? Relative(ReferenceSyntax reference, RuleScope scope, IReadOnlyList<BoundNode> tree)
    {
        if (NodePaths.Leaves(tree, reference.Path) is { } leaves)
        {
            return Fixed(reference, leaves.Select(leaf => scope.Quantifier == Quantifier.Column
                ? scope.Table!.CellAt(leaf.FirstLeaf, scope.Column!.FirstLeaf)
                : scope.Table!.CellAt(scope.Row!.FirstLeaf, leaf.FirstLeaf)));
        }

        ReportNoLeaf(reference, reference.Path, tree, Where(scope));
        return null;
    }

    /// <summary>A row path and then a column path, or <c>*</c> for everything below where the path has got to.</summary>
    private IReadOnlyList<NamedOperand>? Absolute(ReferenceSyntax reference, BoundTable table)
    {
        var path = new AbsolutePath(reference.Segments, 1);
        var rows = table.RowLeaves.Count == 0 ? [0] : path.Walk(table.Rows)?.Select(r => r.FirstLeaf).ToList();
        var columns = rows is null ? null : path.IsWild ? table.ColumnLeaves : path.Walk(table.Columns);
        if (columns is not null && path.IsAtEnd)
            return Fixed(reference, rows!.SelectMany(r => columns.Select(c => table.CellAt(r, c.FirstLeaf))));

        if (path.EndsInGroup)
            diagnostics.ReportGroupReference(reference.Span, reference.Text);
        else
            ReportUnknown(reference, "cell of '" + table.Id + "'", Paths(table));
        return null;
    }

    private List<NamedOperand>? Fixed(ReferenceSyntax reference, IEnumerable<int> indices)
    {
        var source = SourceOf(reference);
        var operands = indices.Select(i => new NamedOperand(new BoundCellOperand(i) { Source = source }, cells[i].Kind)).ToList();
        if (source != ReportSource.Children || operands.All(o => o.Kind.Base is KindBase.Integer or KindBase.Decimal))
            return operands;

        diagnostics.ReportOtherReport(reference.Span, reference.Text, "is no figure that could be added up over the reports of subordinate bodies");
        return null;
    }

    private List<NamedOperand>? Year(ReferenceSyntax reference)
    {
        if (reference.Source == ReportSourceSyntax.Own)
            return [new NamedOperand(new BoundYearOperand(), ReportingYear)];

        diagnostics.ReportOtherReport(reference.Span, reference.Text, "is known without another report; calculate with 'year'");
        return null;
    }

    private static ReportSource SourceOf(ReferenceSyntax reference) => reference.Source switch
    {
        ReportSourceSyntax.Prior => ReportSource.Prior,
        ReportSourceSyntax.Children => ReportSource.Children,
        _ => ReportSource.Own,
    };

    private void ReportNoLeaf(ReferenceSyntax reference, string path, IReadOnlyList<BoundNode> tree, string what, string prefix = "")
    {
        if (NodePaths.IsGroup(tree, path))
            diagnostics.ReportGroupReference(reference.Span, reference.Text);
        else
            ReportUnknown(reference, what, NodePaths.All(tree).Select(p => prefix + p));
    }

    /// <summary>Suggestions are of the same report.</summary>
    private void ReportUnknown(ReferenceSyntax reference, string what, IEnumerable<string> known) =>
        diagnostics.ReportUnknownReference(reference.Span, reference.Text, what, known.Select(k => reference.SourcePrefix + k));

    private static IEnumerable<string> Paths(BoundTable table) => table.RowLeaves.Count == 0
        ? table.ColumnLeaves.Select(c => table.Id + "." + c.Path)
        : table.RowLeaves.SelectMany(r => table.ColumnLeaves.Select(c => table.Id + "." + r.Path + "." + c.Path));

    private IEnumerable<string> Known(RuleScope scope, IReadOnlyList<BoundNode> tree) =>
        (scope.List is { } list ? new[] { "", Entries + ".", Overall + "." }.SelectMany(word => NodePaths.All(list.Columns, word)) : NodePaths.All(tree))
            .Concat(tables.Select(t => t.Id)).Concat(lists.Select(t => t.Id)).Append("year");

    private static string Where(RuleScope scope) => scope.Quantifier switch
    {
        Quantifier.Column => "row of '" + scope.Table!.Id + "' and no table",
        Quantifier.Row or Quantifier.Entry or Quantifier.Overall or Quantifier.ListRow => "column of '" + scope.Table!.Id + "' and no table",
        _ => "table",
    };
}
