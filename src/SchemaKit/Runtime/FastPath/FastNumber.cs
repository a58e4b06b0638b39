using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SchemaKit.Runtime.FastPath;

/// <summary>Reads numbers of any spelling where they stand in the text.</summary>
internal static class FastNumber
{
    /// <summary>Reads a whole number of at most <see cref="CellKind.PlainDigits"/> digits. What ends it is not looked at.</summary>
    /// <param name="text">Of at least one byte more than that.</param>
    /// <returns>How many digits; 0 if there is no such number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadPlain(ref byte text, out long value)
    {
        // Most have one digit or two. To branch on that is quicker than to do without branches, as what follows need not wait for the digits.
        var (first, second) = (text - (uint)'0', Unsafe.Add(ref text, 1) - (uint)'0');
        value = first;
        if (second > 9)
            return first <= 9 ? 1 : 0;
        if (first - 1 > 8)
            return 0;

        value = (first * 10L) + second;
        return Unsafe.Add(ref text, 2) - (uint)'0' > 9 ? 2 : ReadLong(ref text, ref value);
    }

    private static int ReadLong(ref byte text, ref long value)
    {
        var length = 2;
        for (; Unsafe.Add(ref text, length) - (uint)'0' is var digit && digit <= 9; length++)
        {
            if (length == CellKind.PlainDigits)
                return 0;
            value = (value * 10) + digit;
        }

        return length;
    }

    /// <summary>Reads the number of a cell.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="end">Length of the text.</param>
    /// <returns>Where it ends, or -1 if it is no number, or no value of the kind.</returns>
    public static int ReadAny(ref byte text, int at, int end, CellKind kind, out long value)
    {
        var token = TokenIn(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref text, at), end - at));
        if (token.IsEmpty || NumberReader.Read(token, kind.Shape.Scale, out value) != NumberStatus.Exact || !kind.Admits(value))
        {
            value = 0;
            return -1;
        }

        return at + token.Length;
    }

    /// <summary>The number token that a text begins with (RFC 8259, section 6); empty if it begins with none, or with one that is too long.</summary>
    public static ReadOnlySpan<byte> TokenIn(ReadOnlySpan<byte> text)
    {
        var at = text is [(byte)'-', ..] ? 1 : 0;
        var digits = Digits(text, at);
        if (digits == 0 || (digits > 1 && text[at] == '0'))
            return [];

        at += digits;
        if (at < text.Length && text[at] == '.')
        {
            digits = Digits(text, at + 1);
            if (digits == 0)
                return [];
            at += 1 + digits;
        }

        if (at < text.Length && (text[at] | 0x20) == 'e')
        {
            at += at + 1 < text.Length && text[at + 1] is (byte)'+' or (byte)'-' ? 2 : 1;
            digits = Digits(text, at);
            if (digits == 0)
                return [];
            at += digits;
        }

        return at <= NumberReader.MaxLength ? text[..at] : [];
    }

    private static int Digits(ReadOnlySpan<byte> text, int at)
    {
        var start = at;
        while (at < text.Length && (uint)(text[at] - '0') <= 9)
            at++;
        return at - start;
    }
}
