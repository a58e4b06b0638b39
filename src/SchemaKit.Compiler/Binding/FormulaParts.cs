using System.Globalization;
using System.Numerics;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <summary>Lists what stands in a formula.</summary>
internal static class FormulaParts
{
    /// <summary>The cells named; what <c>exists</c> asks for is no cell.</summary>
    public static IEnumerable<ReferenceSyntax> References(SumSyntax sum) => sum.Terms.SelectMany(t => Factors(t.Factor)).OfType<ReferenceSyntax>();

    /// <summary>The constants; coefficients and the digits of <c>round</c> are whole anyway.</summary>
    public static IEnumerable<NumberSyntax> Numbers(SumSyntax sum) => sum.Terms.SelectMany(t => Factors(t.Factor)).OfType<NumberSyntax>();

    /// <summary>A constant whose fraction digits the scale covers, scaled. Constants are at most 2^53 - 1, so this is under 2^73.</summary>
    public static BigInteger Scaled(string number, int scale)
    {
        for (var digits = 0; ; digits++)
        {
            if (ExactNumber.Scale(number, digits, long.MaxValue, out var scaled) == NumberFit.Fits)
                return scaled * BigInteger.Pow(10, scale - digits);
        }
    }

    /// <summary>The fixed cells of a bound sum in the order of the formula.</summary>
    public static IEnumerable<int> Cells(BoundSum sum) => Operands.Of(sum).OfType<BoundCellOperand>().Select(c => c.Cell);

    /// <summary>How many addends a sum has, brackets opened.</summary>
    public static int Addends(SumSyntax sum) => sum.Terms.Sum(t => t.Factor is GroupSyntax group ? Addends(group.Sum) : 1);

    /// <summary>The fraction digits that quotients are rounded to, as far as they are well formed.</summary>
    public static IEnumerable<int> QuotientDigits(SumSyntax sum) =>
        Calls(sum).Where(c => c is { Function: RuleFunction.Quotient, Arguments.Count: 3 }).Select(c => Digits(c.Arguments[2]) ?? 0);

    /// <summary>The whole number that says how many fraction digits are kept.</summary>
    public static int? Digits(SumSyntax argument) =>
        argument is { Terms: [{ IsNegative: false, Coefficient: null, Factor: NumberSyntax number }] }
        && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits <= DefinitionLimits.Scale
            ? digits
            : null;

    private static IEnumerable<CallSyntax> Calls(SumSyntax sum) => sum.Terms.SelectMany(t => t.Factor switch
    {
        GroupSyntax group => Calls(group.Sum),
        CallSyntax call => call.Arguments.SelectMany(Calls).Prepend(call),
        _ => [],
    });

    private static IEnumerable<FactorSyntax> Factors(FactorSyntax factor) => factor switch
    {
        GroupSyntax group => group.Sum.Terms.SelectMany(t => Factors(t.Factor)),
        CallSyntax { Function: RuleFunction.Exists } => [],
        CallSyntax call => call.Arguments.SelectMany(a => a.Terms).SelectMany(t => Factors(t.Factor)),
        _ => [factor],
    };
}
