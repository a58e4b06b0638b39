using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SchemaKit.Runtime.FastPath;

/// <summary>Reads numbers of any spelling where they stand in the text.</summary>
internal static class FastNumber
{
    /// <summary>Reads a whole number of one to seven digits, without a branch on their count. What ends it is not looked at.</summary>
    /// <param name="text">Of at least eight bytes.</param>
    /// <returns>How many digits; 0 if there is no such number.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadFew(ref byte text, out long value)
    {
        var digits = Unsafe.ReadUnaligned<ulong>(ref text);
        if (!BitConverter.IsLittleEndian)
            digits = BinaryPrimitives.ReverseEndianness(digits);
        digits ^= 0x3030303030303030;
        var others = (digits | (digits + 0x7676767676767676)) & 0x8080808080808080;
        var length = BitOperations.TrailingZeroCount(others) >> 3;
        value = 0;
        if (length is < 1 or > 7 || ((digits & 0xFF) == 0 && length > 1))
            return 0;

        // Eight digits, the missing ones 0, become pairs, then fours, then one number.
        digits <<= 64 - (8 * length);
        digits = (digits * 10) + (digits >> 8);
        value = (uint)((((digits & 0x000000FF000000FF) * 0x000F424000000064) + ((digits >> 16 & 0x000000FF000000FF) * 0x0000271000000001)) >> 32);
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
