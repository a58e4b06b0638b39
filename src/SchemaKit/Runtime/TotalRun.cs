namespace SchemaKit.Runtime;

/// <summary>Fills totals one after the other, as emitted code names them.</summary>
/// <remarks>Blank parts count by their table's meaning: as 0, or they leave the total as it was. Special values count as they do in sums.</remarks>
public sealed partial class TotalRun
{
    private readonly ShapeIndex _index;
    private readonly ReportData _report;
    private readonly FlatReport _flat;
    private readonly long[] _values;
    private readonly ulong[] _filled;

    /// <summary>Starts from a report's figures.</summary>
    public TotalRun(ReportShape shape, ReportData report)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(report);
        _index = shape.Index;
        _report = report;
        _flat = FlatReport.Of(_index, report);
        _values = _flat.Cells.Values.ToArray();
        _filled = _flat.Cells.Filled.ToArray();
    }

    /// <summary>Sets a total to the sum of its parts.</summary>
    /// <exception cref="OverflowException">The sum does not fit the cell.</exception>
    public void Fill(int total, ReadOnlySpan<int> parts)
    {
        var sum = new Sum(this);
        foreach (var part in parts)
            sum.Add(part, _index.Kinds[part]);
        sum.Put(total, _index.Kinds[total]);
    }

    /// <summary>The report with its totals.</summary>
    public ReportData ToReport()
    {
        var count = _index.Kinds.Length;
        var texts = new string?[_values.Length];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = _flat.Cells.TextAt(i);

        var hasTexts = texts.Any(t => t is not null);
        var report = _report with { Cells = new CellBlock(_values.AsSpan(0, count), _filled, hasTexts ? texts.AsSpan(0, count) : []) };
        return _flat.Rows is { } rows ? report.WithLists(ListBuilder.Build(_index, rows, new CellBlock(_values, _filled, hasTexts ? texts : []))) : report;
    }

    private bool IsBlank(int cell) => !CellBits.IsSet(_filled, cell);

    /// <summary>A sum that grows part by part, at the scale of the finest part.</summary>
    private ref struct Sum(TotalRun run)
    {
        private Int128 _value;
        private int _scale;
        private bool _isUnknown;

        public void Add(int cell, CellKind kind)
        {
            if (run.IsBlank(cell))
            {
                _isUnknown |= kind.Blank != BlankMeaning.Zero;
                return;
            }

            var value = run._values[cell];
            if (kind.SpecialOf(value) is { InSums: var reading })
            {
                _isUnknown |= reading.Kind == SpecialReadingKind.Unknown;
                if (reading.Kind != SpecialReadingKind.Number)
                    return;
                value = reading.Value;
            }

            if (kind.Shape.Scale > _scale)
                (_value, _scale) = (_value * Scaled.Power(kind.Shape.Scale - _scale), kind.Shape.Scale);
            _value += value * Scaled.Power(_scale - kind.Shape.Scale);
        }

        public readonly void Put(int cell, CellKind kind)
        {
            if (_isUnknown)
                return;

            var value = _value;
            if (kind.Shape.Scale >= _scale)
            {
                value *= Scaled.Power(kind.Shape.Scale - _scale);
            }
            else
            {
                (value, var rest) = Int128.DivRem(value, Scaled.Power(_scale - kind.Shape.Scale));
                if (rest != 0)
                    throw new OverflowException("a total has fewer fraction digits than the sum of its parts");
            }

            run._values[cell] = checked((long)value);
            CellBits.Set(run._filled, cell);
        }
    }
}
