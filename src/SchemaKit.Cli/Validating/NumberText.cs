using System.Globalization;
using System.Numerics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Cli.Validating;

/// <summary>Numbers as people read them: exact, with a minus as wide as a plus.</summary>
internal static class NumberText
{
    public static string Of(decimal value) => Shown(value.ToString("0.######", CultureInfo.InvariantCulture));

    public static string Of(BigInteger scaled, int scale) => Shown(DecimalText.Of(scaled, scale));

    private static string Shown(string number) => number.Replace('-', '\u2212');
}
