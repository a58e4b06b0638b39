using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Engine.Rules;

/// <summary>Computes sums and comparisons exactly; blank cells are 0.</summary>
internal sealed class SumEvaluator(ReportValues values)
{
    public bool Holds(BoundCondition condition) => condition.Alternatives.Any(alternative => alternative.All(c => Holds(c, BigInteger.Zero)));

    public bool Holds(BoundComparison comparison, BigInteger tolerance)
    {
        var difference = Evaluate(comparison.Left) - Evaluate(comparison.Right);
        return comparison.Relation switch
        {
            Relation.Equal => BigInteger.Abs(difference) <= tolerance,
            Relation.LessOrEqual => difference <= tolerance,
            Relation.GreaterOrEqual => difference >= -tolerance,
            Relation.Less => difference < tolerance,
            Relation.Greater => difference > -tolerance,
            _ => throw new InvalidOperationException($"relation {comparison.Relation}"),
        };
    }

    public BigInteger Evaluate(BoundSum sum)
    {
        var total = sum.Constant;
        foreach (var term in sum.Terms)
            total += term.Coefficient * Evaluate(term.Operand);
        return total;
    }

    private BigInteger Evaluate(BoundOperand operand) => operand switch
    {
        BoundCellOperand cell => values.Values[cell.Cell],
        BoundCall call => Evaluate(call),
        _ => throw new InvalidOperationException($"operand {operand}"),
    };

    private BigInteger Evaluate(BoundCall call) => call.Function switch
    {
        RuleFunction.Min => call.Arguments.Min(Evaluate),
        RuleFunction.Max => call.Arguments.Max(Evaluate),
        RuleFunction.Abs => BigInteger.Abs(Evaluate(call.Arguments[0])),
        RuleFunction.Round => Round(Evaluate(call.Arguments[0]), call.Unit),
        RuleFunction.Count => call.Unit * call.Arguments.Sum(CountFilled),
        _ => throw new InvalidOperationException($"function {call.Function}"),
    };

    private int CountFilled(BoundSum sum) =>
        sum.Terms.Count(t => t.Operand is BoundCellOperand cell && values.States[cell.Cell] == CellState.Value);

    private static BigInteger Round(BigInteger value, BigInteger unit)
    {
        var halvesUp = ((BigInteger.Abs(value) * 2) + unit) / (unit * 2) * unit;
        return value.Sign < 0 ? -halvesUp : halvesUp;
    }
}
