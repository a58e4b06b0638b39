using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Engine.Rules;

/// <summary>How far both sides of a comparison may be apart, as a fraction.</summary>
internal readonly record struct Slack(BigInteger Numerator, BigInteger Denominator)
{
    private const int Millionths = 1_000_000;

    public static Slack None { get; } = new(0, 1);

    /// <param name="reads">What both sides read.</param>
    public static Slack Of(BoundRule rule, BigInteger left, BigInteger right, IEnumerable<OperandRead> reads) => rule.ToleranceKind switch
    {
        ToleranceKind.Relative => new(rule.Tolerance * BigInteger.Max(BigInteger.Abs(left), BigInteger.Abs(right)), Millionths),
        // Half a unit of the last place of each decimal; a factor is one unit at the rule's scale.
        ToleranceKind.Precision => new(reads.Where(r => r.Cell.Kind.Base == KindBase.Decimal).Aggregate(BigInteger.Zero, (sum, r) => sum + BigInteger.Abs(r.Factor)), 2),
        _ => new(rule.Tolerance, 1),
    };

    public bool Allows(BigInteger left, Relation relation, BigInteger right)
    {
        var difference = (left - right) * Denominator;
        return relation switch
        {
            Relation.Equal => BigInteger.Abs(difference) <= Numerator,
            Relation.LessOrEqual => difference <= Numerator,
            Relation.GreaterOrEqual => difference >= -Numerator,
            Relation.Less => difference < Numerator,
            Relation.Greater => difference > -Numerator,
            _ => throw new InvalidOperationException($"relation {relation}"),
        };
    }
}
