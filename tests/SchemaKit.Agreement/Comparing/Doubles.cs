using System.Globalization;
using SchemaKit.Agreement.Cases;

namespace SchemaKit.Agreement.Comparing;

/// <summary>What becomes of a number in a parser that has only binary floating point.</summary>
internal static class Doubles
{
    /// <summary>Whether the shortest text of the double is another number.</summary>
    public static bool Round(string number)
    {
        var value = double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
        return !double.IsFinite(value) || NumberParts.Of(value.ToString("R", CultureInfo.InvariantCulture)) != NumberParts.Of(number);
    }
}
