using System.Numerics;
using CsCheck;
using SchemaKit.Compiler.Analysis;

namespace SchemaKit.Compiler.Tests.Analysis;

public sealed class RationalTests
{
    private static Gen<Rational> Any { get; } =
        Gen.Select(Gen.Int[-50, 50], Gen.OneOf(Gen.Int[1, 12], Gen.Int[-12, -1])).Select((n, d) => Rational.Of(n, d));

    [Fact]
    public void Rational_is_a_field() => Gen.Select(Any, Any, Any).Sample((a, b, c) =>
        (a + b).Equals(b + a)
        && ((a + b) + c).Equals(a + (b + c))
        && ((a * b) * c).Equals(a * (b * c))
        && (a * (b + c)).Equals((a * b) + (a * c))
        && (a - a).IsZero
        && (a.IsZero || (b / a * a).Equals(b)));

    [Fact]
    public void Rational_is_in_lowest_terms_with_a_positive_denominator() => Gen.Select(Any, Any).Sample((a, b) =>
        new[] { a + b, a - b, a * b, -a }.All(r =>
            r.Denominator.Sign > 0 && BigInteger.GreatestCommonDivisor(r.Numerator, r.Denominator).IsOne));

    [Fact]
    public void Rational_counts_exactly()
    {
        Assert.Equal("1/6", (Rational.Of(1, 2) - Rational.Of(1, 3)).ToString());
        Assert.Equal("-2", Rational.Of(4, -2).ToString());
        Assert.True(default(Rational).IsZero);
        Assert.Equal(BigInteger.One, default(Rational).Denominator);
        Assert.Throws<DivideByZeroException>(() => Rational.Of(1, 0));
    }
}
