using System.Globalization;

namespace SchemaKit.Agreement.Cases;

/// <summary>The exact value of a number, however it is spelled.</summary>
/// <param name="Digits">Without zeros at either end; of zero none.</param>
/// <param name="Exponent">The power of ten that they are counted in.</param>
internal readonly record struct NumberParts(bool IsNegative, string Digits, long Exponent)
{
    public static NumberParts Of(string number)
    {
        var parts = number.TrimStart('-').Split('e', 'E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var exponent = (parts.Length > 1 ? long.Parse(parts[1], CultureInfo.InvariantCulture) : 0) - (point < 0 ? 0 : parts[0].Length - point - 1);
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var trimmed = digits.TrimEnd('0');
        return trimmed.Length == 0 ? new NumberParts(false, "", 0) : new NumberParts(number[0] == '-', trimmed, exponent + digits.Length - trimmed.Length);
    }
}
