namespace SchemaKit.Runtime;

/// <summary>Takes down the rule instances that are broken or could not be judged.</summary>
/// <param name="places">Knows where cells stand in the payload.</param>
/// <param name="wasRead">Whether there is a report at all; if not, no cell can be named as the one in the way.</param>
internal sealed partial class RuleRecorder(ShapeIndex index, PayloadRecorder? places, bool wasRead)
{
    private readonly RuleText _text = new(index);
    private readonly List<(int Rule, int Instance, Violation Violation)> _violations = [];
    private readonly List<(int Rule, int Instance, SkippedRule Skipped)> _skipped = [];
    private readonly List<(int Rule, SkipReason Reason, int Instances)> _lacking = [];

    public bool WasRead => wasRead;

    /// <summary>Whether broken instances are not wanted.</summary>
    public bool LeavesViolations { get; init; }

    /// <summary>Broken instances in the order of the definition.</summary>
    public IEnumerable<Violation> Violations => _violations.OrderBy(v => (v.Rule, v.Instance)).Select(v => v.Violation);

    public IReadOnlyList<SkippedRule> NotEvaluated => [.. _skipped.Concat(_lacking.Select(Lacking)).OrderBy(s => (s.Rule, s.Instance)).Select(s => s.Skipped)];

    public void Violated(int rule, int instance, ReadOnlySpan<int> cells, ReportCells report, Int128 left, Int128 right)
    {
        if (LeavesViolations)
            return;

        var shape = index.Rules[rule];
        var operands = OperandsOf(shape, cells, report);
        var outcome = new RuleOutcome(shape, _text.InstanceId(shape, instance), _text.InstanceLabel(shape, instance), operands, shape.LeftCount, left, right);
        _violations.Add((rule, instance, ViolationOf(outcome, operands[shape.Primary].Pointer, operands[shape.Primary].Location)));
    }

    public void Skipped(int rule, int instance, SkipReason reason, ReadOnlySpan<int> reads, ReadOnlySpan<int> counted, ReportCells report)
    {
        var shape = index.Rules[rule];
        var pointers = new List<string>();
        foreach (var cell in wasRead ? reads : [])
        {
            if (StandsInTheWay(cell, reason, counted.Contains(cell), report) && index.Pointer(cell) is var pointer && !pointers.Contains(pointer))
                pointers.Add(pointer);
        }

        _skipped.Add((rule, instance, new SkippedRule(shape.Id, _text.InstanceId(shape, instance), reason, pointers)));
    }

    private bool StandsInTheWay(int cell, SkipReason reason, bool isCounted, ReportCells report) => reason switch
    {
        SkipReason.UnusableCell => !report.IsUsable(cell),
        SkipReason.BlankCell => !isCounted && !report.IsFilled(cell) && CellBits.IsSet(index.Unknown, cell),
        _ => false,
    };

    private Operand[] OperandsOf(RuleShape rule, ReadOnlySpan<int> cells, ReportCells report)
    {
        var labels = _text.OperandLabels(rule, cells);
        var operands = new Operand[cells.Length];
        for (var i = 0; i < operands.Length; i++)
        {
            var cell = cells[i];
            decimal? value = report.IsFilled(cell) ? Scaled.ToDecimal(report.Values[cell], index.Kinds[cell].Shape.Scale) : null;
            operands[i] = new Operand(index.Pointer(cell), rule.Coefficients[i], value, labels[i], places?.PlaceOf(cell));
        }

        return operands;
    }

    private Violation ViolationOf(RuleOutcome outcome, string pointer, PayloadLocation? location)
    {
        var (shape, parts) = (outcome.Rule, outcome.Parts);
        return new Violation
        {
            RuleId = shape.Id,
            Instance = outcome.Instance,
            Severity = shape.Severity,
            Status = shape.Status,
            Pointer = pointer,
            Location = location,
            Operands = outcome.Operands,
            Left = parts.Left,
            Right = parts.Right,
            Text = shape.Text,
            Messages = ViolationText.Equation(parts, index.Shape.Languages),
        };
    }
}
