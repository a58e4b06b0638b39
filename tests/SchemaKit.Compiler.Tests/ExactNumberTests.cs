using System.Numerics;
using CsCheck;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Tests;

public sealed class ExactNumberTests
{
    [Theory]
    [InlineData("0", 0, NumberFit.Fits, 0)]
    [InlineData("-0.000e99999999999999999999999", 0, NumberFit.Fits, 0)]
    [InlineData("1.0", 0, NumberFit.Fits, 1)]
    [InlineData("1e3", 0, NumberFit.Fits, 1000)]
    [InlineData("-1.20", 1, NumberFit.Fits, -12)]
    [InlineData("1200e-3", 1, NumberFit.Fits, 12)]
    [InlineData("999", 0, NumberFit.Fits, 999)]
    [InlineData("1000", 0, NumberFit.Fits, 1000)]
    [InlineData("1001", 0, NumberFit.OutOfRange, 0)]
    [InlineData("-1001", 0, NumberFit.OutOfRange, 0)]
    [InlineData("100.1", 1, NumberFit.OutOfRange, 0)]
    [InlineData("1e400000000000000000000", 0, NumberFit.OutOfRange, 0)]
    [InlineData("1e-400000000000000000000", 6, NumberFit.TooManyFractionDigits, 0)]
    [InlineData("0.01", 1, NumberFit.TooManyFractionDigits, 0)]
    [InlineData("1.00000000000000000000000000001", 6, NumberFit.TooManyFractionDigits, 0)]
    public void Number_is_judged_by_its_value(string text, int scale, object fit, long scaled)
    {
        Assert.Equal((NumberFit)fit, ExactNumber.Scale(text, scale, 1_000, out var value));
        Assert.Equal(scaled, value);
    }

    [Fact]
    public void Number_agrees_with_rational_arithmetic() =>
        Gen.Select(Gen.Bool, Gen.Long[0, 99_999_999], Gen.Int[0, 6], Gen.Int[-8, 14], Gen.Int[0, 6]).Sample(
            (isNegative, digits, fraction, exponent, scale) =>
            {
                const long Limit = 9_007_199_254_740_991;
                var mantissa = digits.ToString("D8", System.Globalization.CultureInfo.InvariantCulture).Insert(8 - fraction, fraction == 0 ? "" : ".").TrimStart('0');
                mantissa = mantissa.Length == 0 || mantissa[0] == '.' ? "0" + mantissa : mantissa;
                var text = $"{(isNegative ? "-" : "")}{mantissa}e{exponent}";

                var numerator = new BigInteger(isNegative ? -digits : digits) * BigInteger.Pow(10, exponent + 8 + scale);
                var exact = BigInteger.DivRem(numerator, BigInteger.Pow(10, fraction + 8), out var rest);
                var expected = !rest.IsZero ? NumberFit.TooManyFractionDigits
                    : BigInteger.Abs(exact) > Limit ? NumberFit.OutOfRange : NumberFit.Fits;
                return ExactNumber.Scale(text, scale, Limit, out var scaled) == expected && scaled == (expected == NumberFit.Fits ? exact : 0);
            },
            iter: 50_000);
}
