namespace SchemaKit.Runtime;

/// <summary>Reads number tokens by their exact value, in one pass and without big numbers: the spelling never matters.</summary>
internal static class NumberReader
{
    /// <summary>The longest number token.</summary>
    public const int MaxLength = 1024;

    /// <summary>What 64 bits can hold; the significand is gathered up to here and counted beyond.</summary>
    private const int MaxDigits = 19;

    /// <summary>So short that no scale, which is at most 6, can overflow.</summary>
    private const int ShortLength = 12;

    /// <summary>Beyond what the digits of the longest token can make up for.</summary>
    private const long MaxExponent = 1_000_000_000;

    private static long[] PowersOfTen { get; } = [.. Powers()];

    /// <summary>Reads <c>token * 10^scale</c>.</summary>
    /// <param name="token">A number by the grammar of JSON.</param>
    public static NumberStatus Read(ReadOnlySpan<byte> token, int scale, out long scaled) =>
        TryReadShort(token, scale, out scaled) ? NumberStatus.Exact : ReadAny(token, scale, out scaled);

    private static bool TryReadShort(ReadOnlySpan<byte> token, int scale, out long scaled)
    {
        scaled = 0;
        if (token.Length > ShortLength)
            return false;

        foreach (var character in token)
        {
            var digit = (uint)(character - '0');
            if (digit > 9)
                return false;
            scaled = (scaled * 10) + digit;
        }

        scaled *= PowersOfTen[scale];
        return true;
    }

    private static NumberStatus ReadAny(ReadOnlySpan<byte> token, int scale, out long scaled)
    {
        scaled = 0;
        var isNegative = token[0] == '-';
        var significand = 0UL;
        int position = 0, point = -1, first = -1, last = -1;
        var exponent = 0L;

        for (var i = isNegative ? 1 : 0; i < token.Length; i++)
        {
            var digit = (uint)(token[i] - '0');
            if (digit <= 9)
            {
                if (digit != 0)
                {
                    if (first < 0)
                        first = last = position;
                    if (position - first < MaxDigits)
                        significand = (significand * (ulong)PowersOfTen[position - last]) + digit;
                    last = position;
                }

                position++;
            }
            else if (token[i] == '.')
            {
                point = position;
            }
            else
            {
                exponent = ReadExponent(token[(i + 1)..]);
                break;
            }
        }

        if (first < 0)
            return NumberStatus.Exact;

        // The powers of ten that the first and the last digit other than 0 stand for.
        var units = (point < 0 ? position : point) - 1 + exponent;
        var (highest, lowest) = (units - first, units - last);
        if (lowest < -scale)
            return NumberStatus.TooManyDigits;
        if (highest + scale >= MaxDigits)
            return NumberStatus.OutOfRange;

        var magnitude = significand * (ulong)PowersOfTen[(int)(lowest + scale)];
        if (magnitude > long.MaxValue)
            return NumberStatus.OutOfRange;

        scaled = isNegative ? -(long)magnitude : (long)magnitude;
        return NumberStatus.Exact;
    }

    private static long ReadExponent(ReadOnlySpan<byte> text)
    {
        var isNegative = text[0] == '-';
        var value = 0L;
        foreach (var character in text[0] is (byte)'-' or (byte)'+' ? text[1..] : text)
            value = Math.Min(MaxExponent, (value * 10) + (character - '0'));
        return isNegative ? -value : value;
    }

    private static IEnumerable<long> Powers()
    {
        for (var (i, power) = (0, 1L); i < MaxDigits; i++, power *= 10)
            yield return power;
    }
}
