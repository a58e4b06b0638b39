namespace SchemaKit.Runtime;

/// <content>Rules of the general form: which rows are there.</content>
public ref partial struct RuleRun
{
    /// <summary>One if the list has entries, else 0.</summary>
    public readonly Int128 Exists(int list, OperandSource from = OperandSource.Own) => _input[from].RowCount(list) > 0 ? One : 0;

    /// <summary>One if the quantified row has entries in a list nested in it, else 0.</summary>
    public readonly Int128 ExistsNested(int list, OperandSource from = OperandSource.Own) =>
        NestedRows(list, from) is var (first, end) && end > first ? One : 0;

    /// <summary>One if a list has a row of the same key as the quantified row, else 0.</summary>
    public readonly Int128 ExistsPartner(int list, OperandSource from = OperandSource.Own) =>
        Find(_index.Lists[list], from) switch
        {
            OverallRow => ExistsOverall(list, from),
            NoRow => 0,
            _ => One,
        };

    /// <summary>One if a list has an overall row, else 0.</summary>
    public readonly Int128 ExistsOverall(int list, OperandSource from = OperandSource.Own) =>
        _input[from].HasOverall(_index.Lists[list]) ? One : 0;

    /// <summary>One if the quantified row has a key, else 0.</summary>
    public readonly Int128 KeyOfRow() => _list is not null && _name.Row >= 0 && KeyAt(_list, _name.Row, OperandSource.Own) is not null ? One : 0;

    /// <summary>How many entries of a list have a key.</summary>
    public readonly Int128 KeysOfEntries(int list, OperandSource from = OperandSource.Own) => Keys(list, 0, _input[from].RowCount(list), from);

    /// <summary>How many entries of a list that is nested in the quantified row have a key.</summary>
    public readonly Int128 KeysOfNested(int list, OperandSource from = OperandSource.Own)
    {
        var (first, end) = NestedRows(list, from);
        return Keys(list, first, end, from);
    }

    private readonly Int128 Keys(int list, int first, int end, OperandSource from)
    {
        var keys = 0;
        for (var row = first; row < end; row++)
            keys += KeyAt(_index.Lists[list], row, from) is null ? 0 : 1;
        return keys * One;
    }

    private readonly string? KeyAt(ListIndex list, int row, OperandSource from) => _input[from].RowAt(list, row).Key;

    /// <summary>The row of a list with the key of the quantified one: its position, or that it is the overall row, or that there is none.</summary>
    private readonly int Find(ListIndex list, OperandSource from)
    {
        if (_list is null || _name.Row < 0)
            return _name.Row;

        var source = _input[from];
        var row = source.RowCount(list.Index) == 0 ? -1 : source.Cells.Rows![list.Index].Find(KeyAt(_list, _name.Row, OperandSource.Own));
        return row < 0 ? NoRow : row;
    }

    /// <summary>The rows of a nested list below the quantified row. Rows are in the order of the payload, so those of one parent stand together.</summary>
    private readonly (int First, int End) NestedRows(int list, OperandSource from)
    {
        var parent = from == OperandSource.Own ? _name.Row : Find(_list!, from);
        var source = _input[from];
        if (parent < 0 || source.RowCount(list) == 0)
            return (0, 0);

        var rows = source.Cells.Rows![list];
        return (FirstBelow(rows, parent), FirstBelow(rows, parent + 1));
    }

    private static int FirstBelow(ListRows rows, int parent)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (rows[middle].Parent < parent)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Whether a fixed cell belongs to an overall row that the payload lacks, as it may.</summary>
    private readonly bool IsAbsent(int cell, OperandSource from) =>
        _index.Lists.Length > 0 && _index.TableOf(cell).Shape.List is { } list && !_input[from].HasOverall(_index.Lists[list.Index]);
}
