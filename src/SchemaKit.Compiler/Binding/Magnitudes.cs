using System.Numerics;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Binding;

/// <summary>Bounds how large the sides of a rule can get while every cell is within the bounds of its kind.</summary>
internal sealed class Magnitudes
{
    private readonly IReadOnlyList<BoundCell> _cells;
    private readonly BigInteger _one;

    private Magnitudes(IReadOnlyList<BoundCell> cells, int scale)
    {
        _cells = cells;
        _one = BigInteger.Pow(10, scale);
    }

    public static BigInteger Of(IReadOnlyList<BoundInstance> instances, IReadOnlyList<BoundCell> cells, int scale)
    {
        var magnitudes = new Magnitudes(cells, scale);
        var most = BigInteger.Zero;
        foreach (var instance in instances)
        {
            foreach (var comparison in Operands.Comparisons(instance))
                most = Max(most, magnitudes.Of(comparison));
        }

        return most;
    }

    private BigInteger Of(BoundComparison comparison) =>
        Max(Of(comparison.Left), Of(comparison.Right));

    private BigInteger Of(BoundSum sum)
    {
        var total = BigInteger.Abs(sum.Constant);
        foreach (var term in sum.Terms)
            total += BigInteger.Abs(term.Coefficient) * Of(term.Operand);
        return total;
    }

    private BigInteger Of(BoundOperand operand) => operand switch
    {
        BoundCellOperand { Source: ReportSource.Children } cell => Of(_cells[cell.Cell].Kind) * Limits.Entries,
        BoundCellOperand cell => Of(_cells[cell.Cell].Kind),
        BoundEntryOperand entry => Of(entry.List.List!.EntryCells[entry.Offset].Kind),
        BoundYearOperand => DefinitionLimits.Year,
        BoundExistsOperand => _one,
        BoundCall { Function: RuleFunction.Count } count => count.Unit * count.Arguments.SelectMany(a => a.Terms).Sum(t => Rows(t.Operand)),
        BoundCall { Function: RuleFunction.Sum } sum => sum.Arguments.Aggregate(BigInteger.Zero, (total, a) => total + (Of(a) * Rows(a))),
        BoundCall { Function: RuleFunction.Quotient } quotient => (Of(quotient.Arguments[0]) * _one * 2) + (quotient.Unit * 2) + Of(quotient.Arguments[1]),
        BoundCall call => call.Arguments.Aggregate(call.Unit, (most, sum) => Max(most, Of(sum) + call.Unit)),
        _ => BigInteger.Zero,
    };

    private static BigInteger Of(BoundKind kind)
    {
        var most = Max(BigInteger.Abs(kind.Min), BigInteger.Abs(kind.Max));
        foreach (var special in kind.Specials)
        {
            foreach (var reading in new[] { special.InSums, special.InComparisons, special.InExtremes })
                most = Max(most, BigInteger.Abs(reading.Value));
        }

        return most;
    }

    /// <summary>How many rows an operand may stand for.</summary>
    private static int Rows(BoundOperand operand) => operand switch
    {
        BoundEntryOperand { IsSet: true } => Limits.Entries,
        BoundKeyOperand { Row: not RowChoice.This } => Limits.Entries,
        _ => 1,
    };

    private static int Rows(BoundSum sum) => sum.Terms.Select(t => Rows(t.Operand)).DefaultIfEmpty(1).Max();

    private static BigInteger Max(BigInteger left, BigInteger right) => BigInteger.Max(left, right);
}
