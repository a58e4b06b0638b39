using System.Globalization;
using System.Numerics;
using System.Text;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Tests.Binding;

/// <summary>Prints bound rules with all that evaluators need to know.</summary>
internal sealed class BoundRulePrinter(BoundReport report)
{
    public static string Print(BoundReport report)
    {
        var printer = new BoundRulePrinter(report);
        var text = new StringBuilder();
        foreach (var rule in report.Rules)
            printer.Print(rule, text);
        foreach (var total in report.ListTotals)
            text.Append(CultureInfo.InvariantCulture, $"total: {report.Rules[total.Rule].Instances[total.Instance].IdIn(report.Rules[total.Rule])} {(total.InEntries ? "in entries" : "in the overall row")}\n");
        return text.ToString();
    }

    private void Print(BoundRule rule, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"{rule.Id}: {rule.Quantifier} {rule.Table?.Id}, scale {rule.Scale}");
        text.Append(rule.ToleranceKind == ToleranceKind.Absolute && rule.Tolerance.IsZero ? "" : $", tolerance {rule.ToleranceKind} {rule.Tolerance}");
        text.Append(rule.ReadsPrior ? ", prior" : "").Append(rule.ReadsChildren ? ", children" : "").Append(rule.EntriesOnly ? ", entries only" : "");
        text.Append(rule.ExplainedBy is { } by ? ", explained by " + by : "").Append('\n');
        foreach (var instance in rule.Instances)
        {
            text.Append("  [").Append(instance.Key).Append("] ");
            if (instance.Where is { } where)
                text.Append("where ").Append(Of(where)).Append(' ');
            if (instance.Condition is { } condition)
                text.Append("if ").Append(Of(condition)).Append(" then ");
            text.Append(Of(instance.Assertion)).Append(instance.PrimaryCell < 0 ? "" : " at " + report.Cells[instance.PrimaryCell].Pointer).Append('\n');
        }
    }

    private string Of(BoundCondition condition) => string.Join(" or ", condition.Alternatives.Select(all => string.Join(" and ", all.Select(Of))));

    private string Of(BoundComparison comparison) => Of(comparison.Left) + " " + RuleWords.SignOf(comparison.Relation) + " " + Of(comparison.Right);

    private string Of(BoundSum sum)
    {
        var parts = sum.Terms.Select(t => (t.Coefficient == 1 ? "" : t.Coefficient.ToString(CultureInfo.InvariantCulture) + "*") + Of(t.Operand)).ToList();
        if (sum.Constant != BigInteger.Zero || parts.Count == 0)
            parts.Add(sum.Constant.ToString(CultureInfo.InvariantCulture));
        return string.Join(" + ", parts);
    }

    private string Of(BoundOperand operand) => operand switch
    {
        BoundCellOperand cell => $"{report.Cells[cell.Cell].Pointer}{Source(cell.Source)}{Use(cell.Use)}",
        BoundEntryOperand entry => $"{entry.List.Id}({entry.Row}){entry.List.List!.EntryCells[entry.Offset].Pointer}{Source(entry.Source)}{Use(entry.Use)}",
        BoundKeyOperand key => $"key {key.List.Id}({key.Row})",
        BoundExistsOperand exists => $"exists {exists.List.Id}({exists.Row}){Source(exists.Source)}",
        BoundYearOperand => "year",
        BoundCall call => $"{call.Function}:{call.Unit}({string.Join(", ", call.Arguments.Select(Of))})",
        _ => operand.GetType().Name,
    };

    private static string Source(ReportSource source) => source == ReportSource.Own ? "" : "@" + source;

    private static string Use(CellUse use) => use == CellUse.Comparison ? "" : "'" + use.ToString()[..1];
}
