using System.Globalization;
using System.Numerics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Documents.Xml.Reading;

/// <summary>An exact decimal as XML spells it.</summary>
/// <param name="Digits">All digits as one whole number.</param>
/// <param name="Scale">How many of them stand after the point, final zeros left out.</param>
internal readonly record struct NumberText(BigInteger Digits, int Scale)
{
    /// <summary>More digits than any figure has; what is longer is not turned into a number.</summary>
    private const int MaxLength = 64;

    public bool IsZero => Digits.IsZero;

    public string Json => DecimalText.Of(Digits, Scale);

    /// <summary>Reads <c>[+-]digits[.digits]</c>.</summary>
    public static NumberText? Parse(string text)
    {
        var sign = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? text[sign..] : text[sign..Math.Max(sign, point)];
        var fraction = point < 0 ? "" : text[(point + 1)..];
        if (text.Length > MaxLength || whole.Length + fraction.Length == 0 || !whole.All(char.IsAsciiDigit) || !fraction.All(char.IsAsciiDigit))
            return null;

        fraction = fraction.TrimEnd('0');
        var digits = BigInteger.Parse("0" + whole + fraction, NumberStyles.None, CultureInfo.InvariantCulture);
        return new NumberText(text[0] == '-' ? -digits : digits, fraction.Length);
    }

    /// <summary>Rounded half away from zero.</summary>
    public NumberText RoundedTo(int scale)
    {
        if (Scale <= scale)
            return this;

        var unit = BigInteger.Pow(10, Scale - scale);
        var half = BigInteger.Abs(Digits) + (unit / 2);
        return new NumberText(half / unit * Digits.Sign, scale);
    }
}
