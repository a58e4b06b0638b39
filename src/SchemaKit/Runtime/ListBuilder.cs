namespace SchemaKit.Runtime;

/// <summary>Makes the lists of a report of the rows that were read.</summary>
internal static class ListBuilder
{
    public static ListData[] Build(ShapeIndex index, OpenRows rows, CellBlock cells)
    {
        var next = new int[index.OpenLists.Length];
        ListData[] lists = [.. index.OpenLists.Select(ListData.Initial)];
        foreach (var list in index.OpenLists.Where(l => l.Parent is null))
        {
            var entries = Entries(list, -1, rows, cells, next);
            var inOverall = list.Nested.Select(n => Entries(n, ListRow.InOverall, rows, cells, next)).ToArray();
            lists[list.Index] = new ListData(entries, rows[list.Index].HasOverall) { IsPresent = !rows[list.Index].IsAbsent, InOverall = new EntryData(null, default, inOverall) };
        }

        return lists;
    }

    /// <param name="next">By list, the first row that no entry has been made of; rows of one parent follow each other.</param>
    private static EntryArray Entries(ListIndex list, int parent, OpenRows rows, CellBlock cells, int[] next)
    {
        var entries = new List<EntryData>();
        var own = rows[list.Index];
        while (next[list.Index] < own.Count && own[next[list.Index]].Parent == parent)
        {
            var position = next[list.Index]++;
            var row = own[position];
            var nested = list.Nested.Select(n => Entries(n, position, rows, cells, next)).ToArray();
            entries.Add(new EntryData(row.Key, new CellView(cells, row.FirstCell, list.CellCount), nested));
        }

        return entries.Count == 0 ? default : new EntryArray([.. entries]);
    }
}
