namespace SchemaKit.Runtime;

/// <summary>A report that rules read. The default is one that was not given.</summary>
internal readonly ref struct RuleSource
{
    public RuleSource(ReportCells cells, ReadOnlySpan<ListRows> lists = default, ReadOnlySpan<ulong> unknown = default)
    {
        Cells = cells;
        Lists = lists;
        Unknown = unknown;
        IsGiven = true;
    }

    public bool IsGiven { get; }

    /// <summary>The fixed cells and, behind them, those of the entries.</summary>
    public ReportCells Cells { get; }

    /// <summary>The rows of each list; empty where a report has none.</summary>
    public ReadOnlySpan<ListRows> Lists { get; }

    /// <summary>Bits of the fixed cells that the report says nothing of, as its edition does not have them.</summary>
    public ReadOnlySpan<ulong> Unknown { get; }

    public int RowCount(ListIndex list) => list.Index < Lists.Length ? Lists[list.Index].Count : 0;

    public ListRow RowAt(ListIndex list, int row) => Lists[list.Index][row];

    public RowPlace EntryAt(ListIndex list, int row) => new(list, row, RowAt(list, row).Parent);

    /// <summary>The key of an entry; none for the overall row.</summary>
    public string? KeyAt(ListIndex list, int row) => row == ListRow.InOverall ? null : RowAt(list, row).Key;

    /// <summary>Whether there is an overall row: of an optional table only if the table is there.</summary>
    public bool HasOverall(ListIndex list) =>
        list.List.HasOverall && (list.Parent is not null || !list.List.IsOptional || (list.Index < Lists.Length && Lists[list.Index].HasOverall));

    /// <summary>Whether nobody knows which entries there are.</summary>
    public bool IsUnusable(ListIndex list, int parent) => (list.Index < Lists.Length ? Lists[list.Index].StateIn(parent) : ListState.Absent) switch
    {
        ListState.Known => false,
        ListState.Absent => !list.List.IsOptional && parent != ListRow.InOverall,
        _ => true,
    };

    /// <summary>The only entry with the key, in the array of the entry above; <see langword="null"/> if there is none.</summary>
    public RowPlace? Find(ListIndex list, int parent, string? key)
    {
        if (key is null || RowCount(list) == 0)
            return null;

        if (parent < 0)
            return list.Parent is null && Lists[list.Index].Find(key) is var row and >= 0 ? EntryAt(list, row) : null;

        RowPlace? found = null;
        var (first, end) = RowsIn(list, parent);
        for (var i = first; i < end; i++)
        {
            if (RowAt(list, i).Key != key)
                continue;
            if (found is not null)
                return null;
            found = EntryAt(list, i);
        }

        return found;
    }

    /// <summary>The rows nested in an entry of the list above. Rows are in the order of the payload, so those of one parent stand together.</summary>
    public (int First, int End) RowsIn(ListIndex list, int parent) =>
        (FirstFrom(list, parent), parent == ListRow.InOverall ? RowCount(list) : FirstFrom(list, parent + 1));

    public bool IsUnknown(int cell) => cell >> 6 < Unknown.Length && CellBits.IsSet(Unknown, cell);

    private int FirstFrom(ListIndex list, int parent)
    {
        var (low, high) = (0, RowCount(list));
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (RowAt(list, middle).Parent < parent)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
