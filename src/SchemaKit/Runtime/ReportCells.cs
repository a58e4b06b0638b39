namespace SchemaKit.Runtime;

/// <summary>What is known of all cells of a report.</summary>
/// <param name="values">Scaled integers, 0 where blank.</param>
/// <param name="filled">Bits of the cells that are not blank.</param>
/// <param name="usable">Bits of the cells that are there, blank or with a value of their kind.</param>
internal readonly ref struct ReportCells(ReadOnlySpan<long> values, ReadOnlySpan<ulong> filled, ReadOnlySpan<ulong> usable)
{
    public ReadOnlySpan<long> Values { get; } = values;

    public ReadOnlySpan<ulong> Filled { get; } = filled;

    public ReadOnlySpan<ulong> Usable { get; } = usable;

    public bool IsFilled(int cell) => CellBits.IsSet(Filled, cell);

    public bool IsUsable(int cell) => CellBits.IsSet(Usable, cell);

    /// <summary>Whether every fixed cell is usable and none that means unknown is blank.</summary>
    public bool AllReadable(ShapeIndex index)
    {
        for (var i = 0; i < index.Unknown.Length; i++)
        {
            var mask = CellBits.Mask(i, index.Kinds.Length);
            if ((Usable[i] & (Filled[i] | ~index.Unknown[i]) & mask) != mask)
                return false;
        }

        return true;
    }

    /// <summary>Whether a blank cell counts as 0.</summary>
    public bool AnyBlankCounted(ShapeIndex index)
    {
        for (var i = 0; i < Usable.Length; i++)
        {
            if ((Usable[i] & ~Filled[i] & index.Counted[i]) != 0)
                return true;
        }

        return false;
    }

    /// <summary>The cells that count as 0 though they are blank.</summary>
    public List<int> BlankCounted(ShapeIndex index)
    {
        var blank = new List<int>();
        for (var cell = 0; cell < Values.Length; cell++)
        {
            if (IsUsable(cell) && !IsFilled(cell) && CellBits.IsSet(index.Counted, cell))
                blank.Add(cell);
        }

        return blank;
    }
}
