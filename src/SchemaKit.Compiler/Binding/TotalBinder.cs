using System.Numerics;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <summary>Turns every <c>sumOf</c> into the rule it implies.</summary>
internal sealed class TotalBinder(ReportDefinition definition, IReadOnlyList<BoundCell> cells, DiagnosticBag diagnostics)
{
    /// <summary>The rules of the column totals, then those of the row totals.</summary>
    public IEnumerable<BoundRule> Bind(BoundTable table)
    {
        var columnTotals = Totals(table.Columns).ToList();
        foreach (var (total, siblings) in columnTotals)
        {
            var parts = Parts(total, siblings, total.Definition.SumOf!);
            if (parts is not null && CheckKinds(table, total, parts, table.ColumnLeaves))
                yield return Rule(table, total, table.Id + "." + total.Path, Quantifier.Row, parts);
        }

        foreach (var (total, siblings) in Totals(table.Rows))
        {
            var id = columnTotals.Any(c => c.Total.Path == total.Path) ? ".rows." : ".";
            var parts = Parts(total, siblings, total.Definition.SumOf!);
            if (parts is not null && CheckKinds(table, total, parts, table.RowLeaves))
                yield return Rule(table, total, table.Id + id + total.Path, Quantifier.Column, parts);
        }
    }

    public static IEnumerable<(BoundNode Total, IReadOnlyList<BoundNode> Siblings)> Totals(IReadOnlyList<BoundNode> nodes) =>
        nodes.SelectMany(node => node.Definition.SumOf is null ? Totals(node.Children) : [(node, nodes)]);

    /// <summary>The leaves a total adds up; <see langword="null"/> if a path is wrong or the total would contain itself.</summary>
    public List<BoundNode>? Parts(BoundNode total, IReadOnlyList<BoundNode> siblings, IReadOnlyList<Located<string>> paths)
    {
        var parts = new List<BoundNode>();
        var isSound = true;
        foreach (var path in paths)
        {
            var leaves = NodePaths.Leaves(siblings, path.Value);
            if (leaves is null)
            {
                diagnostics.ReportUnknownAddend(path, NodePaths.IsGroup(siblings, path.Value), NodePaths.All(siblings));
                isSound = false;
                continue;
            }

            foreach (var leaf in leaves.Where(l => l != total || !path.Value.EndsWith("*", StringComparison.Ordinal)))
            {
                if (leaf == total || IsMadeOf(leaf, total, siblings, 0))
                {
                    diagnostics.ReportTotalContainsItself(path, total.Path);
                    isSound = false;
                }
                else if (parts.Contains(leaf))
                {
                    diagnostics.ReportAddedTwice(path, leaf.Path, total.Path);
                    isSound = false;
                }
                else
                {
                    parts.Add(leaf);
                }
            }
        }

        if (isSound && parts.Count == 0)
            diagnostics.ReportTotalOfNothing(total.Definition.Id, total.Path);
        return isSound && parts.Count > 0 ? parts : null;
    }

    /// <summary>Whether the leaf is itself a total that reaches back to <paramref name="total"/> within the same siblings.</summary>
    private static bool IsMadeOf(BoundNode leaf, BoundNode total, IReadOnlyList<BoundNode> siblings, int depth)
    {
        if (leaf.Definition.SumOf is not { } paths || depth > 8 || NodePaths.Child(siblings, leaf.Id) != leaf)
            return false;

        return paths.SelectMany(p => NodePaths.Leaves(siblings, p.Value) ?? [])
            .Any(part => part != leaf && (part == total || IsMadeOf(part, total, siblings, depth + 1)));
    }

    private bool CheckKinds(BoundTable table, BoundNode total, List<BoundNode> parts, IReadOnlyList<BoundNode> leaves)
    {
        var isColumn = leaves == table.ColumnLeaves;
        for (var other = 0; other < (isColumn ? table.RowCount : table.ColumnLeaves.Count); other++)
        {
            var kind = Cell(total).Kind;
            foreach (var part in parts.Prepend(total))
            {
                var cell = Cell(part);
                if (!cell.Kind.IsNumeric)
                {
                    diagnostics.ReportNotANumber(total.Definition.Id, part.Path, cell.Kind.Id);
                    return false;
                }

                if (!cell.Kind.Unit.Equals(kind.Unit))
                {
                    diagnostics.ReportUnitMismatch(total.Definition.Id.Span, total.Path, kind.UnitText, part.Path, cell.Kind.UnitText);
                    return false;
                }
            }

            BoundCell Cell(BoundNode node) => cells[isColumn ? table.CellAt(other, node.FirstLeaf) : table.CellAt(node.FirstLeaf, other)];
        }

        if (parts.Count <= Limits.TermsPerInstance)
            return true;

        diagnostics.ReportTooManyTerms(total.Definition.Id, Limits.TermsPerInstance);
        return false;
    }

    private BoundRule Rule(BoundTable table, BoundNode total, string id, Quantifier quantifier, List<BoundNode> parts)
    {
        var isRecord = table.Definition.Shape == TableShape.Record;
        var count = quantifier == Quantifier.Row ? table.RowCount : table.ColumnLeaves.Count;
        var scale = cells.Skip(table.FirstCell).Take(table.CellCount).Max(c => c.Kind.Scale);
        var instances = new List<BoundInstance>();
        for (var i = 0; i < count; i++)
        {
            int Cell(BoundNode node) => quantifier == Quantifier.Row ? table.CellAt(i, node.FirstLeaf) : table.CellAt(node.FirstLeaf, i);
            BoundTerm Term(BoundNode node) => new(Powers.Ten(scale - cells[Cell(node)].Kind.Scale), new BoundCellOperand(Cell(node)));

            var quantified = isRecord ? null : quantifier == Quantifier.Row ? table.RowLeaves[i] : table.ColumnLeaves[i];
            var assertion = new BoundComparison(
                new BoundSum([Term(total)], BigInteger.Zero), Relation.Equal, new BoundSum(parts.Select(Term).ToList(), BigInteger.Zero));
            var label = Labels.Of(quantified, definition.Languages);
            instances.Add(new BoundInstance(quantified?.Path ?? "", label, null, assertion, Cell(total)) { Position = isRecord ? 0 : i });
        }

        var citation = total.Definition.Captions.Citation;
        return new BoundRule
        {
            Id = id,
            Status = RuleStatus.Implied,
            Severity = RuleSeverity.Error,
            Text = ImpliedText.Of(total, definition.Languages),
            Citation = citation.IsEmpty ? definition.Citation : citation,
            Formula = total.Path + " = sumOf(" + string.Join(", ", total.Definition.SumOf!.Select(p => p.Value)) + ")",
            Quantifier = isRecord ? Quantifier.None : quantifier,
            Table = isRecord ? null : table,
            Scale = scale,
            Tolerance = BigInteger.Zero,
            Years = default,
            Instances = instances,
            Magnitude = Magnitudes.Of(instances, cells, scale),
            IsTotal = true,
            Span = total.Definition.SumOf!.Count > 0 ? total.Definition.SumOf![0].Span : total.Definition.Id.Span,
        };
    }
}
