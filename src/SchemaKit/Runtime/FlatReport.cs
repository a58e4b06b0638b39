namespace SchemaKit.Runtime;

/// <summary>A report in memory laid out as one that is read: the fixed cells, then those of the entries.</summary>
/// <param name="Rows">The open rows; <see langword="null"/> if the report has no lists.</param>
internal readonly record struct FlatReport(CellBlock Cells, OpenRows? Rows)
{
    public static FlatReport Of(ShapeIndex index, ReportData report) =>
        index.OpenLists.Length == 0 ? new(report.Cells, null) : new Layout(index, report).Build();

    private sealed class Layout(ShapeIndex index, ReportData report)
    {
        private readonly OpenRows _rows = new(index);
        private readonly List<(int FirstCell, int Count, CellView Cells)> _parts = [];
        private int _count = index.Kinds.Length;

        public FlatReport Build()
        {
            foreach (var list in index.OpenLists.Where(l => l.Parent is null))
            {
                _rows[list.Index].IsAbsent = !report.HasList(list.Index);
                _rows[list.Index].HasOverall = report.HasOverall(list.Index);
                Add(list, -1, report.EntriesAt(list.Index));
                for (var n = 0; n < list.Nested.Length; n++)
                {
                    if (list.Nested[n].StandsInOverall)
                        Add(list.Nested[n], ListRow.InOverall, report.EntriesInOverall(list.Index, n));
                }
            }

            var (values, filled) = (new long[_count], new ulong[CellBits.Words(_count)]);
            var texts = index.HasTextCells ? new string?[_count] : [];
            report.Cells.Values.CopyTo(values);
            report.Cells.Filled.CopyTo(filled);
            for (var i = 0; i < report.Cells.Count && texts.Length > 0; i++)
                texts[i] = report.Cells.TextAt(i);
            foreach (var (first, count, cells) in _parts)
            {
                for (var i = 0; i < count; i++)
                {
                    if (cells.ValueAt(i) is not { } value)
                        continue;
                    values[first + i] = value;
                    CellBits.Set(filled, first + i);
                    if (texts.Length > 0)
                        texts[first + i] = cells.TextAt(i);
                }
            }

            return new FlatReport(new CellBlock(values, filled, texts), _rows);
        }

        private void Add(ListIndex list, int parent, EntryArray entries)
        {
            if (parent >= 0 || report.HasList(list.Index))
                _rows[list.Index].SetState(parent, ListState.Known);
            for (var i = 0; i < entries.Count; i++)
            {
                var entry = entries[i];
                var row = _rows.Add(list, new ListRow(_count, entry.Key, parent, i));
                _parts.Add((_count, list.CellCount, entry.Cells));
                _count += list.CellCount;
                for (var n = 0; n < list.Nested.Length; n++)
                    Add(list.Nested[n], row, entry.Nested(n));
            }
        }
    }
}
