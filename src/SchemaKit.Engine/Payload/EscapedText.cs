using System.Globalization;

namespace SchemaKit.Engine.Payload;

/// <summary>Resolves the escapes of a JSON string.</summary>
internal static class EscapedText
{
    /// <summary>The text; <see langword="null"/> if an escape is wrong, or stands for half a surrogate pair without the other half.</summary>
    /// <param name="units">The string without its quotes. It is overwritten.</param>
    public static string? Resolve(Span<char> units)
    {
        var length = 0;
        for (var i = 0; i < units.Length; i++)
        {
            var unit = units[i];
            if (unit == '\\')
            {
                if (UnitOf(units[(i + 1)..]) is not { } escaped)
                    return null;

                unit = escaped;
                i += units[i + 1] == 'u' ? 5 : 1;
            }

            if (char.IsLowSurrogate(unit) != EndsInHalf(units[..length]))
                return null;
            units[length++] = unit;
        }

        return EndsInHalf(units[..length]) ? null : new string(units[..length]);
    }

    private static bool EndsInHalf(ReadOnlySpan<char> text) => text is [.., var last] && char.IsHighSurrogate(last);

    private static char? UnitOf(ReadOnlySpan<char> escape) => escape switch
    {
        [var same and ('"' or '\\' or '/'), ..] => same,
        ['b', ..] => '\b',
        ['f', ..] => '\f',
        ['n', ..] => '\n',
        ['r', ..] => '\r',
        ['t', ..] => '\t',
        ['u', _, _, _, _, ..] when ushort.TryParse(escape.Slice(1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) => (char)code,
        _ => null,
    };
}
