using System.Numerics;
using System.Text;
using CsCheck;
using SchemaKit.Runtime;

namespace SchemaKit.Tests;

public class NumberReaderTests
{
    public static readonly TheoryData<string> Spellings =
    [
        "0", "-0", "0.0", "-0.0", "0e0", "0e999999999999", "-0.000e-999999999999", "1", "-1", "1.0", "1.000", "1e0", "1E+0", "10e-1", "100e-2", "0.1e1", "0.001e3",
        "1e3", "1000", "1.5", "15e-1", "0.5", "0.05", "0.005", "12.34", "12.3400", "12.345", "1234e-2", "1.5e1", "1.50e2",
        "0.99999999999999999999999", "1.00000000000000000000000000001", "1e-400", "1e400", "-1e400", "1e-999999999999", "1e999999999999", "123e99999999999999999999",
        "9007199254740991", "9007199254740992", "-9007199254740991", "9007199254740991.0", "90071992547409.91", "999999999999999", "9999999999999.99", "10000000000000.00",
        "9223372036854775807", "9223372036854775808", "-9223372036854775808", "92233720368547758.07", "12345678901234567890", "1234567890123456789", "1234567890123456789e-2",
        "0.1234567890123456789012345678901234567890e40", "1000000000000000000000000000000e-30", "5.000000000000000000000000000000000000000000000000000000000000e0",
        "100000000000000000000000000000000000000001e-41", "1.7976931348623157e308", "4.9e-324", "12.5e400", "0.1e-400", "123.456e3", "123.4567e3", "1e18", "1e19", "99999999999e8",
    ];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_number_is_judged_by_its_exact_value_at_every_scale(string token)
    {
        for (var scale = 0; scale <= 6; scale++)
            AssertExact(token, scale);
    }

    [Fact]
    public void Spellings_beyond_three_hundred_characters_are_read_in_one_pass()
    {
        AssertExact("0." + new string('0', 1000) + "1e1001", 0);
        AssertExact("1" + new string('0', 1000) + "e-1000", 2);
        AssertExact(new string('9', 1000), 2);
        AssertExact("1." + new string('0', 1000) + "1", 6);
    }

    [Fact]
    public void Random_numbers_are_read_as_a_rational_reading_has_them()
    {
        var digits = Gen.String[Gen.Char['0', '9'], 0, 24];
        var token =
            from sign in Gen.OneOf(Gen.Const(""), Gen.Const("-"))
            from whole in Gen.OneOf(Gen.Const("0"), digits.Select(d => "1" + d))
            from fraction in Gen.OneOf(Gen.Const(""), digits.Select(d => ".0" + d))
            from exponent in Gen.OneOf(Gen.Const(""), Gen.Int[-30, 30].Select(e => $"e{e}"))
            select sign + whole + fraction + exponent;
        Gen.Select(token, Gen.Int[0, 6]).Sample((t, scale) => AssertExact(t, scale), iter: 20_000);
    }

    [Theory]
    [InlineData("1.234e400", 2, NumberStatus.OutOfRange)]
    [InlineData("123456789012345678901234567890.001", 2, NumberStatus.TooManyDigits)]
    [InlineData("0.99999999999999999999999", 0, NumberStatus.TooManyDigits)]
    [InlineData("1e-400", 2, NumberStatus.TooManyDigits)]
    [InlineData("1e400", 2, NumberStatus.OutOfRange)]
    internal void Fraction_digits_are_looked_at_before_the_range(string token, int scale, NumberStatus expected) =>
        Assert.Equal(expected, NumberReader.Read(Encoding.ASCII.GetBytes(token), scale, out _));

    private static void AssertExact(string token, int scale)
    {
        var status = NumberReader.Read(Encoding.ASCII.GetBytes(token), scale, out var scaled);
        Assert.Equal(Oracle(token, scale), (status, status == NumberStatus.Exact ? scaled : 0));
    }

    private static (NumberStatus Status, long Scaled) Oracle(string token, int scale)
    {
        var parts = token.ToLowerInvariant().Split('e');
        var exponent = parts.Length == 1 ? BigInteger.Zero : BigInteger.Parse(parts[1], System.Globalization.NumberStyles.AllowLeadingSign, null);
        var point = parts[0].Split('.');
        var numerator = BigInteger.Parse(string.Concat(point), System.Globalization.NumberStyles.AllowLeadingSign, null);
        exponent -= point.Length == 1 ? 0 : point[1].Length;
        exponent += scale;
        if (numerator.IsZero)
            return (NumberStatus.Exact, 0);

        // Beyond this no digits of these tokens can make up for the exponent.
        if (BigInteger.Abs(exponent) > 5000)
            return (exponent.Sign < 0 ? NumberStatus.TooManyDigits : NumberStatus.OutOfRange, 0);

        var power = BigInteger.Pow(10, (int)BigInteger.Abs(exponent));
        if (exponent.Sign < 0 && !(numerator % power).IsZero)
            return (NumberStatus.TooManyDigits, 0);

        var value = exponent.Sign < 0 ? numerator / power : numerator * power;
        return BigInteger.Abs(value) > long.MaxValue ? (NumberStatus.OutOfRange, 0) : (NumberStatus.Exact, (long)value);
    }
}
