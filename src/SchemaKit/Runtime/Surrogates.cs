using System.Buffers.Text;

namespace SchemaKit.Runtime;

/// <summary>Finds halves of surrogate pairs, which are no characters.</summary>
internal static class Surrogates
{
    private const int EscapeLength = 6;

    /// <summary>Offset of the first <c>\uXXXX</c> that is half a pair, or -1.</summary>
    /// <param name="text">The inside of a JSON string whose escapes are well-formed.</param>
    public static int FindLoneEscape(ReadOnlySpan<byte> text)
    {
        var i = 0;
        while (text[i..].IndexOf((byte)'\\') is var skipped and >= 0)
        {
            i += skipped;
            if (text[i + 1] != 'u')
            {
                i += 2;
                continue;
            }

            var unit = UnitAt(text, i);
            if (!char.IsSurrogate(unit))
            {
                i += EscapeLength;
                continue;
            }

            if (!char.IsHighSurrogate(unit) || !char.IsLowSurrogate(UnitAt(text, i + EscapeLength)))
                return i;
            i += 2 * EscapeLength;
        }

        return -1;
    }

    /// <summary>Whether a text holds half a pair.</summary>
    public static bool HasLone(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is var i and >= 0)
        {
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            text = text[(i + 2)..];
        }

        return false;
    }

    private static char UnitAt(ReadOnlySpan<byte> text, int i) =>
        text.Length - i >= EscapeLength && text[i] == '\\' && text[i + 1] == 'u'
        && Utf8Parser.TryParse(text.Slice(i + 2, 4), out ushort unit, out var length, 'x') && length == 4
            ? (char)unit
            : '\0';
}
