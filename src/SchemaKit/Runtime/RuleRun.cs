using SchemaKit.Runtime.FastPath;

namespace SchemaKit.Runtime;

/// <summary>One judgement of all rules over one report: the cells emitted code reads, and the outcomes it hands back.</summary>
public ref partial struct RuleRun
{
    private readonly ShapeIndex _index;
    private readonly RuleInput _input;
    private readonly RuleRecorder? _recorder;
    private readonly bool _neverSkips;
    private readonly List<CellSum>? _sums;
    private readonly RuleTally? _tally;

    // Of the instance of the general form that is being judged.
    private RuleShape? _rule;
    private InstanceName _name;
    private SkipReason? _lack;
    private int _position;
    private int _conditions;
    private int _leftCount;
    private int _reasons;
    private Int128 _halves;

    /// <param name="recorder">Takes what does not hold; without it outcomes are only counted.</param>
    /// <param name="tally">Takes the outcomes of each rule.</param>
    internal RuleRun(ShapeIndex index, RuleInput input, RuleRecorder? recorder, RuleTally? tally = null)
    {
        _index = index;
        _input = input;
        _recorder = recorder;
        _tally = tally;
        _neverSkips = recorder is not { WasRead: false } && input.Own.Cells.AllReadable(index) && !(index.HasYearLimits && input.Year != 0);
    }

    /// <param name="sums">Takes the instances that are judged, to learn which cells they read.</param>
    internal RuleRun(ShapeIndex index, RuleInput input, List<CellSum> sums)
        : this(index, input, recorder: null) => _sums = sums;

    /// <summary>The scaled integers of all cells, 0 where blank or unusable.</summary>
    public readonly ReadOnlySpan<long> Cells => _input.Own.Cells.Values;

    internal int Holds { get; private set; }

    internal int Violated { get; private set; }

    internal int Skipped { get; private set; }

    /// <summary>Those of <see cref="Skipped"/> that lack a whole report.</summary>
    internal int Lacking { get; private set; }

    /// <summary>Those of <see cref="Holds"/> that only a footnote makes hold.</summary>
    internal int Explained { get; private set; }

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

        CountSkipped(rule);
        _recorder?.Skipped(rule, instance, reason, reads, counted, _input.Own.Cells);
        return true;
    }

    /// <summary>How many of the cells are filled.</summary>
    public readonly int Count(scoped ReadOnlySpan<int> cells)
    {
        var filled = 0;
        foreach (var cell in cells)
            filled += _input.Own.Cells.IsFilled(cell) ? 1 : 0;
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
        _sums?.Add(CellSum.Of(rule, _index.Rules[rule], operands));
        if (holds)
        {
            CountHeld(rule);
            return;
        }

        CountViolated(rule);
        _recorder?.Violated(rule, instance, operands, _input.Own.Cells, left, right);
    }

    private void CountHeld(int rule)
    {
        Holds++;
        _tally?.Add(rule, new RuleCounts(1, 0, 0));
    }

    private void CountViolated(int rule)
    {
        Violated++;
        _tally?.Add(rule, new RuleCounts(0, 1, 0));
    }

    private void CountSkipped(int rule)
    {
        Skipped++;
        _tally?.Add(rule, new RuleCounts(0, 0, 1));
    }

    private readonly SkipReason? ReasonToSkip(int rule, scoped ReadOnlySpan<int> reads, scoped ReadOnlySpan<int> counted)
    {
        if (ReasonToSkipAll(_index.Rules[rule]) is { } always)
            return always;

        SkipReason? reason = null;
        var cells = _input.Own.Cells;
        foreach (var cell in reads)
        {
            if (!cells.IsUsable(cell))
                return SkipReason.UnusableCell;
            if (!cells.IsFilled(cell) && CellBits.IsSet(_index.Unknown, cell) && !counted.Contains(cell))
                reason = SkipReason.BlankCell;
        }

        return reason;
    }

    /// <summary>Why no instance of the rule can be evaluated, whatever the cells.</summary>
    private readonly SkipReason? ReasonToSkipAll(RuleShape rule)
    {
        if (_recorder is { WasRead: false })
            return SkipReason.UnusableCell;

        return ShapeIndex.InForce(_input.Year, rule.FirstYear, rule.LastYear) ? null : SkipReason.NotInForce;
    }
}
