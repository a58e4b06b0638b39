using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Engine.Rules;

/// <summary>Computes the formulas of one instance exactly. What cannot be read is noted as an obstacle and counts as 0 until the instance is given up.</summary>
/// <param name="one">One at the rule's scale.</param>
internal sealed class FormulaEvaluator(OperandFinder operands, Obstacles obstacles, BigInteger one)
{
    private readonly CellReadings _readings = new(operands.Reports, obstacles);

    /// <summary>Every comparison is computed, even where the first ones decide: all of them must be possible.</summary>
    public bool Holds(BoundCondition condition)
    {
        List<List<bool>> outcomes = [.. condition.Alternatives.Select(a => a.Select(Holds).ToList())];
        return outcomes.Exists(a => a.TrueForAll(holds => holds));
    }

    private bool Holds(BoundComparison comparison) => Slack.None.Allows(Evaluate(comparison.Left), comparison.Relation, Evaluate(comparison.Right));

    public BigInteger Evaluate(BoundSum sum) => Evaluate(sum, lackingAddsNothing: false);

    /// <param name="lackingAddsNothing">Whether rows that are not there add nothing, as in <c>sum</c>.</param>
    private BigInteger Evaluate(BoundSum sum, bool lackingAddsNothing)
    {
        var total = sum.Constant;
        foreach (var term in sum.Terms)
            total += term.Coefficient * Evaluate(term.Operand, lackingAddsNothing);
        return total;
    }

    private BigInteger Evaluate(BoundOperand operand, bool lackingAddsNothing) => operand switch
    {
        BoundCellOperand or BoundEntryOperand => Sum(Find(operand, lackingAddsNothing).Select(c => _readings.Read(c) ?? 0)),
        BoundExistsOperand exists => Exists(exists) ? one : 0,
        BoundYearOperand => Year(),
        BoundCall call => Evaluate(call),
        _ => throw new InvalidOperationException($"operand {operand}"),
    };

    private BigInteger Evaluate(BoundCall call) => call.Function switch
    {
        RuleFunction.Sum => Sum(call.Arguments.Select(a => Evaluate(a, lackingAddsNothing: true))),
        RuleFunction.Min => Extreme(call, least: true),
        RuleFunction.Max => Extreme(call, least: false),
        RuleFunction.Abs => BigInteger.Abs(Evaluate(call.Arguments[0])),
        RuleFunction.Round => Rounded(Evaluate(call.Arguments[0]), call.Unit) * call.Unit,
        RuleFunction.Quotient => Quotient(Evaluate(call.Arguments[0]), Evaluate(call.Arguments[1]), call.Unit),
        RuleFunction.Count => call.Unit * call.Arguments.Sum(Count),
        _ => throw new InvalidOperationException($"function {call.Function}"),
    };

    private IEnumerable<FoundCell> Find(BoundOperand operand, bool lackingAddsNothing)
    {
        var (cells, obstacle) = operands.Find(operand);
        Note(obstacle, lackingAddsNothing);
        return cells;
    }

    private void Note(Obstacle? obstacle, bool lackingAddsNothing)
    {
        if (obstacle is { } found && !(lackingAddsNothing && found is { Reason: SkipReason.NoPartner, IsKeyless: false }))
            obstacles.Add(found);
    }

    private BigInteger Extreme(BoundCall call, bool least)
    {
        var (candidates, leftOut) = (new List<BigInteger>(), new List<FoundCell>());
        foreach (var argument in call.Arguments)
        {
            if (argument.Terms is [{ Operand: BoundCellOperand or BoundEntryOperand } term])
            {
                foreach (var cell in Find(term.Operand, lackingAddsNothing: false))
                {
                    if (_readings.Read(cell) is { } value)
                        candidates.Add((term.Coefficient * value) + argument.Constant);
                    else
                        leftOut.Add(cell);
                }
            }
            else
            {
                candidates.Add(Evaluate(argument));
            }
        }

        if (candidates.Count > 0)
            return least ? candidates.Min() : candidates.Max();

        obstacles.Add(SkipReason.NoValue, "");
        leftOut.ForEach(c => _readings.Refuse(SkipReason.NoValue, c));
        return 0;
    }

    private int Count(BoundSum argument) => argument.Terms.Sum(term => term.Operand switch
    {
        BoundKeyOperand key => CountKeys(key),
        _ => Find(term.Operand, lackingAddsNothing: true).Count(_readings.HasValue),
    });

    private int CountKeys(BoundKeyOperand operand)
    {
        var (rows, obstacle) = operands.FindRows(operand.List, operand.Row, ReportSource.Own);
        Note(obstacle, lackingAddsNothing: true);
        foreach (var row in rows.Where(r => r.Entry is { IsKeyUnusable: true }))
            obstacles.Add(SkipReason.UnusableCell, row.Entry!.KeyPointer);
        return rows.Count(r => r.Entry?.Key is not null);
    }

    private bool Exists(BoundExistsOperand operand)
    {
        var (rows, obstacle) = operands.FindRows(operand.List, operand.Row, operand.Source);
        Note(obstacle, lackingAddsNothing: true);
        return rows.Count > 0;
    }

    private BigInteger Year()
    {
        if (operands.Reports.Own.Year is { } year)
            return year;

        obstacles.Add(SkipReason.UnusableCell, "/year");
        return 0;
    }

    private BigInteger Quotient(BigInteger dividend, BigInteger divisor, BigInteger unit) =>
        divisor.IsZero ? 0 : Rounded(divisor.Sign * dividend * (one / unit), BigInteger.Abs(divisor)) * unit;

    /// <summary>The quotient, half away from zero.</summary>
    private static BigInteger Rounded(BigInteger value, BigInteger unit)
    {
        var magnitude = ((BigInteger.Abs(value) * 2) + unit) / (unit * 2);
        return value.Sign < 0 ? -magnitude : magnitude;
    }

    private static BigInteger Sum(IEnumerable<BigInteger> addends) => addends.Aggregate(BigInteger.Zero, BigInteger.Add);
}
