using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SchemaKit.Runtime.FastPath;

/// <summary>Reads numbers of any spelling where they stand in the text.</summary>
internal static class FastNumber
{
    /// <summary>Bytes that <see cref="ReadPlain"/> looks at, with what ends the digits.</summary>
    public const int MaxPlain = CellKind.PlainDigits + 1;

    /// <summary>Digits that <see cref="ReadWords"/> reads of a number at most.</summary>
    public const int Word = sizeof(ulong);

    private const ulong Zeros = 0x3030_3030_3030_3030;

    /// <summary>Whether <see cref="ReadWords"/> may be called.</summary>
    public static bool ReadsWords => Avx2.IsSupported;

    /// <summary>Reads a whole number of at most <see cref="CellKind.PlainDigits"/> digits. What ends it is not looked at.</summary>
    /// <param name="text">Of at least <see cref="MaxPlain"/> bytes.</param>
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

    /// <summary>Reads a whole number that is written in digits alone, if it does not stand at the very end of the text.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="end">Length of the text.</param>
    /// <returns>Where it ends, or -1.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadWhole(ref byte text, int at, int end, out long value)
    {
        ref var number = ref Unsafe.Add(ref text, at);
        value = 0;
        return end - at > MaxPlain && ReadPlain(ref number, out value) is var digits and > 0 && Unsafe.Add(ref number, digits) is not ((byte)'.' or (byte)'e' or (byte)'E') ? at + digits : -1;
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

    /// <summary>Reads four whole numbers of one to eight digits.</summary>
    /// <param name="starts">Where they begin; from there on there are eight bytes at least.</param>
    /// <param name="lengths">From one to eight.</param>
    /// <returns>Whether there are only digits, and no leading zeros.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ReadWords(ref byte text, (int A, int B, int C, int D) starts, Vector128<int> lengths, out Vector256<long> values)
    {
        var characters = Vector256.Create(WordAt(ref text, starts.A), WordAt(ref text, starts.B), WordAt(ref text, starts.C), WordAt(ref text, starts.D)) ^ Vector256.Create(Zeros);
        var missing = Avx2.ConvertToVector256Int64(Vector128.Create(64) - (lengths << 3));
        var digits = Avx2.ShiftLeftLogicalVariable(characters, missing.AsUInt64()).AsByte();
        var leading = Vector256.Equals(characters & Vector256.Create(0xFFUL), Vector256<ulong>.Zero).AsInt64() & Vector256.LessThan(missing, Vector256.Create(64L - 8));
        var fours = Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(digits, Vector256.Create((short)0x010A).AsSByte()), Vector256.Create(0x0001_0064).AsInt16());
        values = (Avx2.Multiply(fours.AsUInt32(), Vector256.Create(10_000U)) + (fours.AsUInt64() >> 32)).AsInt64();
        return (Avx2.SubtractSaturate(digits, Vector256.Create((byte)9)) | leading.AsByte()) == Vector256<byte>.Zero;
    }

    /// <summary>Reads the number of a cell that takes all of a stretch, behind which something comes that is no digit before the text ends.</summary>
    public static bool TryRead(ref byte text, int start, int end, CellKind kind, out long value)
    {
        if (kind.IsPlain && end - start <= CellKind.PlainDigits)
        {
            var digits = ReadPlain(ref Unsafe.Add(ref text, start), out value);
            if (digits == end - start)
                return true;
        }

        return ReadAny(ref text, start, end, kind, out value) == end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong WordAt(ref byte text, int at) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, at));

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
