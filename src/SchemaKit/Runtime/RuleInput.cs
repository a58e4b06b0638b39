namespace SchemaKit.Runtime;

/// <summary>What the rules of one report are judged over.</summary>
internal readonly ref struct RuleInput
{
    /// <summary>The report itself.</summary>
    public required RuleSource Own { get; init; }

    /// <summary>The same body's report of the year before.</summary>
    public RuleSource Prior { get; init; }

    /// <summary>The sums over the reports of subordinate bodies.</summary>
    public RuleSource Children { get; init; }

    /// <summary>The reporting year; 0 if it is unknown.</summary>
    public int Year { get; init; }

    /// <summary>The same of a payload that could not be read, so that no year is known either.</summary>
    public RuleInput WithoutYear() => new() { Own = Own, Prior = Prior, Children = Children };

    public RuleSource this[OperandSource source] => source switch
    {
        OperandSource.Prior => Prior,
        OperandSource.Children => Children,
        _ => Own,
    };
}

/// <summary>A report that rules read.</summary>
internal readonly ref struct RuleSource
{
    public RuleSource(ReportCells cells, ReadOnlySpan<ulong> unknown = default)
    {
        Cells = cells;
        Unknown = unknown;
        IsGiven = true;
    }

    public bool IsGiven { get; }

    /// <summary>The fixed cells and, behind them, those of the entries.</summary>
    public ReportCells Cells { get; }

    /// <summary>Bits of the fixed cells that the report says nothing of, as its edition does not have them.</summary>
    public ReadOnlySpan<ulong> Unknown { get; }

    public int RowCount(int list) => Cells.Rows?[list].Count ?? 0;

    public ListRow RowAt(ListIndex list, int row) => Cells.Rows![list.Index][row];

    /// <summary>Whether the overall row of a list is among the fixed cells.</summary>
    public bool HasOverall(ListIndex list) => list is { Parent: null, List.HasOverall: true } && Cells.Rows?[list.Index].HasOverall != false;

    public bool IsUnknown(int cell) => cell >> 6 < Unknown.Length && CellBits.IsSet(Unknown, cell);
}
