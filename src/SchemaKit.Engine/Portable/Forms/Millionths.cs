using System.Numerics;
using SchemaKit.Compiler.Text;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Engine.Portable.Forms;

/// <summary>Numbers as whole millionths: nothing that rules read or compute has more than six fraction digits.</summary>
internal static class Millionths
{
    public const int Scale = 6;

    public static readonly BigInteger One = 1_000_000;

    private static readonly BigInteger Largest = 9_007_199_254_740_991 * One;

    /// <summary>The value of a JSON number; <see langword="null"/> if it is none that a cell may hold.</summary>
    public static BigInteger? OfCell(string token) =>
        Of(token) is { } value && BigInteger.Abs(value) <= Largest ? value : null;

    /// <summary>The value of a JSON number; <see langword="null"/> if it has more digits than any.</summary>
    public static BigInteger? Of(string token) => Payload.ExactNumber.Parse(token).ToScaled(Scale);

    public static string ToText(BigInteger value) => DecimalText.Of(value, Scale);
}
