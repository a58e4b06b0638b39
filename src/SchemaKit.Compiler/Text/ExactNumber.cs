namespace SchemaKit.Compiler.Text;

/// <summary>Judges numbers in JSON spelling by their exact value: 1.0 and 1e0 are the same number. Time is linear in the spelling, whatever the exponent.</summary>
internal static class ExactNumber
{
    private const int MaxDigits = 19;

    /// <summary>The value times <c>10^scale</c>, if that is whole and at most <paramref name="limit"/> in absolute value.</summary>
    public static NumberFit Scale(string text, int scale, long limit, out long scaled)
    {
        scaled = 0;
        var mantissaEnd = text.IndexOfAny(['e', 'E']);
        if (mantissaEnd < 0)
            mantissaEnd = text.Length;

        var digits = SignificantDigits(text, mantissaEnd, out var exponent);
        if (digits.Length == 0)
            return NumberFit.Fits;

        var shift = exponent + ExponentAt(text, mantissaEnd) + scale;
        if (shift < 0)
            return NumberFit.TooManyFractionDigits;
        if (digits.Length + shift > MaxDigits)
            return NumberFit.OutOfRange;

        var magnitude = 0UL;
        foreach (var digit in digits + new string('0', (int)shift))
            magnitude = (magnitude * 10) + (ulong)(digit - '0');
        if (magnitude > (ulong)limit)
            return NumberFit.OutOfRange;

        scaled = text[0] == '-' ? -(long)magnitude : (long)magnitude;
        return NumberFit.Fits;
    }

    /// <summary>The digits without zeros at either end; the mantissa is these times <c>10^exponent</c>.</summary>
    private static string SignificantDigits(string text, int end, out long exponent)
    {
        var start = text[0] == '-' ? 1 : 0;
        var mantissa = text.Substring(start, end - start);
        var point = mantissa.IndexOf('.');
        exponent = point < 0 ? 0 : point + 1 - mantissa.Length;
        var digits = (point < 0 ? mantissa : mantissa.Remove(point, 1)).TrimStart('0');
        var significant = digits.TrimEnd('0');
        exponent += digits.Length - significant.Length;
        return significant;
    }

    private static long ExponentAt(string text, int mantissaEnd)
    {
        // Past this, the length of the spelling no longer matters.
        const long Huge = 1_000_000_000_000;
        var exponent = 0L;
        for (var i = mantissaEnd + 1; i < text.Length; i++)
        {
            if (text[i] is >= '0' and <= '9')
                exponent = Math.Min((exponent * 10) + (text[i] - '0'), Huge);
        }

        return mantissaEnd + 1 < text.Length && text[mantissaEnd + 1] == '-' ? -exponent : exponent;
    }
}
