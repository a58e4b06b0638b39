using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SchemaKit.Runtime.FastPath;

/// <summary>Finds the end of strings, and checks everything that JSON and UTF-8 ask of them.</summary>
internal static class FastText
{
    private const int Block = 32;

    /// <summary>Where the string ends whose first character stands at <paramref name="at"/>: the place of its closing quote, or -1 if it is no sound string.</summary>
    /// <param name="end">Length of the text.</param>
    /// <param name="hasEscapes">Whether it must be decoded.</param>
    public static int End(ref byte text, int at, int end, out bool hasEscapes)
    {
        var start = at;
        var high = Vector256<byte>.Zero;
        var mayBeHalf = false;
        hasEscapes = false;
        while (end - at >= Block)
        {
            var bytes = Vector256.LoadUnsafe(ref text, (nuint)at);
            high |= bytes;
            var stops = (Vector256.Equals(bytes, Vector256.Create((byte)'"')) | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
                | Vector256.Equals(Vector256.Min(bytes, Vector256.Create((byte)0x1F)), bytes)).ExtractMostSignificantBits();
            if (stops == 0)
            {
                at += Block;
                continue;
            }

            at += BitOperations.TrailingZeroCount(stops);
            if (Unsafe.Add(ref text, at) == '"')
                return IsSound(ref text, start, at, high.ExtractMostSignificantBits() != 0, mayBeHalf) ? at : -1;

            var length = Escape(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref text, at), end - at));
            if (length == 0)
                return -1;
            (hasEscapes, mayBeHalf, at) = (true, mayBeHalf || length > 2, at + length);
        }

        for (; at < end; at++)
        {
            var character = Unsafe.Add(ref text, at);
            if (character == '"')
                return IsSound(ref text, start, at, hasHigh: true, mayBeHalf) ? at : -1;
            if (character >= ' ' && character != '\\')
                continue;

            var length = Escape(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref text, at), end - at));
            if (length == 0)
                return -1;
            (hasEscapes, mayBeHalf, at) = (true, mayBeHalf || length > 2, at + length - 1);
        }

        return -1;
    }

    private static bool IsSound(ref byte text, int start, int end, bool hasHigh, bool mayBeHalf) =>
        (!hasHigh || Utf8Check.IsValid(ref text, start, end - start + 1))
        && (!mayBeHalf || Surrogates.FindLoneEscape(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref text, start), end - start)) < 0);

    /// <summary>Length of the escape that a text begins with (RFC 8259, section 7); 0 if it begins with none.</summary>
    private static int Escape(ReadOnlySpan<byte> text) => text switch
    {
        [(byte)'\\', (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t', ..] => 2,
        [(byte)'\\', (byte)'u', var a, var b, var c, var d, ..] when char.IsAsciiHexDigit((char)a) && char.IsAsciiHexDigit((char)b) && char.IsAsciiHexDigit((char)c) && char.IsAsciiHexDigit((char)d) => 6,
        _ => 0,
    };
}
