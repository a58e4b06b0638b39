using System.Globalization;

namespace SchemaKit.Engine.Payload;

/// <summary>Dates as RFC 3339 spells them: <c>yyyy-mm-dd</c>.</summary>
internal static class IsoDate
{
    public static DateOnly? Parse(string text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-')
            return null;

        var (year, month, day) = (NumberAt(text, 0, 4), NumberAt(text, 5, 2), NumberAt(text, 8, 2));
        var exists = year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return exists ? new DateOnly(year, month, day) : null;
    }

    public static string Format(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int NumberAt(string text, int start, int length)
    {
        var value = 0;
        foreach (var unit in text.AsSpan(start, length))
        {
            if (!char.IsAsciiDigit(unit))
                return -1;
            value = (value * 10) + (unit - '0');
        }

        return value;
    }
}
