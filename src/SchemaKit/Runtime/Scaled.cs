namespace SchemaKit.Runtime;

/// <summary>Exact ways between a decimal and the scaled integer that a cell holds.</summary>
public static class Scaled
{
    /// <summary><c>value / 10^scale</c>, exactly.</summary>
    /// <exception cref="OverflowException">The value needs more than 96 bits; the compiler refuses rules whose sums could.</exception>
    public static decimal ToDecimal(Int128 value, int scale)
    {
        var magnitude = Int128.Abs(value);
        if (magnitude >> 96 != 0)
            throw new OverflowException($"{value} does not fit a decimal");

        return new decimal((int)(uint)(ulong)magnitude, (int)(uint)(ulong)(magnitude >> 32), (int)(uint)(ulong)(magnitude >> 64), value < 0, (byte)scale);
    }

    /// <summary><c>value * 10^scale</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has more fraction digits than the scale, or the result does not fit 64 bits.</exception>
    public static long FromDecimal(decimal value, int scale)
    {
        for (var i = 0; i < scale; i++)
        {
            if (Math.Abs(value) > long.MaxValue)
                break;
            value *= 10;
        }

        if (decimal.Truncate(value) != value || Math.Abs(value) > long.MaxValue)
            throw new ArgumentOutOfRangeException(nameof(value), value, $"not a number with {scale} fraction digits that fits the cell");

        return (long)value;
    }

    /// <summary>The nearest multiple of <paramref name="unit"/>; halves go away from zero.</summary>
    /// <param name="value">Scaled value.</param>
    /// <param name="unit">What to round to, over 0.</param>
    public static Int128 Round(Int128 value, Int128 unit)
    {
        var (quotient, rest) = Int128.DivRem(value, unit);
        if (Int128.Abs(rest) * 2 >= unit)
            quotient += Int128.Sign(rest);
        return quotient * unit;
    }

    /// <summary><c>dividend / divisor</c> as the nearest multiple of <paramref name="unit"/>, halves away from zero; 0 if the divisor is 0.</summary>
    /// <param name="dividend">Scaled value. The compiler bounds it so that times <paramref name="one"/> it fits 126 bits.</param>
    /// <param name="divisor">At the same scale.</param>
    /// <param name="one">1 at the scale of all four.</param>
    /// <param name="unit">What to round to, over 0.</param>
    public static Int128 Quotient(Int128 dividend, Int128 divisor, Int128 one, Int128 unit)
    {
        if (divisor == 0)
            return 0;

        // A multiple of the unit is as many units as one holds, times the ratio; one is a multiple of the unit.
        var (quotient, rest) = Int128.DivRem(dividend * (one / unit), divisor);
        if (Int128.Abs(rest) >= Int128.Abs(divisor) - Int128.Abs(rest))
            quotient += Int128.Sign(dividend) * Int128.Sign(divisor);
        return quotient * unit;
    }

    /// <summary><c>10^exponent</c>.</summary>
    internal static Int128 Power(int exponent)
    {
        Int128 power = 1;
        for (var i = 0; i < exponent; i++)
            power *= 10;
        return power;
    }
}
