using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Verbalizing;

/// <summary>The formula that a <c>sumOf</c> implies, written out.</summary>
internal static class TotalFormula
{
    public const string Entries = "entries";
    public const string Overall = "overall";

    /// <summary><see langword="null"/> if the rule is not one that a definition implies.</summary>
    public static SpokenRule? Of(BoundRule rule, BoundReport report)
    {
        if (rule.Formula == ListTotalBinder.OverallFormula)
            return OfOverall(ListOf(rule));

        var (scope, prefix) = (SentenceScope.Of(rule), "");
        var tree = scope.Kind == ScopeKind.Column ? rule.Table!.Rows : rule.Table?.Columns;
        if (tree is null)
        {
            // The total of a record, which names its cells from the table down.
            var table = report.Cells[rule.Instances[0].PrimaryCell].Table;
            (tree, prefix) = (table.Columns, table.Id + ".");
        }

        var path = rule.Formula.Split(' ')[0];
        foreach (var (total, siblings) in TotalBinder.Totals(tree))
        {
            if (total.Path == path)
                return Spoken(scope, null, prefix + path, Terms(total, siblings, prefix).ToList());
        }

        return null;
    }

    private static SpokenRule OfOverall(BoundTable list)
    {
        var columns = list.List!.Definition.Overall!.SumOf!.Select(p => p.Value).ToList();
        return Spoken(new SentenceScope(ScopeKind.OverallColumn, list), columns is [RuleWords.Star] ? null : columns, Overall, [SumOf(Entries)]);
    }

    /// <summary>The list whose entries are added up: that of the rule, or one nested in it.</summary>
    private static BoundTable ListOf(BoundRule rule) => rule.Instances[0].Assertion.Left.Terms[0].Operand is BoundEntryOperand nested
        ? nested.List.List!.EntryCells[nested.Offset].Owner
        : rule.Table!;

    private static IEnumerable<TermSyntax> Terms(BoundNode total, IReadOnlyList<BoundNode> siblings, string prefix)
    {
        var group = prefix + total.Path.Substring(0, total.Path.Length - total.Id.Length);
        foreach (var path in total.Definition.SumOf!.Select(p => p.Value))
        {
            if (path == RuleWords.Star)
            {
                // One by one, so that the total itself is left out.
                foreach (var sibling in siblings.Where(s => s != total && s.LeafCount > 0 && s.NestedList is null))
                    yield return sibling.IsLeaf ? Term(Reference(prefix + sibling.Path)) : SumOf(prefix + sibling.Path + "." + RuleWords.Star);
            }
            else if (Nested(path, siblings) is { } nested)
            {
                yield return SumOf(group + nested);
            }
            else
            {
                yield return path.EndsWith(RuleWords.Star, StringComparison.Ordinal) ? SumOf(group + path) : Term(Reference(group + path));
            }
        }
    }

    /// <summary>A column of a nested list, with the word that says which rows.</summary>
    private static string? Nested(string path, IReadOnlyList<BoundNode> siblings)
    {
        var segments = path.Split('.');
        var nodes = siblings;
        for (var i = 0; i < segments.Length; i++)
        {
            if (NodePaths.Child(nodes, segments[i]) is not { } node)
                return null;
            if (node.NestedList is not null)
                return string.Join(".", segments.Take(i + 1).Append(Entries).Concat(segments.Skip(i + 1)));
            nodes = node.Children;
        }

        return null;
    }

    private static ReferenceSyntax Reference(string path) => new(path.Split('.').Select(s => new SegmentSyntax(s, default)).ToList(), default);

    private static TermSyntax Term(FactorSyntax factor) => new(false, null, factor);

    private static TermSyntax SumOf(string path) =>
        Term(new CallSyntax(RuleFunction.Sum, [new SumSyntax([Term(Reference(path))], default)], default));

    private static SpokenRule Spoken(SentenceScope scope, IReadOnlyList<string>? columns, string total, IReadOnlyList<TermSyntax> parts)
    {
        var left = new SumSyntax([Term(Reference(total))], default);
        var formula = new RuleSyntax(null, new ComparisonSyntax(left, Relation.Equal, new SumSyntax(parts, default)));
        return new SpokenRule(scope, null, columns, null, formula, ToleranceKind.Absolute, "");
    }
}
