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
        // What counts for one number on this side and another on that one does not cancel out.
        if (Operands.Of(comparison).Any(HasSpecials))
            return Of(comparison.Left) + Of(comparison.Right).Times(BigInteger.MinusOne);

        var balanced = BalancedComparison.Of(comparison);
        var total = Interval.Point(balanced.Constant);
        foreach (var term in balanced.Terms)
            total += Of(cells[term.Cell].Kind, cells[term.Cell].Table, CellUse.Comparison).Times(term.Coefficient);
        foreach (var other in balanced.Others)
            total += Of(other.Operand).Times(other.Coefficient);
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

    private Interval Of(BoundSum sum)
    {
        var total = Interval.Point(sum.Constant);
        foreach (var term in sum.Terms)
            total += Of(term.Operand).Times(term.Coefficient);
        return total;
    }

    private Interval Of(BoundOperand operand) => operand switch
    {
        BoundCellOperand { Source: ReportSource.Children } cell => Of(cell with { Source = ReportSource.Own }).Repeated(Limits.Entries),
        BoundCellOperand cell => Of(cells[cell.Cell].Kind, cells[cell.Cell].Table, cell.Use),
        BoundEntryOperand entry => Of(KindOf(entry), entry.List, entry.Use),
        BoundYearOperand => new Interval(BigInteger.One, DefinitionLimits.Year),
        BoundCall call => OfCall(call),
        _ => new Interval(BigInteger.Zero, Powers.Ten(DefinitionLimits.Scale)),
    };

    private static Interval Of(BoundKind kind, BoundTable table, CellUse use)
    {
        var bounds = new Interval(kind.Min, kind.Max);
        if (kind.BlankIn(table.Definition) == BlankMeaning.Zero)
            bounds = bounds.Including(BigInteger.Zero);
        foreach (var special in kind.Specials)
        {
            var reading = use switch { CellUse.Sum => special.InSums, CellUse.Extreme => special.InExtremes, _ => special.InComparisons };
            bounds = bounds.Including(reading.Value);
        }

        return bounds;
    }

    private static BoundKind KindOf(BoundEntryOperand entry) => entry.List.List!.EntryCells[entry.Offset].Kind;

    private bool HasSpecials(BoundOperand operand) => operand switch
    {
        BoundCellOperand cell => cells[cell.Cell].Kind.Specials.Count > 0,
        BoundEntryOperand entry => KindOf(entry).Specials.Count > 0,
        _ => false,
    };

    private Interval OfCall(BoundCall call) => call.Function switch
    {
        RuleFunction.Count => Count(call),
        RuleFunction.Round => Rounded(Of(call.Arguments[0]), call.Unit),
        RuleFunction.Abs => Of(call.Arguments[0]).Absolute(),
        RuleFunction.Min => call.Arguments.Select(Of).Aggregate((a, b) => new Interval(BigInteger.Min(a.Min, b.Min), Bound(call, BigInteger.Min(a.Max, b.Max), BigInteger.Max(a.Max, b.Max)))),
        RuleFunction.Max => call.Arguments.Select(Of).Aggregate((a, b) => new Interval(Bound(call, BigInteger.Max(a.Min, b.Min), BigInteger.Min(a.Min, b.Min)), BigInteger.Max(a.Max, b.Max))),
        RuleFunction.Sum => call.Arguments.Select(AnyRows).Aggregate((a, b) => a + b),
        RuleFunction.Quotient => Quotient(Of(call.Arguments[0]), Of(call.Arguments[1])),
        _ => throw new InvalidOperationException(call.Function.ToString()),
    };

    /// <summary>Where an argument may be left out, any other one may decide.</summary>
    private BigInteger Bound(BoundCall call, BigInteger ifAllCount, BigInteger ifAnyCounts) =>
        call.Arguments.SelectMany(Operands.Of).Any(o => o is BoundEntryOperand { IsSet: true } || HasSpecials(o)) ? ifAnyCounts : ifAllCount;

    /// <summary>Rows may be many, or none.</summary>
    private Interval AnyRows(BoundSum argument)
    {
        var isSet = argument.Terms.Any(t => t.Operand is BoundEntryOperand { IsSet: true });
        return Of(argument).Repeated(isSet ? Limits.Entries : 1);
    }

    /// <summary>Whole denominators make it no larger than the numerator; fractions, up to the finest scale.</summary>
    private static Interval Quotient(Interval numerator, Interval denominator)
    {
        var most = BigInteger.Max(BigInteger.Abs(numerator.Min), BigInteger.Abs(numerator.Max)) * Powers.Ten(DefinitionLimits.Scale);
        return new Interval(numerator.Min.Sign >= 0 && denominator.Min.Sign >= 0 ? BigInteger.Zero : -most, most);
    }

    private Interval Count(BoundCall call)
    {
        int all = 0, neverBlank = 0;
        foreach (var term in call.Arguments.SelectMany(a => a.Terms))
        {
            all += term.Operand is BoundEntryOperand { IsSet: true } or BoundKeyOperand { Row: not RowChoice.This } ? Limits.Entries : 1;
            if (term.Operand is BoundCellOperand { Source: ReportSource.Own, Cell: var cell }
                && cells[cell].Table.Definition.Blank == BlankMeaning.Forbidden && cells[cell].Kind.Specials.All(s => s.IsValue))
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
