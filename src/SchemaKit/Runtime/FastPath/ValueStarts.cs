using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SchemaKit.Runtime.FastPath;

/// <summary>Finds where the values begin that are no objects, in JSON that holds no strings but keys without colons.</summary>
internal static class ValueStarts
{
    /// <summary>How far behind the place where the search begins there must be text.</summary>
    public const int MaxDistance = 2;

    /// <summary>So many places may be written beyond those that are sought, as all of a block may be colons.</summary>
    public const int Excess = Block + Usual;

    private const int Block = 64;

    /// <summary>So many places are written at once.</summary>
    private const int Usual = 3;

    /// <summary>Finds the first values.</summary>
    /// <param name="at">From where on; at least <see cref="MaxDistance"/>.</param>
    /// <param name="end">Length of the text.</param>
    /// <param name="distance">From a colon to the value behind it.</param>
    /// <param name="starts">Takes the places.</param>
    /// <param name="count">How many are sought; there is room for <see cref="Excess"/> more.</param>
    /// <returns>Whether there are so many.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Find(ref byte text, int at, int end, int distance, ref int starts, int count)
    {
        ref var next = ref starts;
        ref var enough = ref Unsafe.Add(ref starts, count);
        ref var colons = ref Unsafe.Subtract(ref Unsafe.Add(ref text, at), distance);
        ref var values = ref Unsafe.Add(ref text, at);
        nint block = 0, last = end - at - Block;
        for (; block <= last && Unsafe.IsAddressLessThan(ref next, ref enough); block += Block)
            next = ref Add(ref next, Starts(ref Unsafe.Add(ref colons, block), ref Unsafe.Add(ref values, block)), ulong.MaxValue, at + (int)block);

        // The last block overlaps the one before.
        if (block < last + Block && end - Block >= MaxDistance && Unsafe.IsAddressLessThan(ref next, ref enough))
            next = ref Add(ref next, Starts(ref Unsafe.Add(ref colons, last), ref Unsafe.Add(ref values, last)), ulong.MaxValue << (int)(block - last), end - Block);

        return !Unsafe.IsAddressLessThan(ref next, ref enough);
    }

    /// <summary>All bits of the characters that stand behind a colon and open no object.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Starts(ref byte colons, ref byte values) =>
        Vector512.AndNot(Vector512.Equals(Vector512.LoadUnsafe(ref colons), Vector512.Create((byte)':')), Vector512.Equals(Vector512.LoadUnsafe(ref values), Vector512.Create((byte)'{')));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref int Add(ref int next, Vector512<byte> starts, ulong chosen, int at)
    {
        var bits = starts.ExtractMostSignificantBits() & chosen;
        ref var after = ref Unsafe.Add(ref next, BitOperations.PopCount(bits));
        do
        {
            next = at + BitOperations.TrailingZeroCount(bits);
            bits &= bits - 1;
            Unsafe.Add(ref next, 1) = at + BitOperations.TrailingZeroCount(bits);
            bits &= bits - 1;
            Unsafe.Add(ref next, 2) = at + BitOperations.TrailingZeroCount(bits);
            bits &= bits - 1;
            next = ref Unsafe.Add(ref next, Usual);
        }
        while (bits != 0);

        return ref after;
    }
}
