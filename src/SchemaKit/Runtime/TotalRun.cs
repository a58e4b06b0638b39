namespace SchemaKit.Runtime;

/// <summary>Fills totals one after the other, as emitted code names them.</summary>
/// <remarks>Blank parts count by their table's meaning: as 0, or they leave the total as it was.</remarks>
public sealed class TotalRun
{
    private readonly ReportShape _shape;
    private readonly ReportData _report;
    private readonly long[] _values;
    private readonly ulong[] _filled;

    /// <summary>Starts from a report's figures.</summary>
    public TotalRun(ReportShape shape, ReportData report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _shape = shape;
        _report = report;
        _values = report.Cells.Values.ToArray();
        _filled = report.Cells.Filled.ToArray();
    }

    /// <summary>Sets a total to the sum of its parts.</summary>
    /// <exception cref="OverflowException">The sum does not fit the cell.</exception>
    public void Fill(int total, ReadOnlySpan<int> parts)
    {
        var scale = KindAt(total).Scale;
        foreach (var part in parts)
            scale = Math.Max(scale, KindAt(part).Scale);

        Int128 sum = 0;
        foreach (var part in parts)
        {
            if (IsBlank(part) && _shape.Index.Kinds[part].Blank != BlankMeaning.Zero)
                return;
            sum += _values[part] * Scaled.Power(scale - KindAt(part).Scale);
        }

        var (quotient, rest) = Int128.DivRem(sum, Scaled.Power(scale - KindAt(total).Scale));
        if (rest != 0)
            throw new OverflowException("a total has fewer fraction digits than the sum of its parts");

        _values[total] = checked((long)quotient);
        _filled[total >> 6] |= 1UL << total;
    }

    /// <summary>The report with its totals.</summary>
    public ReportData ToReport()
    {
        var texts = new string?[_values.Length];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = _report.Cells.TextAt(i);
        return _report with { Cells = new CellBlock(_values, _filled, texts.Any(t => t is not null) ? texts : []) };
    }

    private KindShape KindAt(int cell) => _shape.Index.Kinds[cell].Shape;

    private bool IsBlank(int cell) => (_filled[cell >> 6] >> cell & 1) == 0;
}
