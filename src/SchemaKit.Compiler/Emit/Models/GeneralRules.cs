using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Tells the rules over nothing but fixed cells of one report, whose cells are listed in the emitted code, from those whose operands the runtime finds one by one.</summary>
internal static class GeneralRules
{
    public static bool Includes(BoundRule rule, BoundReport report) =>
        rule.IsOverList || rule.ReadsPrior || rule.ReadsChildren || rule.ToleranceKind != ToleranceKind.Absolute || rule.ExplainedBy is not null
        || rule.Table?.List is not null
        || rule.Instances.Any(i => i.Where is not null || Instances.HasValue(i) || Comparisons(i).Any(c => IsGeneral(c.Left, report) || IsGeneral(c.Right, report)));

    public static IEnumerable<BoundComparison> Comparisons(BoundInstance instance) => instance is { Where: null, Condition: null }
        ? [instance.Assertion]
        : Comparisons(instance.Where).Concat(Comparisons(instance.Condition)).Append(instance.Assertion);

    private static IEnumerable<BoundComparison> Comparisons(BoundCondition? condition) => (condition?.Alternatives ?? []).SelectMany(a => a);

    private static bool IsGeneral(BoundSum sum, BoundReport report)
    {
        for (var i = 0; i < sum.Terms.Count; i++)
        {
            if (IsGeneral(sum.Terms[i].Operand, report))
                return true;
        }

        return false;
    }

    private static bool IsGeneral(BoundOperand operand, BoundReport report) => operand switch
    {
        BoundCellOperand cell => cell.Source != ReportSource.Own || IsGeneral(report.Cells[cell.Cell]),
        BoundCall call => call.Function is RuleFunction.Sum or RuleFunction.Quotient || call.Arguments.Any(a => IsGeneral(a, report)),
        _ => true,
    };

    private static bool IsGeneral(BoundCell cell) => cell.Kind.Specials.Count > 0 || cell.Kind.Base == KindBase.Date || cell.Table.List is not null;
}
