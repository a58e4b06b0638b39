namespace SchemaKit.Runtime;

/// <summary>One judgement of all rules over one report: the cells emitted code reads, and the outcomes it hands back.</summary>
public ref struct RuleRun
{
    private readonly ReadOnlySpan<long> _cells;
    private int _holds;

    internal RuleRun(ReadOnlySpan<long> cells) => _cells = cells;

    /// <summary>The scaled integers of all cells, 0 where blank or unusable.</summary>
    public readonly ReadOnlySpan<long> Cells => _cells;

    /// <summary>Whether the instance cannot be evaluated; if so, this has been noted.</summary>
    /// <param name="rule">Position in <see cref="ReportShape.Rules"/>.</param>
    /// <param name="instance">Position of the quantified row or column among the table's leaves, of a cell in the table, or 0.</param>
    /// <param name="operands">The cells the instance reads, in the order of the formula.</param>
    public bool Skips(int rule, int instance, scoped ReadOnlySpan<int> operands) => _holds < 0;

    /// <summary>1 if the cell is filled, else 0.</summary>
    public readonly int Count(int cell) => _holds;

    /// <summary>Takes the outcome of an instance.</summary>
    public void Judge(int rule, int instance, scoped ReadOnlySpan<int> operands, bool holds, Int128 left, Int128 right) => _holds++;
}
