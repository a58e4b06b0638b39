using System.Numerics;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Binding;

/// <summary>Bounds how large the sides of a rule can get while every cell is within the bounds of its kind.</summary>
internal static class Magnitudes
{
    public static BigInteger Of(IReadOnlyList<BoundInstance> instances, IReadOnlyList<BoundCell> cells)
    {
        var most = BigInteger.Zero;
        foreach (var instance in instances)
        {
            most = Max(most, Of(instance.Assertion, cells));
            foreach (var comparison in (instance.Condition?.Alternatives ?? []).SelectMany(a => a))
                most = Max(most, Of(comparison, cells));
        }

        return most;
    }

    private static BigInteger Of(BoundComparison comparison, IReadOnlyList<BoundCell> cells) =>
        Max(Of(comparison.Left, cells), Of(comparison.Right, cells));

    private static BigInteger Of(BoundSum sum, IReadOnlyList<BoundCell> cells)
    {
        var total = BigInteger.Abs(sum.Constant);
        foreach (var term in sum.Terms)
            total += BigInteger.Abs(term.Coefficient) * Of(term.Operand, cells);
        return total;
    }

    private static BigInteger Of(BoundOperand operand, IReadOnlyList<BoundCell> cells) => operand switch
    {
        BoundCellOperand cell => Max(BigInteger.Abs(cells[cell.Cell].Kind.Min), BigInteger.Abs(cells[cell.Cell].Kind.Max)),
        BoundCall { Function: RuleFunction.Count } count => count.Unit * count.Arguments.Sum(a => a.Terms.Count),
        BoundCall call => call.Arguments.Aggregate(call.Unit, (most, sum) => Max(most, Of(sum, cells) + call.Unit)),
        _ => BigInteger.Zero,
    };

    private static BigInteger Max(BigInteger left, BigInteger right) => BigInteger.Max(left, right);
}
