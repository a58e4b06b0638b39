using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Binding;

/// <summary>Lists what stands in a formula.</summary>
internal static class FormulaParts
{
    public static IEnumerable<ReferenceSyntax> References(SumSyntax sum) => sum.Terms.SelectMany(t => Factors(t.Factor)).OfType<ReferenceSyntax>();

    /// <summary>The constants; coefficients and the digits of <c>round</c> are whole anyway.</summary>
    public static IEnumerable<NumberSyntax> Numbers(SumSyntax sum) => sum.Terms.SelectMany(t => Factors(t.Factor)).OfType<NumberSyntax>();

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
