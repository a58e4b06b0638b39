namespace SchemaKit.Runtime;

/// <summary>What is known of all cells of a report: the fixed ones, then those of the entries of lists.</summary>
/// <param name="values">Scaled integers, 0 where blank.</param>
/// <param name="filled">Bits of the cells that are not blank.</param>
/// <param name="usable">Bits of the cells that are there, blank or with a value of their kind.</param>
/// <param name="rows">The open rows; <see langword="null"/> if the report has no lists.</param>
internal readonly ref struct ReportCells(ReadOnlySpan<long> values, ReadOnlySpan<ulong> filled, ReadOnlySpan<ulong> usable, OpenRows? rows = null)
{
    public ReadOnlySpan<long> Values { get; } = values;

    public ReadOnlySpan<ulong> Filled { get; } = filled;

    public ReadOnlySpan<ulong> Usable { get; } = usable;

    public OpenRows? Rows { get; } = rows;

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
        for (var i = 0; i < index.Counted.Length; i++)
        {
            if ((Usable[i] & ~Filled[i] & index.Counted[i]) != 0)
                return true;
        }

        for (var cell = index.Kinds.Length; cell < Values.Length; cell++)
        {
            if (IsBlankCounted(index, cell))
                return true;
        }

        return false;
    }

    /// <summary>The cells that count as 0 though they are blank: fixed ones in printed order, then those of entries by list and row.</summary>
    public List<int> BlankCounted(ShapeIndex index)
    {
        var blank = new List<int>();
        for (var cell = 0; cell < index.Kinds.Length; cell++)
        {
            if (IsBlankCounted(index, cell))
                blank.Add(cell);
        }

        for (var list = 0; Rows is not null && list < index.OpenLists.Length; list++)
        {
            for (var i = 0; i < Rows[list].Count; i++)
                AddBlankCounted(blank, index.OpenLists[list], Rows[list][i].FirstCell);
        }

        return blank;
    }

    private void AddBlankCounted(List<int> blank, ListIndex list, int first)
    {
        for (var offset = 0; offset < list.CellCount; offset++)
        {
            if (IsUsable(first + offset) && !IsFilled(first + offset) && list.Kinds[offset] is { Blank: BlankMeaning.Zero, IsNumeric: true })
                blank.Add(first + offset);
        }
    }

    private bool IsBlankCounted(ShapeIndex index, int cell)
    {
        if (!IsUsable(cell) || IsFilled(cell))
            return false;
        if (cell < index.Kinds.Length)
            return CellBits.IsSet(index.Counted, cell);
        return Rows!.TryFind(cell, out var open) && open.Kind is { Blank: BlankMeaning.Zero, IsNumeric: true };
    }
}
