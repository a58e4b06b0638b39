using System.Numerics;
using SchemaKit.Engine.Portable.Forms;

namespace SchemaKit.Engine.Portable.Judging;

/// <summary>Computes the formulas of one instance exactly. What cannot be computed counts as 0 until the instance is given up.</summary>
internal sealed class PortableEvaluator(PortableReports reports, PortableCellFinder cells, PortableCellReader reader)
{
    /// <summary>Whether something is in the way: then the instance is not evaluated.</summary>
    public bool IsBlocked { get; private set; }

    /// <summary>Every comparison is computed: all of them must be possible.</summary>
    public bool Holds(PortableCondition condition)
    {
        List<List<bool>> outcomes = [.. condition.Alternatives.Select(all => all.Select(Holds).ToList())];
        return outcomes.Exists(all => all.TrueForAll(holds => holds));
    }

    public BigInteger Evaluate(PortableSide side) => Evaluate(side, lackingAddsNothing: false);

    private bool Holds(PortableComparison comparison) => PortableSlack.None.Allows(Evaluate(comparison.Left), comparison.Relation, Evaluate(comparison.Right));

    /// <param name="lackingAddsNothing">Whether rows that are not there add nothing, as in <c>sum</c>.</param>
    private BigInteger Evaluate(PortableSide side, bool lackingAddsNothing) =>
        Sum(side.Terms.Select(t => t.Coefficient * Evaluate(t.Operand, lackingAddsNothing))) + side.Constant;

    private BigInteger Evaluate(PortableForm operand, bool lackingAddsNothing) => operand switch
    {
        PortableCell cell => Sum(Find(cell, lackingAddsNothing).Select(c => Read(c) ?? 0)),
        PortableYear => Year(),
        PortableExists exists => Rows(exists.Place) is { Count: > 0 } ? Millionths.One : 0,
        PortableCall call => Evaluate(call),
        _ => throw new InvalidOperationException(operand.GetType().Name),
    };

    private BigInteger Evaluate(PortableCall call) => call.Function switch
    {
        PortableFunction.Sum => Sum(call.Arguments.Select(a => Evaluate(a, lackingAddsNothing: true))),
        PortableFunction.Min => Extreme(call.Arguments, least: true),
        PortableFunction.Max => Extreme(call.Arguments, least: false),
        PortableFunction.Count => Sum(call.Arguments.Select(a => Count(a.Terms[0].Operand))),
        PortableFunction.Abs => BigInteger.Abs(Evaluate(call.Arguments[0])),
        PortableFunction.Round => Rounded(Evaluate(call.Arguments[0]), call.Unit) * call.Unit,
        PortableFunction.Quotient => Quotient(Evaluate(call.Arguments[0]), Evaluate(call.Arguments[1]), call.Unit),
        _ => throw new InvalidOperationException(call.Function.ToString()),
    };

    private BigInteger Extreme(IReadOnlyList<PortableSide> sides, bool least)
    {
        var candidates = new List<BigInteger>();
        foreach (var side in sides)
        {
            if (side.OneCell is { Operand: PortableCell cell, Coefficient: var coefficient })
                candidates.AddRange(Find(cell, lackingAddsNothing: false).Select(Read).OfType<BigInteger>().Select(v => (coefficient * v) + side.Constant));
            else
                candidates.Add(Evaluate(side));
        }

        if (candidates.Count > 0)
            return least ? candidates.Min() : candidates.Max();

        IsBlocked = true;
        return 0;
    }

    private BigInteger Count(PortableForm operand) => Millionths.One * operand switch
    {
        PortableCell cell => Find(cell, lackingAddsNothing: true).Count(Counts),
        PortableKeyOf key => Rows(key.Place)?.Count(r => r.Key is not null) ?? 0,
        _ => throw new InvalidOperationException(operand.GetType().Name),
    };

    private BigInteger Year()
    {
        IsBlocked |= reports.Own.Year is null;
        return (reports.Own.Year ?? 0) * Millionths.One;
    }

    private IReadOnlyList<FoundCell> Find(PortableCell cell, bool lackingAddsNothing)
    {
        var found = cells.Find(cell);
        IsBlocked |= reports.Of(cell.Place.Source) is null || (found is null && (!lackingAddsNothing || cells.Rows.IsKeyless(cell.Place)));
        return found ?? [];
    }

    private IReadOnlyList<PortableRow>? Rows(PortablePlace place)
    {
        var rows = cells.Rows.Find(place);
        IsBlocked |= reports.Of(place.Source) is null || (rows is null && cells.Rows.IsKeyless(place));
        return rows;
    }

    private BigInteger? Read(FoundCell cell)
    {
        var value = reader.Read(cell, out var isBlocked);
        IsBlocked |= isBlocked;
        return value;
    }

    private bool Counts(FoundCell cell)
    {
        var counts = reader.Counts(cell, out var isBlocked);
        IsBlocked |= isBlocked;
        return counts;
    }

    private static BigInteger Quotient(BigInteger dividend, BigInteger divisor, BigInteger unit) =>
        divisor.IsZero ? 0 : Rounded(divisor.Sign * dividend * Millionths.One, BigInteger.Abs(divisor) * unit) * unit;

    /// <summary>The quotient, half away from zero.</summary>
    private static BigInteger Rounded(BigInteger value, BigInteger unit)
    {
        var magnitude = ((BigInteger.Abs(value) * 2) + unit) / (unit * 2);
        return value.Sign < 0 ? -magnitude : magnitude;
    }

    private static BigInteger Sum(IEnumerable<BigInteger> addends) => addends.Aggregate(BigInteger.Zero, BigInteger.Add);
}
