using System.Numerics;
using SchemaKit.Engine.Portable.Forms;

namespace SchemaKit.Engine.Portable.Judging;

/// <summary>How far both sides of a comparison may be apart, as a fraction.</summary>
internal readonly record struct PortableSlack(BigInteger Numerator, BigInteger Denominator)
{
    public static PortableSlack None { get; } = new(0, 1);

    public static PortableSlack Of(PortableRule rule, BigInteger left, BigInteger right) => rule.IsRelative
        ? new(rule.Tolerance * BigInteger.Max(BigInteger.Abs(left), BigInteger.Abs(right)), Millionths.One)
        : new(rule.Tolerance, 1);

    public bool Allows(BigInteger left, PortableRelation relation, BigInteger right)
    {
        var difference = (left - right) * Denominator;
        return relation switch
        {
            PortableRelation.Equal => BigInteger.Abs(difference) <= Numerator,
            PortableRelation.LessOrEqual => difference <= Numerator,
            PortableRelation.GreaterOrEqual => difference >= -Numerator,
            PortableRelation.Less => difference < Numerator,
            PortableRelation.Greater => difference > -Numerator,
            _ => throw new InvalidOperationException(relation.ToString()),
        };
    }
}
