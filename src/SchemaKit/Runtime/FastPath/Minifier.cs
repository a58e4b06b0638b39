using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SchemaKit.Runtime.FastPath;

/// <summary>Copies JSON without the white space between its tokens. What is no JSON does not become any.</summary>
/// <remarks>As in G. Langdale, D. Lemire, "Parsing Gigabytes of JSON per Second", 2019: a bit for each of 64 characters tells what it is, and arithmetic on these words what it is part of.</remarks>
internal ref struct Minifier
{
    private const int Block = 64;

    /// <summary>Space must be left for so many bytes behind the copy.</summary>
    public const int Excess = Block;

    private const ulong OddBits = 0xAAAA_AAAA_AAAA_AAAA;

    /// <summary>For each choice of eight bytes where they stand, one byte each.</summary>
    private static readonly ulong[] Chosen = [.. Enumerable.Range(0, 256).Select(PlacesOf)];

    /// <summary>All ones if the last block ends within a string.</summary>
    private ulong _inText;

    /// <summary>1 if the first character of the next block is escaped.</summary>
    private ulong _escaped;

    /// <summary>1 if the last block ends with part of a number or name.</summary>
    private ulong _afterScalar;

    /// <summary>1 if it ends with white space behind a number or name.</summary>
    private ulong _afterSpace;

    /// <summary>Copies a text.</summary>
    /// <param name="copy">At least as long, and <see cref="Excess"/>.</param>
    /// <returns>Length of the copy; -1 if white space stands between two numbers or names, which it would join, or if the text ends within a string.</returns>
    public static int Copy(ReadOnlySpan<byte> text, Span<byte> copy)
    {
        var minifier = default(Minifier);
        ref var from = ref MemoryMarshal.GetReference(text);
        ref var to = ref MemoryMarshal.GetReference(copy);
        var (at, length) = (0, 0);
        for (; text.Length - at >= Block && length >= 0; at += Block)
            length = minifier.Add(ref Unsafe.Add(ref from, at), ref to, length);
        if (text.Length > at && length >= 0)
        {
            Span<byte> last = stackalloc byte[Block];
            last.Fill((byte)' ');
            text[at..].CopyTo(last);
            length = minifier.Add(ref MemoryMarshal.GetReference(last), ref to, length);
        }

        return minifier._inText == 0 ? length : -1;
    }

    private static ulong PlacesOf(int choice)
    {
        var (places, count) = (0UL, 0);
        for (var i = 0UL; i < 8; i++)
        {
            if ((choice >> (int)i & 1) != 0)
                places |= i << (8 * count++);
        }

        return places;
    }

    /// <summary>Adds what a block leaves to a copy of some length.</summary>
    /// <returns>Its length now, or -1.</returns>
    private int Add(ref byte block, ref byte copy, int length)
    {
        var (low, high) = (Vector256.LoadUnsafe(ref block), Vector256.LoadUnsafe(ref block, Block / 2));
        var quotes = Bits(Vector256.Equals(low, Vector256.Create((byte)'"')), Vector256.Equals(high, Vector256.Create((byte)'"')))
            & ~Escaped(Bits(Vector256.Equals(low, Vector256.Create((byte)'\\')), Vector256.Equals(high, Vector256.Create((byte)'\\'))));
        var inText = Within(quotes) ^ _inText;
        _inText = (ulong)((long)inText >> 63);
        var space = Bits(IsSpace(low), IsSpace(high)) & ~inText;
        var scalar = ~(Bits(IsMark(low), IsMark(high)) | quotes | space | inText);
        if (Joins(space, scalar))
            return -1;

        return space == 0 ? CopyAll(low, high, ref copy, length) : CopyChosen(ref block, ~space, ref copy, length);
    }

    private static int CopyAll(Vector256<byte> low, Vector256<byte> high, ref byte copy, int length)
    {
        low.StoreUnsafe(ref copy, (nuint)length);
        high.StoreUnsafe(ref copy, (nuint)length + (Block / 2));
        return length + Block;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyChosen(ref byte block, ulong chosen, ref byte copy, int length)
    {
        ref var places = ref MemoryMarshal.GetArrayDataReference(Chosen);
        for (var i = 0; i < Block; i += sizeof(ulong), chosen >>= sizeof(ulong))
        {
            var choice = (uint)(byte)chosen;
            var eight = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref block, i))).AsByte();
            var kept = Vector128.ShuffleNative(eight, Vector128.CreateScalarUnsafe(Unsafe.Add(ref places, choice)).AsByte());
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref copy, length), kept.AsUInt64().ToScalar());
            length += BitOperations.PopCount(choice);
        }

        return length;
    }

    /// <summary>The characters that a backslash before them escapes.</summary>
    private ulong Escaped(ulong backslashes)
    {
        if (backslashes == 0)
            return Exchange(ref _escaped, 0);

        // Of a row of backslashes every second one escapes; the sum runs through those rows that begin at an odd place.
        backslashes &= ~_escaped;
        var follows = (backslashes << 1) | _escaped;
        var odd = backslashes & OddBits & ~follows;
        var sum = odd + backslashes;
        _escaped = sum < odd ? 1UL : 0;
        return (~OddBits ^ (sum << 1)) & follows;
    }

    /// <summary>Whether white space stands between two numbers or names.</summary>
    private bool Joins(ulong space, ulong scalar)
    {
        // The sum runs through white space behind a number or name, to the character behind it.
        var begins = space & ((scalar << 1) | _afterScalar | _afterSpace);
        var sum = space + begins;
        var ends = (sum | _afterSpace) & ~space;
        _afterSpace = sum < space ? 1UL : 0;
        _afterScalar = scalar >> 63;
        return (ends & scalar) != 0;
    }

    /// <summary>The characters from each opening quote on that stand before its closing one.</summary>
    private static ulong Within(ulong quotes)
    {
        for (var shift = 1; shift < Block; shift *= 2)
            quotes ^= quotes << shift;
        return quotes;
    }

    private static ulong Exchange(ref ulong word, ulong other)
    {
        var old = word;
        word = other;
        return old;
    }

    /// <summary>All bits of what is white space in JSON.</summary>
    public static Vector256<byte> IsSpace(Vector256<byte> bytes) =>
        Vector256.Equals(bytes, Vector256.Create((byte)' ')) | Vector256.Equals(bytes, Vector256.Create((byte)'\n'))
        | Vector256.Equals(bytes, Vector256.Create((byte)'\r')) | Vector256.Equals(bytes, Vector256.Create((byte)'\t'));

    /// <summary>Braces, brackets, commas and colons.</summary>
    private static Vector256<byte> IsMark(Vector256<byte> bytes)
    {
        var upper = bytes | Vector256.Create((byte)0x20);
        return Vector256.Equals(upper, Vector256.Create((byte)'{')) | Vector256.Equals(upper, Vector256.Create((byte)'}'))
            | Vector256.Equals(bytes, Vector256.Create((byte)',')) | Vector256.Equals(bytes, Vector256.Create((byte)':'));
    }

    private static ulong Bits(Vector256<byte> low, Vector256<byte> high) => low.ExtractMostSignificantBits() | (ulong)high.ExtractMostSignificantBits() << (Block / 2);
}
