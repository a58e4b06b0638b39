using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Analysis;

/// <summary>Picks the rule instances that linear algebra can judge: linear equalities that hold always and exactly.</summary>
internal static class EquationCollector
{
    /// <summary>The most equations analyzed; a definition with more is judged by its first ones only.</summary>
    public const int Limit = 4_000;

    public static IReadOnlyList<Equation> Collect(BoundReport report)
    {
        var equations = new List<Equation>();
        foreach (var rule in report.Rules.Where(IsExact))
        {
            foreach (var instance in rule.Instances)
            {
                if (equations.Count == Limit)
                    return equations;
                if (instance is { Where: null, Condition: null, Assertion: { Relation: Relation.Equal, IsLinear: true } assertion } && !ReadsSpecials(report, assertion))
                    equations.Add(new Equation(rule, instance, BalancedComparison.Of(assertion)));
            }
        }

        return equations;
    }

    private static bool IsExact(BoundRule rule) =>
        rule is { IsOverList: false, Tolerance.IsZero: true, ToleranceKind: not ToleranceKind.Precision } && rule.Severity != RuleSeverity.Explain && rule.Years == default(ReportingYears);

    /// <summary>A special value counts for one number here and another there, so algebra over it proves nothing.</summary>
    private static bool ReadsSpecials(BoundReport report, BoundComparison assertion) =>
        FormulaParts.Cells(assertion.Left).Concat(FormulaParts.Cells(assertion.Right)).Any(c => report.Cells[c].Kind.Specials.Count > 0);
}
