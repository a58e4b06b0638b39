using System.Numerics;
using System.Text;
using SchemaKit.Cli.Terminal;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Cli.Validating;

/// <summary>Writes a broken rule out with its numbers: both sides, their sums, and the difference.</summary>
internal sealed class EquationLine(BoundRule rule, BoundInstance instance, Violation violation, string language)
{
    private const int MostOperands = 24;

    private readonly bool _isChinese = ReportLanguage.IsChinese(language);

    /// <summary>Whether it is about few definite cells of the report itself; else the message says it better.</summary>
    public static bool CanWrite(BoundInstance instance, Violation violation) =>
        violation.Operands.Count <= MostOperands
        && violation.Operands.All(o => o.Source == OperandSource.Own && o.Special is null)
        && violation.Operands.Count == Count(instance.Assertion.Left) + Count(instance.Assertion.Right)
        && HasOnlyNumbers(instance.Assertion.Left) && HasOnlyNumbers(instance.Assertion.Right);

    public TermText Text()
    {
        var leftCount = Count(instance.Assertion.Left);
        var left = Side(instance.Assertion.Left, violation.Operands.Take(leftCount), 1, violation.Left!.Value);
        var right = Side(instance.Assertion.Right, violation.Operands.Skip(leftCount), -1, violation.Right!.Value);
        return $"{left}  {Broken(instance.Assertion.Relation)}  {right}      {(_isChinese ? "差" : "difference")} {NumberText.Of(violation.Difference!.Value)}";
    }

    private static string Broken(Relation relation) => relation switch
    {
        Relation.LessOrEqual => ">",
        Relation.GreaterOrEqual => "<",
        Relation.Less => "≥",
        Relation.Greater => "≤",
        _ => "≠",
    };

    private string Side(BoundSum sum, IEnumerable<Operand> operands, int sign, decimal total)
    {
        var items = operands.ToList();
        if (!sum.IsLinear)
            return $"{string.Join(_isChinese ? "，" : ", ", items.Select(Item))} → {NumberText.Of(total)}";

        var text = new StringBuilder();
        foreach (var operand in items)
            Append(text, operand.Coefficient * sign < 0, Factor(operand.Coefficient) + Item(operand));
        if (!sum.Constant.IsZero || items.Count == 0)
            Append(text, sum.Constant.Sign < 0, NumberText.Of(BigInteger.Abs(sum.Constant), rule.Scale));
        var isOneNumber = sum.Constant.IsZero ? items.Count == 1 && items[0].Coefficient * sign == 1 : items.Count == 0;
        return isOneNumber || items.Count == 0 ? text.ToString() : $"{text} = {NumberText.Of(total)}";
    }

    private static void Append(StringBuilder text, bool isNegative, string item)
    {
        if (text.Length > 0)
            text.Append(isNegative ? " \u2212 " : " + ");
        else if (isNegative)
            text.Append('\u2212');
        text.Append(item);
    }

    private static string Factor(int coefficient) => Math.Abs(coefficient) == 1 ? "" : NumberText.Of(Math.Abs((decimal)coefficient)) + " × ";

    private string Item(Operand operand) => $"{operand.Label.In(language)} {Value(operand)}";

    private string Value(Operand operand) => operand.Value is { } value ? NumberText.Of(value) : _isChinese ? "（空）" : "(blank)";

    /// <summary>Cells and functions of them, which the operands tell all about; dates are day numbers.</summary>
    private static bool HasOnlyNumbers(BoundSum sum) => sum.Terms.All(t => t.Operand switch
    {
        BoundCellOperand => true,
        BoundCall call => call.Arguments.All(HasOnlyNumbers),
        _ => false,
    });

    private static int Count(BoundSum sum) => sum.Terms.Sum(t => t.Operand is BoundCall call ? call.Arguments.Sum(Count) : 1);
}
