using System.Globalization;
using System.Numerics;
using System.Text;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Cli.Checking;

/// <summary>Writes bound rule instances out: over cells by their pointers, in the units of the form.</summary>
internal sealed class FormulaText(BoundReport report, BoundRule rule)
{
    public string Of(BoundInstance instance)
    {
        var formula = instance.Condition is { } condition ? $"if {Of(condition)} then {Of(instance.Assertion)}" : Of(instance.Assertion);
        return instance.Where is { } where ? $"{formula} where {Of(where)}" : formula;
    }

    public static string Sign(Relation relation) => relation switch
    {
        Relation.LessOrEqual => "<=",
        Relation.GreaterOrEqual => ">=",
        Relation.Less => "<",
        Relation.Greater => ">",
        _ => "=",
    };

    private string Of(BoundCondition condition) => string.Join(" or ", condition.Alternatives.Select(all => string.Join(" and ", all.Select(Of))));

    private string Of(BoundComparison comparison) => $"{Of(comparison.Left)} {Sign(comparison.Relation)} {Of(comparison.Right)}";

    private string Of(BoundSum sum)
    {
        var text = new StringBuilder();
        foreach (var term in sum.Terms)
            Append(text, term.Coefficient < 0, Of(term));
        if (!sum.Constant.IsZero || sum.Terms.Count == 0)
            Append(text, sum.Constant.Sign < 0, DecimalText.Of(BigInteger.Abs(sum.Constant), rule.Scale));
        return text.ToString();
    }

    private static void Append(StringBuilder text, bool isNegative, string term)
    {
        if (text.Length > 0)
            text.Append(isNegative ? " - " : " + ");
        else if (isNegative)
            text.Append('-');
        text.Append(term);
    }

    private string Of(BoundTerm term)
    {
        var (scale, operand) = term.Operand switch
        {
            BoundCellOperand { Use: CellUse.Count } counted => (0, OperandText.Of(counted.Source) + report.Cells[counted.Cell].Pointer),
            BoundEntryOperand { Use: CellUse.Count } counted => (0, OperandText.Of(counted)),
            BoundCellOperand { Cell: var cell } fixedCell => (rule.Scale - report.Cells[cell].Kind.Scale, OperandText.Of(fixedCell.Source) + report.Cells[cell].Pointer),
            BoundEntryOperand entry => (rule.Scale - entry.List.List!.EntryCells[entry.Offset].Kind.Scale, OperandText.Of(entry)),
            BoundYearOperand => (rule.Scale, "year"),
            BoundCall call => (0, Of(call)),
            var other => (0, OperandText.Of(other)),
        };
        var factor = DecimalText.Of(BigInteger.Abs(term.Coefficient), scale);
        return factor == "1" ? operand : $"{factor} * {operand}";
    }

    private string Digits(BigInteger unit) =>
        Enumerable.Range(0, rule.Scale + 1).First(d => BigInteger.Pow(10, rule.Scale - d) == unit).ToString(CultureInfo.InvariantCulture);

    private string Of(BoundCall call)
    {
        var arguments = call.Arguments.Select(Of);
        if (call.Function == RuleFunction.Quotient)
            arguments = arguments.Append(Digits(call.Unit));
        return $"{call.Function.ToString().ToLowerInvariant()}({string.Join(", ", arguments)})";
    }
}
