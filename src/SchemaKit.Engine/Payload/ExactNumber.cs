using System.Globalization;
using System.Numerics;

namespace SchemaKit.Engine.Payload;

/// <summary>The exact value of a JSON number: an integer of digits without outer zeros, times a power of ten.</summary>
internal readonly struct ExactNumber
{
    /// <summary>No value of a cell has this many digits; longer ones are never turned into an integer.</summary>
    private const int MostDigits = 40;

    /// <summary>Far beyond what any token can shift back, and far from overflowing.</summary>
    private const long MostExponent = 1_000_000_000_000;

    private readonly string _digits;
    private readonly long _exponent;
    private readonly bool _isNegative;

    private ExactNumber(string digits, long exponent, bool isNegative) => (_digits, _exponent, _isNegative) = (digits, exponent, isNegative);

    /// <summary>How many digits stand after the point; trailing zeros do not count.</summary>
    public long FractionDigits => _digits.Length == 0 ? 0 : Math.Max(0, -_exponent);

    /// <summary>Reads a token that the JSON grammar has already admitted.</summary>
    public static ExactNumber Parse(string token)
    {
        var isNegative = token[0] == '-';
        var exponentMark = token.IndexOfAny(['e', 'E']);
        var significand = token[(isNegative ? 1 : 0)..(exponentMark < 0 ? token.Length : exponentMark)];
        var exponent = exponentMark < 0 ? 0 : ParseExponent(token.AsSpan(exponentMark + 1));

        var point = significand.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            exponent -= significand.Length - point - 1;
            significand = significand.Remove(point, 1);
        }

        var withoutTail = significand.TrimEnd('0');
        exponent += significand.Length - withoutTail.Length;
        return new ExactNumber(withoutTail.TrimStart('0'), exponent, isNegative);
    }

    /// <summary><c>value * 10^scale</c>, or <see langword="null"/> if that is no whole number or larger than any cell may hold.</summary>
    public BigInteger? ToScaled(int scale)
    {
        if (_digits.Length == 0)
            return BigInteger.Zero;

        var zeros = _exponent + scale;
        if (zeros < 0 || _digits.Length + zeros > MostDigits)
            return null;

        var magnitude = BigInteger.Parse(_digits, NumberStyles.None, CultureInfo.InvariantCulture) * BigInteger.Pow(10, (int)zeros);
        return _isNegative ? -magnitude : magnitude;
    }

    private static long ParseExponent(ReadOnlySpan<char> text)
    {
        var isNegative = text[0] == '-';
        var value = 0L;
        foreach (var digit in text.TrimStart("+-"))
            value = Math.Min(MostExponent, (value * 10) + (digit - '0'));
        return isNegative ? -value : value;
    }
}
