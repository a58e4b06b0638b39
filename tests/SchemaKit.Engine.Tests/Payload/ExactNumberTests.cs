using System.Globalization;
using System.Numerics;
using CsCheck;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Engine.Tests.Payload;

public sealed class ExactNumberTests
{
    private static readonly string Zeros = new('0', 900);

    /// <summary>Spellings whose exponent a test can afford to compute.</summary>
    public static TheoryData<string> Spellings { get; } =
    [
        "0", "-0", "0.0", "-0.0", "0e0", "0e5", "-0e-5", "0.000e+3", "1", "-1", "1.0", "1.00", "1e0", "1E0", "1e+0", "1e-0", "10e-1", "100e-2", "0.1e1", "0.01E+2",
        "1e3", "1000", "1.000e3", "-1e3", "1.5", "-1.5", "15e-1", "150e-2", "0.15e1", "1.50", "12.34", "12.3400", "12.345", "1234e-2", "0.99999999999999999999999",
        "1.00000000000000000000000000001", "9007199254740991", "9007199254740992", "9007199254740993", "9007199254740991.0", "90071992547409910e-1", "-9007199254740991",
        "9223372036854775807", "-9223372036854775808", "9999999999999.99", "10000000000000.00", "79228162514264337593543950335", "0.3", "0.1", "1e-2", "1e-6", "1e-7",
        "5.000000000000000000000000000000000000000000000000000000000000e0", "1e39", "1e40", "1e400", "12345678901234567890123456789012345678901234567890", "100000e-5", "100001e-5",
    ];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Number_agrees_with_the_exact_fraction_at_every_scale(string token)
    {
        var number = ExactNumber.Parse(token);
        var (numerator, denominator) = Fraction(token);
        for (var scale = 0; scale <= 6; scale++)
        {
            var scaled = BigInteger.DivRem(numerator * BigInteger.Pow(10, scale), denominator, out var rest);
            Assert.Equal(rest.IsZero, number.FractionDigits <= scale);
            Assert.Equal(rest.IsZero && BigInteger.Abs(scaled) < BigInteger.Pow(10, 40) ? scaled : null, number.ToScaled(scale));
        }
    }

    [Theory]
    [InlineData("0e999999999999", 0, "0")]
    [InlineData("-0.00e-999999999999999999999999", 0, "0")]
    [InlineData("1e999999999", 0, null)]
    [InlineData("1e99999999999999999999999999999999999999", 0, null)]
    [InlineData("-12.5e9223372036854775808", 0, null)]
    [InlineData("1e-999999999999", 999_999_999_999, null)]
    [InlineData("1e-99999999999999999999999999999999999999", 1_000_000_000_000, null)]
    public void Number_takes_any_exponent(string token, long fractionDigits, string? value)
    {
        var number = ExactNumber.Parse(token);
        Assert.Equal(fractionDigits, number.FractionDigits);
        Assert.Equal(value, number.ToScaled(2)?.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Number_takes_as_many_zeros_as_a_token_may_have()
    {
        Assert.Equal(7, ExactNumber.Parse($"7{Zeros}e-900").ToScaled(0));
        Assert.Equal(700, ExactNumber.Parse($"0.{Zeros}7e901").ToScaled(2));
        Assert.Equal(3, ExactNumber.Parse($"0.{Zeros}7e898").FractionDigits);
    }

    [Fact]
    public void Number_is_the_same_however_it_is_spelled() =>
        Gen.Select(Gen.Long[-Reports.Kinds.MostCount, Reports.Kinds.MostCount], Gen.Int[0, 6], Gen.Int[0, 30], Gen.Int[-40, 40]).Sample((value, scale, zeros, shift) =>
        {
            var digits = BigInteger.Abs(value).ToString(CultureInfo.InvariantCulture) + new string('0', zeros);
            var exponent = -scale - zeros;
            var token = Shift((value < 0 ? "-" : "") + "0", digits, exponent, shift);
            Assert.Equal(value, ExactNumber.Parse(token).ToScaled(scale));
        });

    /// <summary><c>digits * 10^exponent</c> with the point moved, so that the written exponent differs by the shift.</summary>
    private static string Shift(string start, string digits, int exponent, int shift)
    {
        if (shift <= 0)
            return string.Create(CultureInfo.InvariantCulture, $"{start.TrimEnd('0')}{Whole(digits + new string('0', -shift))}e{exponent + shift}");

        var padded = digits.PadLeft(shift + 1, '0');
        return string.Create(CultureInfo.InvariantCulture, $"{start.TrimEnd('0')}{Whole(padded[..^shift])}.{padded[^shift..]}E{exponent + shift:+0;-0}");
    }

    private static string Whole(string digits) => digits.TrimStart('0') is { Length: > 0 } trimmed ? trimmed : "0";

    private static (BigInteger Numerator, BigInteger Denominator) Fraction(string token)
    {
        var parts = token.Split('e', 'E');
        var exponent = parts.Length == 1 ? 0 : int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var digits = parts[0].Split('.');
        exponent -= digits.Length == 1 ? 0 : digits[1].Length;
        var significand = BigInteger.Parse(string.Concat(digits), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return exponent >= 0 ? (significand * BigInteger.Pow(10, exponent), BigInteger.One) : (significand, BigInteger.Pow(10, -exponent));
    }
}
