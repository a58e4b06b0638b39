using System.Globalization;
using System.Numerics;
using System.Text;

namespace SchemaKit.Agreement.Cases;

/// <summary>A report with some of its numbers slightly changed.</summary>
internal static class NearMiss
{
    public static byte[] Of(byte[] payload, Random random)
    {
        var tokens = new JsonTokens(Encoding.UTF8.GetString(payload));
        var cells = tokens.Where(i => (tokens.IsNumber(i) || tokens[i] == "null") && tokens[i - 2] != "\"year\"");
        for (var changes = cells.Count == 0 ? 0 : random.Next(6); changes > 0; changes--)
        {
            var cell = cells[random.Next(cells.Count)];
            tokens[cell] = tokens[cell] == "null" ? "0" : Changed(tokens[cell], random);
        }

        return Encoding.UTF8.GetBytes(tokens.ToString());
    }

    /// <summary>By one of its last place, tenfold, to where rounding is decided, or gone.</summary>
    private static string Changed(string number, Random random)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var scale = point < 0 ? 0 : number.Length - point - 1;
        if (!BigInteger.TryParse(number.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            return number;

        var changed = random.Next(10) switch
        {
            0 or 1 => value + 1,
            2 => BigInteger.Max(0, value - 1),
            3 => value * 10,
            4 => value + BigInteger.Pow(10, random.Next(6)),
            5 => new BigInteger(9_007_199_254_740_991),
            6 => BigInteger.Zero,
            7 => value - (value % 10) + 5,
            8 => 5 * BigInteger.Pow(10, random.Next(scale + 1)),
            _ => BigInteger.MinusOne,
        };
        if (changed < 0)
            return "null";

        var digits = changed.ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return scale == 0 ? digits : digits[..^scale] + "." + digits[^scale..];
    }
}
