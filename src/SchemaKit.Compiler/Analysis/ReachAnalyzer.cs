using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Analysis;

/// <summary>Finds rules that the bounds of the kinds decide alone, whatever the report says.</summary>
internal static class ReachAnalyzer
{
    /// <summary>Reports every such rule once and returns those reported.</summary>
    public static ISet<BoundRule> Analyze(BoundReport report, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var reach = new Reach(report.Cells);
        var found = new HashSet<BoundRule>();
        foreach (var rule in report.Rules)
        {
            cancellation.ThrowIfCancellationRequested();
            if (rule.Instances.Count > 0 && rule.ToleranceKind == ToleranceKind.Absolute && Report(rule, reach, diagnostics))
                found.Add(rule);
        }

        return found;
    }

    private static bool Report(BoundRule rule, Reach reach, DiagnosticBag diagnostics)
    {
        var alwaysHolds = !rule.IsTotal;
        foreach (var instance in rule.Instances)
        {
            var (relation, difference) = (instance.Assertion.Relation, reach.Of(instance.Assertion));
            if (instance.Where is null && instance.Condition is null && !Reach.CanHold(difference, relation, rule.Tolerance))
            {
                diagnostics.ReportNeverHolds(
                    rule.Span, instance.IdIn(rule), DecimalText.Of(difference.Min, rule.Scale), DecimalText.Of(difference.Max, rule.Scale));
                return true;
            }

            alwaysHolds &= Reach.AlwaysHolds(difference, relation);
        }

        if (rule.Instances.All(i => i.Condition is { } condition && IsDead(condition, rule, reach)))
        {
            diagnostics.ReportDeadCondition(rule.Span, rule.Id);
            return true;
        }

        if (alwaysHolds)
            diagnostics.ReportAlwaysHolds(rule.Span, rule.Id);
        return alwaysHolds;
    }

    private static bool IsDead(BoundCondition condition, BoundRule rule, Reach reach) =>
        condition.Alternatives.All(all => all.Any(comparison => !reach.CanHold(comparison, rule.Tolerance)));
}
