using System.Numerics;

namespace SchemaKit.Compiler.Binding;

/// <summary>Reads a decimal number of a definition exactly.</summary>
internal static class ExactDecimal
{
    /// <summary>The number as an integer scaled by <c>10^scale</c>; <see langword="null"/> if it has more fraction digits, or is no such number.</summary>
    /// <param name="text">A JSON number. An exponent over 99 is refused.</param>
    public static BigInteger? Scale(string text, int scale)
    {
        if (!TrySplit(text, out var digits, out var exponent))
            return null;

        exponent += scale;
        while (exponent < 0 && !digits.IsZero)
        {
            if (!(digits % 10).IsZero)
                return null;
            digits /= 10;
            exponent++;
        }

        return digits.IsZero ? digits : digits * BigInteger.Pow(10, exponent);
    }

    /// <summary>Fraction digits the number needs, trailing zeros not counted; <see langword="null"/> if it is over <see cref="Limits.Scale"/>.</summary>
    public static int? FractionDigits(string text)
    {
        for (var scale = 0; scale <= Limits.Scale; scale++)
        {
            if (Scale(text, scale) is not null)
                return scale;
        }

        return null;
    }

    private static bool TrySplit(string text, out BigInteger digits, out int exponent)
    {
        digits = BigInteger.Zero;
        exponent = 0;
        int position = 0, fraction = 0;
        var isNegative = text.Length > 0 && text[0] == '-';
        if (isNegative)
            position++;

        var isFraction = false;
        for (; position < text.Length && (char.IsDigit(text[position]) || text[position] == '.'); position++)
        {
            if (text[position] == '.')
            {
                isFraction = true;
                continue;
            }

            digits = (digits * 10) + (text[position] - '0');
            fraction += isFraction ? 1 : 0;
        }

        if (position < text.Length && !TryReadExponent(text, position, out exponent))
            return false;

        exponent -= fraction;
        if (isNegative)
            digits = -digits;
        return text.Length > 0;
    }

    private static bool TryReadExponent(string text, int position, out int exponent)
    {
        exponent = 0;
        if (text[position] is not ('e' or 'E'))
            return false;

        position++;
        var sign = 1;
        if (position < text.Length && text[position] is '+' or '-')
            sign = text[position++] == '-' ? -1 : 1;
        if (position == text.Length)
            return false;

        for (; position < text.Length; position++)
        {
            exponent = (exponent * 10) + (text[position] - '0');
            if (exponent > 99)
                return false;
        }

        exponent *= sign;
        return true;
    }
}
