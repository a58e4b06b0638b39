using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Engine;

/// <summary>A report in memory, with the place of each part in what it was read from. The cells of entries follow the fixed ones.</summary>
internal sealed class ReportValues
{
    private const long FirstSpecial = long.MinValue + 1;

    private readonly ListEntries[] _lists;
    private readonly List<EntryRow> _entryOfCell = [];
    private readonly Dictionary<BoundTable, EntryRow> _overall = [];

    public ReportValues(BoundReport report)
    {
        Report = report;
        Texts = new string?[report.Members.Count];
        States = new CellColumn<CellState>(report.Cells.Count);
        Values = new CellColumn<long>(report.Cells.Count);
        CellTexts = new CellColumn<string?>(report.Cells.Count);
        Locations = new CellColumn<PayloadLocation?>(report.Cells.Count);
        _lists = [.. report.Lists.Select(_ => new ListEntries())];
    }

    public BoundReport Report { get; }

    public string? Organization { get; set; }

    public string? OrganizationCode { get; set; }

    public int? Year { get; set; }

    public string? Title { get; set; }

    public DateOnly? PublicationDate { get; set; }

    /// <summary>Narrative texts, by position in <see cref="BoundReport.Members"/>.</summary>
    public string?[] Texts { get; }

    public CellColumn<CellState> States { get; }

    /// <summary>Scaled integers, 0 where there is no value; a date's day number, a code's position; see <see cref="SpecialAt"/>.</summary>
    public CellColumn<long> Values { get; }

    /// <summary>The texts of text cells.</summary>
    public CellColumn<string?> CellTexts { get; }

    public CellColumn<PayloadLocation?> Locations { get; }

    /// <summary>Where members of the head stand.</summary>
    public Dictionary<string, PayloadLocation> HeadLocations { get; } = new(StringComparer.Ordinal);

    /// <summary>The footnotes on each table, by its id.</summary>
    public Dictionary<string, IReadOnlyList<string>> Footnotes { get; } = new(StringComparer.Ordinal);

    /// <summary>Every cell that is there: the fixed ones, then those of entries by list and row.</summary>
    public IEnumerable<ReportCell> Cells => Report.Cells.Select(ReportCell.Of).Concat(EntryCells);

    public IEnumerable<ReportCell> EntryCells =>
        _lists.SelectMany(l => l.Rows).SelectMany(row => row.Cells.Select(c => ReportCell.Of(row, c.Offset)));

    /// <summary>What a cell holds where its value is the special value at a position of its kind.</summary>
    public static long SpecialValue(int position) => FirstSpecial + position;

    public ReportCell CellAt(int index)
    {
        if (index < Report.Cells.Count)
            return ReportCell.Of(Report.Cells[index]);

        var entry = _entryOfCell[index - Report.Cells.Count];
        return ReportCell.Of(entry, index - entry.FirstCell);
    }

    /// <summary>The special value that a cell holds; <see langword="null"/> if it holds none.</summary>
    public SpecialDefinition? SpecialAt(ReportCell cell)
    {
        var position = Values[cell.Index] - FirstSpecial;
        return States[cell.Index] == CellState.Value && position >= 0 && position < cell.Kind.Specials.Count ? cell.Kind.Specials[(int)position] : null;
    }

    public ListEntries EntriesOf(BoundTable list) => _lists[list.List!.Index];

    /// <summary>The overall row of a table, as what lists are nested in.</summary>
    public EntryRow OverallOf(BoundTable list)
    {
        if (!_overall.TryGetValue(list, out var row))
            _overall.Add(list, row = EntryRow.OverallOf(list));
        return row;
    }

    /// <summary>Adds an entry whose cells are absent.</summary>
    /// <param name="parent">The entry it is nested in.</param>
    public EntryRow AddEntry(BoundTable list, EntryRow? parent, int position)
    {
        var count = list.List!.EntryCells.Count;
        var row = new EntryRow(list, parent, position, States.Length);
        States.Grow(count);
        Values.Grow(count);
        CellTexts.Grow(count);
        Locations.Grow(count);
        _entryOfCell.AddRange(Enumerable.Repeat(row, count));
        EntriesOf(list).Add(row);
        return row;
    }

    /// <summary>Makes the entries of a list unusable, and those nested in them.</summary>
    public void SpoilEntries(BoundTable list, EntryRow? parent)
    {
        foreach (var row in EntriesOf(list).In(parent))
        {
            foreach (var nested in list.List!.Nested)
                EntriesOf(nested).RemoveIn(row);
        }

        EntriesOf(list).RemoveIn(parent);
        EntriesOf(list).SetState(parent, ListState.Unusable);
    }

    public void SpoilCells(int first, int count)
    {
        States.AsSpan(first, count).Fill(CellState.Unusable);
        Values.AsSpan(first, count).Clear();
        CellTexts.AsSpan(first, count).Clear();
    }

    /// <summary>Makes the cells of all other tables absent.</summary>
    public void KeepOnly(IReadOnlyList<string> tables)
    {
        foreach (var cell in Report.Cells.Where(c => !tables.Contains(c.Table.Id)))
            States[cell.Index] = CellState.Absent;
    }
}
