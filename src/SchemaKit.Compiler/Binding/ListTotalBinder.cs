using System.Numerics;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <summary>Turns every <c>sumOf</c> of a list into the rule it implies: of columns within each row, and of overall rows over the entries.</summary>
internal sealed class ListTotalBinder(ReportDefinition definition, TotalBinder totals, IReadOnlyList<BoundCell> cells, DiagnosticBag diagnostics)
{
    public const string OverallFormula = "overall = sum(entries)";

    /// <summary>The rules of the columns, then those of the overall row; then the same for each nested list.</summary>
    public IEnumerable<BoundRule> Bind(BoundTable list)
    {
        foreach (var (total, siblings) in TotalBinder.Totals(list.Columns))
        {
            if (ColumnTotal(list, total, siblings) is { } rule)
                yield return rule;
        }

        if (list.List!.Definition.Overall?.SumOf is { } paths && Overall(list, paths) is { } overall)
            yield return overall;

        foreach (var rule in list.List.Nested.SelectMany(Bind))
            yield return rule;
    }

    private BoundRule? ColumnTotal(BoundTable list, BoundNode total, IReadOnlyList<BoundNode> siblings)
    {
        var parts = new List<(BoundTable List, BoundNode Leaf)>();
        var ownPaths = new List<Located<string>>();
        foreach (var path in total.Definition.SumOf!)
        {
            if (Nested(siblings, path.Value) is var (nested, leaf))
                parts.Add((nested, leaf));
            else
                ownPaths.Add(path);
        }

        var isNested = parts.Count > 0;
        if (ownPaths.Count > 0 || !isNested)
        {
            if (totals.Parts(total, siblings, ownPaths) is not { } own)
                return null;
            parts.InsertRange(0, own.Select(leaf => (list, leaf)));
        }

        var kind = KindOf(list, total);
        foreach (var (owner, leaf) in parts)
        {
            if (!Fits(total.Definition.Id, total.Path, kind, leaf.Path, KindOf(owner, leaf)))
                return null;
        }

        var scale = Math.Max(kind.Scale, parts.Max(p => KindOf(p.List, p.Leaf).Scale));
        var addends = parts.Select(p => p.List == list
            ? Term(list, p.Leaf, RowChoice.This, scale, parts.Count > 1 ? CellUse.Sum : CellUse.Comparison)
            : Sum(p.List, p.Leaf, RowChoice.NestedEntries, scale)).ToList();
        var assertion = new BoundComparison(
            new BoundSum([Term(list, total, RowChoice.This, scale, CellUse.Comparison)], BigInteger.Zero), Relation.Equal, new BoundSum(addends, BigInteger.Zero));
        var quantifier = isNested || list.List!.Parent is not null ? Quantifier.Entry : Quantifier.ListRow;
        var instance = new BoundInstance("", LocalizedString.Empty, null, assertion, -1);
        var formula = total.Path + " = sumOf(" + string.Join(", ", total.Definition.SumOf!.Select(p => p.Value)) + ")";
        var text = ImpliedText.Of(total.Definition.Captions, total.Id, definition.Languages);
        return Rule(list, PathOf(list) + "." + total.Path, total.Definition.Captions, text, formula, quantifier, scale, [instance], total.Definition.SumOf![0].Span, parts.Any(p => p.List != list && p.List.List!.HasOverall));
    }

    /// <summary>One instance per column: its overall cell is the sum over the entries.</summary>
    private BoundRule? Overall(BoundTable list, IReadOnlyList<Located<string>> paths)
    {
        var columns = new List<BoundNode>();
        foreach (var path in paths)
        {
            if (NodePaths.Leaves(list.Columns, path.Value) is not { } leaves)
            {
                diagnostics.ReportUnknownAddend(path, NodePaths.IsGroup(list.Columns, path.Value), NodePaths.All(list.Columns));
                return null;
            }

            foreach (var leaf in leaves.Where(l => !path.Value.EndsWith("*", StringComparison.Ordinal) || KindOf(list, l).IsAmount))
            {
                if (columns.Contains(leaf))
                {
                    diagnostics.ReportAddedTwice(path, leaf.Path, Words(list.List!.Definition.Overall!));
                    return null;
                }

                if (!Fits(path, leaf.Path, KindOf(list, leaf), leaf.Path, KindOf(list, leaf)))
                    return null;
                columns.Add(leaf);
            }
        }

        if (columns.Count == 0)
        {
            if (paths.Count > 0)
                diagnostics.ReportTotalOfNothing(paths[0], Words(list.List!.Definition.Overall!));
            return null;
        }

        var parent = list.List!.Parent;
        var scale = columns.Max(c => KindOf(list, c).Scale);
        var instances = columns.Select(c => OverallOf(list, parent, c, scale)).ToList();
        var (captions, id) = (list.List.Definition.Overall!.Captions, PathOf(list) + ".overall");
        var text = ImpliedText.OfOverall(captions, definition.Languages);
        return parent is null
            ? Rule(list, id, captions, text, OverallFormula, Quantifier.Column, scale, instances, paths[0].Span, false)
            : Rule(parent, id, captions, text, OverallFormula, Quantifier.Entry, scale, instances, paths[0].Span, true);
    }

    private BoundInstance OverallOf(BoundTable list, BoundTable? parent, BoundNode column, int scale)
    {
        var power = Powers.Ten(scale - KindOf(list, column).Scale);
        BoundOperand cell = parent is null
            ? new BoundCellOperand(list.CellAt(0, column.FirstLeaf))
            : new BoundEntryOperand(parent, ReferenceResolver.OverallOffset(parent, list, column), RowChoice.This, ReportSource.Own, CellUse.Comparison);
        var entries = Sum(list, column, parent is null ? RowChoice.Entries : RowChoice.NestedEntries, scale);
        var assertion = new BoundComparison(new BoundSum([new BoundTerm(power, cell)], BigInteger.Zero), Relation.Equal, new BoundSum([entries], BigInteger.Zero));
        return new BoundInstance(column.Path, Labels.Of(column, definition.Languages), null, assertion, PrimaryOperands.CellOf(assertion))
        {
            Position = parent is null ? column.FirstLeaf : 0,
            Where = list.List!.Roster is { } roster ? HasEntries(roster, scale) : null,
        };
    }

    /// <summary>A report without bodies below it has nothing to add up.</summary>
    private static BoundCondition HasEntries(BoundTable roster, int scale)
    {
        var exists = new BoundSum([new BoundTerm(1, new BoundExistsOperand(roster, RowChoice.Entries, ReportSource.Own))], BigInteger.Zero);
        return new BoundCondition([[new BoundComparison(exists, Relation.Equal, new BoundSum([], BigInteger.Pow(10, scale)))]]);
    }

    private static BoundTerm Term(BoundTable list, BoundNode column, RowChoice row, int scale, CellUse use) =>
        new(Powers.Ten(scale - KindOf(list, column).Scale), new BoundEntryOperand(list, column.FirstLeaf, row, ReportSource.Own, use));

    private static BoundTerm Sum(BoundTable list, BoundNode column, RowChoice row, int scale) =>
        new(1, new BoundCall(RuleFunction.Sum, [new BoundSum([Term(list, column, row, scale, CellUse.Sum)], BigInteger.Zero)], BigInteger.Pow(10, scale)));

    private bool Fits(Located<string> place, string total, BoundKind totalKind, string part, BoundKind partKind)
    {
        foreach (var (path, kind) in new[] { (total, totalKind), (part, partKind) })
        {
            if (kind.IsNumeric)
                continue;
            diagnostics.ReportNotANumber(place, path, kind.Id);
            return false;
        }

        if (totalKind.Unit.Equals(partKind.Unit))
            return true;

        diagnostics.ReportUnitMismatch(place.Span, total, totalKind.UnitText, part, partKind.UnitText);
        return false;
    }

    private BoundRule Rule(
        BoundTable table, string id, Captions captions, LocalizedString text, string formula, Quantifier quantifier, int scale, IReadOnlyList<BoundInstance> instances, TextSpan span, bool entriesOnly) => new()
        {
            Id = id,
            Status = RuleStatus.Implied,
            Severity = RuleSeverity.Error,
            Text = text,
            Citation = captions.Citation.IsEmpty ? definition.Citation : captions.Citation,
            Formula = formula,
            Quantifier = quantifier,
            Table = table,
            Scale = scale,
            Tolerance = BigInteger.Zero,
            EntriesOnly = entriesOnly,
            Years = default,
            Instances = instances,
            Magnitude = Magnitudes.Of(instances, cells, scale),
            IsTotal = true,
            Span = span,
        };

    /// <summary>The column of a nested list that a path leads to.</summary>
    private static (BoundTable List, BoundNode Leaf)? Nested(IReadOnlyList<BoundNode> siblings, string path)
    {
        var nodes = siblings;
        var segments = path.Split('.');
        for (var i = 0; i < segments.Length; i++)
        {
            if (NodePaths.Child(nodes, segments[i]) is not { } node)
                return null;
            if (node.NestedList is { } nested)
                return NodePaths.Leaves(nested.Columns, string.Join(".", segments.Skip(i + 1))) is [{ } leaf] ? (nested, leaf) : null;
            nodes = node.Children;
        }

        return null;
    }

    private static BoundKind KindOf(BoundTable list, BoundNode leaf) => list.List!.EntryCells[leaf.FirstLeaf].Kind;

    private string Words(OverallDefinition overall) => overall.Captions.Printed(definition.Languages[0]) is { Length: > 0 } label ? label : "overall";

    private static string PathOf(BoundTable list) => list.List!.Parent is { } parent ? parent.Id + "." + list.List.Node!.Path : list.Id;
}
