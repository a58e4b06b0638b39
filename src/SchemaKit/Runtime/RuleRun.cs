namespace SchemaKit.Runtime;

/// <summary>One judgement of all rules over one report: the cells emitted code reads, and the outcomes it hands back.</summary>
public ref struct RuleRun
{
    private readonly ShapeIndex _index;
    private readonly ReportCells _cells;
    private readonly int _year;
    private readonly RuleRecorder? _recorder;
    private readonly bool _neverSkips;

    /// <param name="recorder">Takes what does not hold; without it outcomes are only counted.</param>
    internal RuleRun(ShapeIndex index, ReportCells cells, int year, RuleRecorder? recorder)
    {
        _index = index;
        _cells = cells;
        _year = year;
        _recorder = recorder;
        _neverSkips = recorder is not { WasRead: false } && cells.AllReadable(index) && !(index.HasYearLimits && year != 0);
    }

    /// <summary>The scaled integers of all cells, 0 where blank or unusable.</summary>
    public readonly ReadOnlySpan<long> Cells => _cells.Values;

    internal int Holds { get; private set; }

    internal int Violated { get; private set; }

    internal int Skipped { get; private set; }

    internal readonly RuleCounts Counts => new(Holds, Violated, Skipped);

    /// <summary>Whether the instance cannot be evaluated; if so, this has been noted.</summary>
    /// <param name="rule">Position in <see cref="ReportShape.Rules"/>.</param>
    /// <param name="instance">Position of the quantified row or column among the table's leaves, of a cell in the table, or 0.</param>
    /// <param name="operands">The cells the instance reads, in the order of the formula.</param>
    public bool Skips(int rule, int instance, scoped ReadOnlySpan<int> operands) => Skips(rule, instance, operands, []);

    /// <summary>The same where a blank in some cells is an answer, as they are only counted.</summary>
    /// <param name="rule">Position in <see cref="ReportShape.Rules"/>.</param>
    /// <param name="instance">As above.</param>
    /// <param name="reads">Every cell the instance needs, those of its condition first.</param>
    /// <param name="counted">Those of them that are only counted.</param>
    public bool Skips(int rule, int instance, scoped ReadOnlySpan<int> reads, scoped ReadOnlySpan<int> counted)
    {
        if (_neverSkips || ReasonToSkip(rule, reads, counted) is not { } reason)
            return false;

        Skipped++;
        _recorder?.Skipped(rule, instance, reason, reads, counted, _cells);
        return true;
    }

    /// <summary>How many of the cells are filled.</summary>
    public readonly int Count(scoped ReadOnlySpan<int> cells)
    {
        var filled = 0;
        foreach (var cell in cells)
            filled += _cells.IsFilled(cell) ? 1 : 0;
        return filled;
    }

    /// <summary>Takes the outcome of an instance.</summary>
    /// <param name="rule">Position in <see cref="ReportShape.Rules"/>.</param>
    /// <param name="instance">As for <c>Skips</c>.</param>
    /// <param name="operands">The cells the instance reads, in the order of the formula.</param>
    /// <param name="holds">Whether the rule is obeyed.</param>
    /// <param name="left">The left side at the rule's scale.</param>
    /// <param name="right">The right side at the rule's scale.</param>
    public void Judge(int rule, int instance, scoped ReadOnlySpan<int> operands, bool holds, Int128 left, Int128 right)
    {
        if (holds)
        {
            Holds++;
            return;
        }

        Violated++;
        _recorder?.Violated(rule, instance, operands, _cells, left, right);
    }

    private readonly SkipReason? ReasonToSkip(int rule, scoped ReadOnlySpan<int> reads, scoped ReadOnlySpan<int> counted)
    {
        if (_recorder is { WasRead: false })
            return SkipReason.UnusableCell;

        var shape = _index.Rules[rule];
        if (!ShapeIndex.InForce(_year, shape.FirstYear, shape.LastYear))
            return SkipReason.NotInForce;

        SkipReason? reason = null;
        foreach (var cell in reads)
        {
            if (!_cells.IsUsable(cell))
                return SkipReason.UnusableCell;
            if (!_cells.IsFilled(cell) && CellBits.IsSet(_index.Unknown, cell) && !counted.Contains(cell))
                reason = SkipReason.BlankCell;
        }

        return reason;
    }
}
