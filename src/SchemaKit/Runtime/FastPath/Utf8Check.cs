using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text.Unicode;

namespace SchemaKit.Runtime.FastPath;

/// <summary>Checks UTF-8 by table lookup (J. Keiser, D. Lemire, "Validating UTF-8 In Less Than One Instruction Per Byte", 2020) where the processor has the instructions.</summary>
internal static class Utf8Check
{
    private const int Block = 32;

    // Each bit is a kind of mistake that two bytes in a row make possible; what all three lookups have in common is one.
    private const byte TooShort = 1 << 0;
    private const byte TooLong = 1 << 1;
    private const byte Overlong3 = 1 << 2;
    private const byte TooLarge = 1 << 3;
    private const byte Surrogate = 1 << 4;
    private const byte Overlong2 = 1 << 5;
    private const byte TooLarge1000 = 1 << 6;
    private const byte Overlong4 = 1 << 6;
    private const byte TwoContinuations = 1 << 7;
    private const byte Carry = TooShort | TooLong | TwoContinuations;

    private static Vector128<byte> ByFirstHigh => Vector128.Create(
        TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong,
        TwoContinuations, TwoContinuations, TwoContinuations, TwoContinuations,
        TooShort | Overlong2, TooShort, TooShort | Overlong3 | Surrogate, (byte)(TooShort | TooLarge | TooLarge1000 | Overlong4));

    private static Vector128<byte> ByFirstLow => Vector128.Create(
        (byte)(Carry | Overlong3 | Overlong2 | Overlong4), Carry | Overlong2, Carry, Carry,
        Carry | TooLarge, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000,
        Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000,
        Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000 | Surrogate, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000);

    private static Vector128<byte> BySecondHigh => Vector128.Create(
        TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
        (byte)(TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge1000 | Overlong4),
        TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge,
        TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
        TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
        TooShort, TooShort, TooShort, TooShort);

    /// <summary>Whether a stretch of text is UTF-8.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the stretch begins; what comes before it is UTF-8.</param>
    /// <param name="length">Its length, the ASCII character that ends it included.</param>
    public static bool IsValid(ref byte text, int start, int length) => Avx2.IsSupported && start + length >= Block + 3
        ? IsValidByLookup(ref text, start, start + length)
        : Utf8.IsValid(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref text, start), length));

    private static bool IsValidByLookup(ref byte text, int at, int end)
    {
        var (firstHigh, firstLow, secondHigh) = (Vector256.Create(ByFirstHigh, ByFirstHigh), Vector256.Create(ByFirstLow, ByFirstLow), Vector256.Create(BySecondHigh, BySecondHigh));
        var errors = Vector256<byte>.Zero;
        for (; at < end; at += Block)
        {
            // A byte is judged with the three before it, so the last block may overlap what has been judged.
            ref var block = ref Unsafe.Add(ref text, Math.Min(at, end - Block));
            var bytes = Vector256.LoadUnsafe(ref block);
            var before = Vector256.LoadUnsafe(ref Unsafe.Subtract(ref block, 1));
            if (((bytes | before) & Vector256.Create((byte)0x80)) == Vector256<byte>.Zero)
                continue;

            var mistakes = Avx2.Shuffle(firstHigh, High(before)) & Avx2.Shuffle(firstLow, before & Vector256.Create((byte)0x0F)) & Avx2.Shuffle(secondHigh, High(bytes));
            var third = Avx2.SubtractSaturate(Vector256.LoadUnsafe(ref Unsafe.Subtract(ref block, 2)), Vector256.Create((byte)(0xE0 - 0x80)));
            var fourth = Avx2.SubtractSaturate(Vector256.LoadUnsafe(ref Unsafe.Subtract(ref block, 3)), Vector256.Create((byte)(0xF0 - 0x80)));
            errors |= mistakes ^ ((third | fourth) & Vector256.Create((byte)0x80));
        }

        return errors == Vector256<byte>.Zero;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> High(Vector256<byte> bytes) => Vector256.ShiftRightLogical(bytes.AsUInt16(), 4).AsByte() & Vector256.Create((byte)0x0F);
}
