using System.Numerics;
using System.Text;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Cli.Checking;

/// <summary>Writes bound rule instances out: over cells by their pointers, in the units of the form.</summary>
internal sealed class FormulaText(BoundReport report, BoundRule rule)
{
    public string Of(BoundInstance instance) => instance.Condition is { } condition
        ? $"if {string.Join(" or ", condition.Alternatives.Select(all => string.Join(" and ", all.Select(Of))))} then {Of(instance.Assertion)}"
        : Of(instance.Assertion);

    public static string Sign(Relation relation) => relation switch
    {
        Relation.LessOrEqual => "<=",
        Relation.GreaterOrEqual => ">=",
        Relation.Less => "<",
        Relation.Greater => ">",
        _ => "=",
    };

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
            BoundCellOperand { Cell: var cell } => (rule.Scale - report.Cells[cell].Kind.Scale, report.Cells[cell].Pointer),
            BoundCall call => (0, Of(call)),
            _ => throw new NotSupportedException(term.Operand.GetType().Name),
        };
        var factor = DecimalText.Of(BigInteger.Abs(term.Coefficient), scale);
        return factor == "1" ? operand : $"{factor} * {operand}";
    }

    private string Of(BoundCall call) =>
        $"{call.Function.ToString().ToLowerInvariant()}({string.Join(", ", call.Arguments.Select(Of))})";
}
