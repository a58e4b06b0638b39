namespace SchemaKit.Runtime;

/// <summary>A bit per cell: bit i of word i / 64.</summary>
internal static class CellBits
{
    public static int Words(int cells) => (cells + 63) / 64;

    public static bool IsSet(ReadOnlySpan<ulong> bits, int cell) => (bits[cell >> 6] >> cell & 1) != 0;

    public static void Set(Span<ulong> bits, int cell) => bits[cell >> 6] |= 1UL << cell;

    public static void Clear(Span<ulong> bits, int cell) => bits[cell >> 6] &= ~(1UL << cell);

    public static bool AllSet(ReadOnlySpan<ulong> bits, int cells)
    {
        var whole = cells / 64;
        for (var i = 0; i < whole; i++)
        {
            if (bits[i] != ulong.MaxValue)
                return false;
        }

        return whole == Words(cells) || bits[whole] == Mask(whole, cells);
    }

    /// <summary>The bits of a word that stand for cells.</summary>
    public static ulong Mask(int word, int cells) => cells - (word * 64) is var left && left < 64 ? (1UL << left) - 1 : ulong.MaxValue;
}
