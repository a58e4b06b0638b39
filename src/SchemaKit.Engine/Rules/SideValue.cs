using System.Numerics;
using SchemaKit.Runtime;

namespace SchemaKit.Engine.Rules;

/// <summary>The decimal of one side of a rule.</summary>
internal static class SideValue
{
    /// <summary>Half of what a decimal can hold, so that the difference of two values is one too.</summary>
    private static readonly BigInteger Limit = (BigInteger.One << 95) - 1;

    /// <summary><c>value / 10^scale</c>; what no decimal can hold loses its last fraction digits, then is cut to the limit.</summary>
    public static decimal Of(BigInteger value, int scale)
    {
        for (; BigInteger.Abs(value) > Limit && scale > 0; scale--)
            value /= 10;
        return Scaled.ToDecimal((Int128)BigInteger.Clamp(value, -Limit, Limit), scale);
    }
}
