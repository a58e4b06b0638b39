using System.Globalization;
using System.Numerics;

namespace SchemaKit.Compiler.Text;

/// <summary>Spells a scaled integer as the exact decimal it stands for.</summary>
internal static class DecimalText
{
    /// <summary><c>value / 10^scale</c> without superfluous zeros, e.g. <c>-12.5</c> for -1250 at scale 2.</summary>
    public static string Of(BigInteger value, int scale)
    {
        var digits = BigInteger.Abs(value).ToString(CultureInfo.InvariantCulture);
        if (scale > 0)
        {
            digits = digits.PadLeft(scale + 1, '0');
            var point = digits.Length - scale;
            digits = (digits.Substring(0, point) + "." + digits.Substring(point)).TrimEnd('0').TrimEnd('.');
        }

        return value.Sign < 0 ? "-" + digits : digits;
    }
}
