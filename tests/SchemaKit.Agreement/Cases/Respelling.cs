using System.Globalization;
using System.Text;

namespace SchemaKit.Agreement.Cases;

/// <summary>Other spellings of the same payload.</summary>
internal static class Respelling
{
    private static readonly string[] WhiteSpace = ["", "", "", " ", "\n", "\r\n", "\t", "\r", "  \n "];

    public static byte[] Apply(byte[] payload, Random random)
    {
        var tokens = new JsonTokens(Encoding.UTF8.GetString(payload));
        var (numbers, keys, spaces) = (random.Next(3) > 0, random.Next(3) == 0, random.Next(3) == 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (numbers && tokens.IsNumber(i) && random.Next(2) == 0)
                tokens[i] = Number(tokens[i], random);
            else if (keys && tokens[i][0] == '"' && random.Next(4) == 0)
                tokens[i] = Escaped(tokens[i], random);
        }

        var text = spaces ? tokens.Text(() => WhiteSpace[random.Next(WhiteSpace.Length)]) + WhiteSpace[random.Next(WhiteSpace.Length)] : tokens.ToString();
        return Encoding.UTF8.GetBytes(random.Next(6) == 0 ? "\uFEFF" + text : text);
    }

    /// <summary>A spelling of the same value: 12 is 12.0, 1.2e1, 120e-1, 12.000…0 and 12e0.</summary>
    public static string Number(string number, Random random)
    {
        var (isNegative, digits, exponent) = NumberParts.Of(number);
        if (digits.Length == 0)
            return new[] { "0", "-0", "0.0", "-0.0", "0e0", "0e999999999999", "0E-999999999999", "0." + Zeros(random), "-0e-5" }[random.Next(9)];

        var zeros = Zeros(random);
        return (isNegative ? "-" : "") + random.Next(6) switch
        {
            0 => digits + "e" + Text(exponent),
            1 => digits + zeros + "e" + Text(exponent - zeros.Length),
            2 => digits[0] + "." + digits[1..] + zeros + Power(exponent + digits.Length - 1),
            3 => "0." + zeros + digits + Power(exponent + digits.Length + zeros.Length),
            4 when exponent >= 0 => digits + new string('0', (int)exponent) + "." + zeros,
            _ => digits + Power(exponent),
        };
    }

    private static string Zeros(Random random) => new('0', 1 + random.Next(random.Next(8) == 0 ? 400 : 20));

    /// <summary>An exponent with a sign and a needless zero.</summary>
    private static string Power(long exponent) => (exponent < 0 ? "E-0" : "E+0") + Text(Math.Abs(exponent));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The same string with one of its characters as an escape.</summary>
    private static string Escaped(string text, Random random)
    {
        var at = 1 + random.Next(text.Length - 1);
        return text.Length == 2 || text.Contains('\\', StringComparison.Ordinal) || text[at] == '"'
            ? text
            : text[..at] + "\\u" + ((int)text[at]).ToString(random.Next(2) == 0 ? "x4" : "X4", CultureInfo.InvariantCulture) + text[(at + 1)..];
    }
}
