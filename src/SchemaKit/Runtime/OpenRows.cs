namespace SchemaKit.Runtime;

/// <summary>The open rows of all lists of a report. Their cells follow the fixed ones in the order in which the rows were added.</summary>
internal sealed class OpenRows
{
    private readonly ListIndex[] _lists;
    private readonly ListRows[] _rows;
    private readonly List<(int FirstCell, int List, int Row)> _added = [];

    public OpenRows(ShapeIndex index)
    {
        _lists = index.OpenLists;
        _rows = new ListRows[_lists.Length];
        for (var i = 0; i < _rows.Length; i++)
        {
            var list = _lists[i].List;
            _rows[i] = new ListRows { IsAbsent = list.IsOptional, HasOverall = list is { HasOverall: true, IsOptional: false } };
        }
    }

    /// <summary>The rows of every list, by its index.</summary>
    public ReadOnlySpan<ListRows> All => _rows;

    /// <summary>The rows of the list with that index.</summary>
    public ListRows this[int list] => _rows[list];

    /// <summary>Adds a row behind those of its list.</summary>
    /// <returns>Its position.</returns>
    public int Add(ListIndex list, ListRow row)
    {
        var rows = _rows[list.Index];
        rows.Add(row);
        if (list.CellCount > 0)
            _added.Add((row.FirstCell, list.Index, rows.Count - 1));
        return rows.Count - 1;
    }

    /// <summary>Forgets the entries of a list that are nested in the last row of the list above, or all of them for -1.</summary>
    public void Spoil(ListIndex list, int parent)
    {
        if (parent == ListRow.InOverall)
        {
            _rows[list.Index].RemoveInOverall();
            Reindex();
        }
        else
        {
            RemoveNestedFrom(list, parent);
        }

        _rows[list.Index].SetState(parent, ListState.Unusable);
    }

    /// <summary>Brings the rows of lists in overall rows behind those in entries, which the payload may have after them.</summary>
    /// <param name="moved">Told which list, and how many rows stood before others.</param>
    public void MoveOverallLast(Action<int, int>? moved)
    {
        var any = false;
        foreach (var list in _lists)
        {
            if (!list.StandsInOverall || _rows[list.Index].MoveOverallLast() is not (var leading and > 0))
                continue;
            any = true;
            moved?.Invoke(list.Index, leading);
        }

        if (any)
            Reindex();
    }

    private void Reindex()
    {
        _added.Clear();
        foreach (var list in _lists)
        {
            for (var row = 0; list.CellCount > 0 && row < _rows[list.Index].Count; row++)
                _added.Add((_rows[list.Index][row].FirstCell, list.Index, row));
        }

        _added.Sort();
    }

    private void RemoveNestedFrom(ListIndex list, int parent)
    {
        var rows = _rows[list.Index];
        var kept = rows.Count;
        while (kept > 0 && rows[kept - 1].Parent >= parent)
            kept--;
        foreach (var nested in list.Nested)
            RemoveNestedFrom(nested, kept);
        rows.RemoveFrom(kept);
    }

    /// <summary>Which row a cell of an entry belongs to; <see langword="false"/> if its row was removed.</summary>
    public bool TryFind(int cell, out OpenCell found)
    {
        var (low, high) = (0, _added.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_added[middle].FirstCell <= cell)
                low = middle + 1;
            else
                high = middle - 1;
        }

        found = default;
        if (high < 0)
            return false;

        // A row that was removed may have left its place to another.
        var (first, list, row) = _added[high];
        if (cell - first >= _lists[list].CellCount || row >= _rows[list].Count || _rows[list][row].FirstCell != first)
            return false;

        found = new OpenCell(_lists[list], row, _rows[list][row], cell - first);
        return true;
    }
}

/// <summary>A cell of an entry.</summary>
/// <param name="Position">Of its row among all of the list.</param>
/// <param name="Offset">Its position among the cells of the entry.</param>
internal readonly record struct OpenCell(ListIndex List, int Position, ListRow Row, int Offset)
{
    public CellKind Kind => List.Kinds[Offset];

    public string Pointer(OpenRows rows) => List.PointerOf(Row, rows) + List.CellPointers[Offset];
}
