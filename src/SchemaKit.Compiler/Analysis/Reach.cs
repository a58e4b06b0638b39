using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Analysis;

/// <summary>What sums and comparisons can reach while every cell is within the bounds of its kind. Exact for linear comparisons, never too narrow for others.</summary>
internal sealed class Reach(IReadOnlyList<BoundCell> cells)
{
    /// <summary>The left side less the right side.</summary>
    public Interval Of(BoundComparison comparison)
    {
        var balanced = BalancedComparison.Of(comparison);
        var total = Interval.Point(balanced.Constant);
        foreach (var term in balanced.Terms)
            total += Of(cells[term.Cell]).Times(term.Coefficient);
        foreach (var call in balanced.Calls)
            total += Of(call.Call).Times(call.Coefficient);
        return total;
    }

    /// <summary>Whether values within the bounds may satisfy the comparison.</summary>
    public bool CanHold(BoundComparison comparison, BigInteger tolerance) => CanHold(Of(comparison), comparison.Relation, tolerance);

    public static bool CanHold(Interval difference, Relation relation, BigInteger tolerance) => relation switch
    {
        Relation.Equal => difference.Min <= tolerance && difference.Max >= -tolerance,
        Relation.LessOrEqual => difference.Min <= tolerance,
        Relation.GreaterOrEqual => difference.Max >= -tolerance,
        Relation.Less => difference.Min < BigInteger.Max(tolerance, BigInteger.Zero),
        Relation.Greater => difference.Max > -tolerance,
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
    };

    /// <summary>Whether all values within the bounds satisfy the relation.</summary>
    public static bool AlwaysHolds(Interval difference, Relation relation) => relation switch
    {
        Relation.Equal => difference.Min.IsZero && difference.Max.IsZero,
        Relation.LessOrEqual => difference.Max.Sign <= 0,
        Relation.GreaterOrEqual => difference.Min.Sign >= 0,
        Relation.Less => difference.Max.Sign < 0,
        Relation.Greater => difference.Min.Sign > 0,
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
    };

    private static Interval Of(BoundCell cell)
    {
        var bounds = new Interval(cell.Kind.Min, cell.Kind.Max);
        return cell.Table.Definition.Blank == BlankMeaning.Zero ? bounds.Including(BigInteger.Zero) : bounds;
    }

    private Interval Of(BoundSum sum)
    {
        var total = Interval.Point(sum.Constant);
        foreach (var term in sum.Terms)
        {
            var operand = term.Operand is BoundCall call ? Of(call) : Of(cells[((BoundCellOperand)term.Operand).Cell]);
            total += operand.Times(term.Coefficient);
        }

        return total;
    }

    private Interval Of(BoundCall call) => call.Function switch
    {
        RuleFunction.Count => Count(call),
        RuleFunction.Round => Rounded(Of(call.Arguments[0]), call.Unit),
        RuleFunction.Abs => Of(call.Arguments[0]).Absolute(),
        RuleFunction.Min => call.Arguments.Select(Of).Aggregate((a, b) => new Interval(BigInteger.Min(a.Min, b.Min), BigInteger.Min(a.Max, b.Max))),
        RuleFunction.Max => call.Arguments.Select(Of).Aggregate((a, b) => new Interval(BigInteger.Max(a.Min, b.Min), BigInteger.Max(a.Max, b.Max))),
        _ => throw new InvalidOperationException(call.Function.ToString()),
    };

    private Interval Count(BoundCall call)
    {
        int all = 0, neverBlank = 0;
        foreach (var term in call.Arguments.SelectMany(a => a.Terms))
        {
            all++;
            if (term.Operand is BoundCellOperand { Cell: var cell } && cells[cell].Table.Definition.Blank == BlankMeaning.Forbidden)
                neverBlank++;
        }

        return new Interval(neverBlank * call.Unit, all * call.Unit);
    }

    private static Interval Rounded(Interval value, BigInteger unit) => new(Round(value.Min, unit), Round(value.Max, unit));

    private static BigInteger Round(BigInteger value, BigInteger unit)
    {
        if (unit <= BigInteger.One)
            return value;

        var magnitude = ((BigInteger.Abs(value) * 2) + unit) / (unit * 2) * unit;
        return value.Sign < 0 ? -magnitude : magnitude;
    }
}
