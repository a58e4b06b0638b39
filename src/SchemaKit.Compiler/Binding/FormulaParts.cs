using System.Numerics;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <summary>Lists what stands in a formula.</summary>
internal static class FormulaParts
{
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

    /// <summary>The cells of a bound sum in the order of the formula.</summary>
    public static IEnumerable<int> Cells(BoundSum sum) => sum.Terms.SelectMany(t => t.Operand switch
    {
        BoundCellOperand cell => [cell.Cell],
        BoundCall call => call.Arguments.SelectMany(Cells),
        _ => [],
    });

    public static int Primary(BoundComparison comparison)
    {
        if (Single(comparison.Left) is { } left)
            return left;
        if (Single(comparison.Right) is { } right)
            return right;
        return Cells(comparison.Right).Concat(Cells(comparison.Left)).First();
    }

    private static int? Single(BoundSum sum) => sum is { Constant.IsZero: true, Terms: [{ Operand: BoundCellOperand cell }] } ? cell.Cell : null;

    private static IEnumerable<FactorSyntax> Factors(FactorSyntax factor) => factor switch
    {
        GroupSyntax group => group.Sum.Terms.SelectMany(t => Factors(t.Factor)),
        CallSyntax call => call.Arguments.SelectMany(a => a.Terms).SelectMany(t => Factors(t.Factor)),
        _ => [factor],
    };
}
