using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace SchemaKit.Runtime.FastPath;

/// <summary>Finds a key among siblings by one comparison: the one that is expected, or the only one that a perfect hash of its length and its ends allows.</summary>
internal sealed class FastKeys
{
    /// <summary>Bytes that are compared at once, and that must be readable from the key on.</summary>
    public const int Block = 32;

    private const byte Quote = (byte)'"';

    /// <summary>Two quotes and a colon.</summary>
    private const int Around = 3;

    private const int MaxTries = 4_096;

    private readonly KeyTable _table;

    /// <summary>Each key with what stands around it minified, <c>"key":</c>, a block each.</summary>
    private readonly byte[] _blocks;

    /// <summary>Length of that. What is longer than a block is not compared at once.</summary>
    private readonly int[] _lengths;

    private readonly short[] _positions;
    private readonly ulong _factor;
    private readonly int _shift;

    public FastKeys(KeyNode[] keys)
    {
        _table = new KeyTable(keys.Select(k => k.Id));
        _blocks = new byte[(keys.Length + 1) * Block];
        _lengths = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            var text = Encoding.UTF8.GetBytes("\"" + keys[i].Id + "\":");
            _lengths[i] = text.Length;
            if (text.Length <= Block)
                text.CopyTo(_blocks, i * Block);
        }

        (_positions, _factor, _shift) = Hash();
    }

    /// <summary>Whether <paramref name="text"/> begins with the key at a position and its colon; their length, or 0.</summary>
    /// <param name="text">Of at least <see cref="Block"/> bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LengthIfAt(int position, ref byte text)
    {
        if ((uint)position >= (uint)_lengths.Length)
            return 0;

        var length = _lengths[position];
        return length <= Block && Differences(position, ref text) << (Block - length) == 0 ? length : 0;
    }

    /// <summary>The position of the key that <paramref name="text"/> begins with, or -1. Its colon is not looked at.</summary>
    /// <param name="text">Of at least <see cref="Block"/> + 1 bytes, a quote first.</param>
    /// <param name="length">Length of the key with its quotes, which is known before it is known which one it is.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ref byte text, out int length)
    {
        ref var key = ref Unsafe.Add(ref text, 1);
        var quote = BitOperations.TrailingZeroCount(Vector256.Equals(Vector256.LoadUnsafe(ref key), Vector256.Create(Quote)).ExtractMostSignificantBits());
        length = quote + 2;
        if (_positions.Length == 0 || length >= Block)
            return -1;

        // No other key has both quotes in these places.
        var position = (int)Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_positions), (nint)(HashOf(ref key, quote, _factor) >> _shift));
        return position >= 0 && Differences(position, ref text) << (Block - length) == 0 ? position : -1;
    }

    /// <summary>The position of a key, or -1. Slow, and for keys of any length.</summary>
    public int Find(ReadOnlySpan<byte> key) => _table.Find(key, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Differences(int position, ref byte text) =>
        ~Vector256.Equals(Vector256.LoadUnsafe(ref text), Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_blocks), (nuint)(position * Block))).ExtractMostSignificantBits();

    /// <param name="text">Of at least eight bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong HashOf(ref byte text, int length, ulong factor)
    {
        // Which keys are shorter than eight bytes is a matter of chance in a payload of any order, so no branch: what is missing is shifted out.
        var (missing, more) = (sizeof(ulong) - length, length - sizeof(ulong));
        var shift = 8 * (missing & ~(missing >> 31));
        var first = Unsafe.ReadUnaligned<ulong>(ref text) << shift;
        var last = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, more & ~(more >> 31))) << shift;
        return (first ^ BitOperations.RotateLeft(last, 23) ^ (ulong)length) * factor;
    }

    /// <summary>Looks for a factor that sends no two keys to the same place.</summary>
    private (short[] Positions, ulong Factor, int Shift) Hash()
    {
        var random = 0x9E3779B97F4A7C15UL;
        var bits = BitOperations.Log2((uint)Math.Max(1, _lengths.Length)) + 2;
        for (var tries = 0; tries < MaxTries; tries++, random += 0xD1342543DE82EF95UL * (ulong)(tries + 1))
        {
            var (factor, shift) = (random | 1, 64 - bits - (tries / 1024));
            if (Positions(factor, shift) is { } positions)
                return (positions, factor, shift);
        }

        return ([], 0, 0);
    }

    private short[]? Positions(ulong factor, int shift)
    {
        var positions = new short[1 << (64 - shift)];
        Array.Fill(positions, (short)-1);
        for (short i = 0; i < _lengths.Length; i++)
        {
            if (_lengths[i] > Block)
                continue;
            ref var position = ref positions[(int)(HashOf(ref _blocks[(i * Block) + 1], _lengths[i] - Around, factor) >> shift)];
            if (position >= 0)
                return null;
            position = i;
        }

        return positions;
    }
}
