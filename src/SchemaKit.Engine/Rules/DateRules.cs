using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Engine.Rules;

/// <summary>Tells comparisons of dates, whose sides are day numbers.</summary>
internal static class DateRules
{
    public static bool ComparesDates(BoundReport report, BoundComparison comparison) => HasDate(report, comparison.Left) || HasDate(report, comparison.Right);

    private static bool HasDate(BoundReport report, BoundSum sum) => sum.Terms.Any(t => t.Operand switch
    {
        BoundCellOperand cell => report.Cells[cell.Cell].Kind.Base == KindBase.Date,
        BoundEntryOperand entry => entry.List.List!.EntryCells[entry.Offset].Kind.Base == KindBase.Date,
        BoundCall { Function: not RuleFunction.Count } call => call.Arguments.Any(a => HasDate(report, a)),
        _ => false,
    });
}
