using System.Numerics;

namespace SchemaKit.Compiler.Analysis;

/// <summary>All whole numbers from one to another, both included.</summary>
internal readonly record struct Interval(BigInteger Min, BigInteger Max)
{
    public static Interval Point(BigInteger value) => new(value, value);

    public static Interval operator +(Interval left, Interval right) => new(left.Min + right.Min, left.Max + right.Max);

    public Interval Times(BigInteger factor) => factor.Sign < 0 ? new(Max * factor, Min * factor) : new(Min * factor, Max * factor);

    public Interval Including(BigInteger value) => new(BigInteger.Min(Min, value), BigInteger.Max(Max, value));

    /// <summary>The sum of up to so many such values, or of none.</summary>
    public Interval Repeated(int times) => Including(BigInteger.Zero).Times(times);

    public Interval Absolute()
    {
        if (Min.Sign >= 0)
            return this;

        return Max.Sign <= 0 ? new(-Max, -Min) : new(BigInteger.Zero, BigInteger.Max(-Min, Max));
    }
}
