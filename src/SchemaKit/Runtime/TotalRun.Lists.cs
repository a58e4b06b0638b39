namespace SchemaKit.Runtime;

/// <content>Totals in lists.</content>
public sealed partial class TotalRun
{
    /// <summary>Sets a cell of each entry to the sum of its parts; an overall cell of a nested list only if the report declares entries.</summary>
    /// <param name="list">Index of the list.</param>
    /// <param name="total">Position of the total among the cells of an entry.</param>
    /// <param name="parts">Positions of the parts there.</param>
    /// <param name="nested">Parts in lists nested in the entry: the index of the list, and the position among the cells of its entries.</param>
    /// <exception cref="OverflowException">A sum does not fit the cell.</exception>
    public void FillEntries(int list, int total, ReadOnlySpan<int> parts, params ReadOnlySpan<(int List, int Part)> nested)
    {
        var (index, rows) = (_index.OpenLists[list], _flat.Rows!);
        if (parts.IsEmpty && IsAnyRosterEmpty(nested, rows))
            return;

        var next = new int[nested.Length];
        for (var row = 0; row < rows[list].Count; row++)
        {
            var first = rows[list][row].FirstCell;
            var sum = new Sum(this);
            foreach (var part in parts)
                sum.Add(first + part, index.Kinds[part]);
            for (var i = 0; i < nested.Length; i++)
            {
                var (inner, part) = nested[i];
                for (; next[i] < rows[inner].Count && rows[inner][next[i]].Parent == row; next[i]++)
                    sum.Add(rows[inner][next[i]].FirstCell + part, _index.OpenLists[inner].Kinds[part]);
            }

            sum.Put(first + total, index.Kinds[total]);
        }
    }

    /// <summary>Sets a cell of an overall row to the sum of other cells of that row. Nothing happens in a report that lacks the row.</summary>
    /// <param name="list">Index of the list.</param>
    /// <param name="total">The total, a fixed cell.</param>
    /// <param name="parts">The parts, fixed cells.</param>
    /// <exception cref="OverflowException">The sum does not fit the cell.</exception>
    public void FillOverall(int list, int total, ReadOnlySpan<int> parts)
    {
        if (_flat.Rows![list].HasOverall)
            Fill(total, parts);
    }

    /// <summary>Sets a cell of an overall row to the sum over the entries. Nothing happens in a report that lacks the row, or that declares no entries.</summary>
    /// <param name="list">Index of the list.</param>
    /// <param name="total">The total, a fixed cell.</param>
    /// <param name="parts">Positions of the parts among the cells of an entry.</param>
    /// <exception cref="OverflowException">The sum does not fit the cell.</exception>
    public void FillOverallFromEntries(int list, int total, ReadOnlySpan<int> parts)
    {
        var (index, rows) = (_index.OpenLists[list], _flat.Rows!);
        if (!rows[list].HasOverall || IsRosterEmpty(index, rows))
            return;

        var sum = new Sum(this);
        for (var row = 0; row < rows[list].Count; row++)
        {
            foreach (var part in parts)
                sum.Add(rows[list][row].FirstCell + part, index.Kinds[part]);
        }

        sum.Put(total, _index.Kinds[total]);
    }

    private bool IsAnyRosterEmpty(ReadOnlySpan<(int List, int Part)> nested, OpenRows rows)
    {
        foreach (var (list, _) in nested)
        {
            if (IsRosterEmpty(_index.OpenLists[list], rows))
                return true;
        }

        return false;
    }

    private static bool IsRosterEmpty(ListIndex list, OpenRows rows) => list.IsDeclared && rows[list.List.Roster].Count == 0;
}
