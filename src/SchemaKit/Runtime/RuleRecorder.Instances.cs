namespace SchemaKit.Runtime;

/// <content>Rules of the general form, whose operands are taken down one by one.</content>
internal sealed partial class RuleRecorder
{
    private readonly List<(CellPlace Place, int Coefficient)> _operands = [];
    private readonly List<(SkipReason Reason, string Pointer)> _obstacles = [];
    private readonly List<string> _leftOut = [];
    private readonly List<(int Rule, Note Note)> _explained = [];
    private int _order;

    public int OperandCount => _operands.Count;

    public int LeftOutCount => _leftOut.Count;

    /// <summary>Notes on instances that hold only because a footnote explains them.</summary>
    public IEnumerable<Note> Notes => _explained.OrderBy(e => e.Rule).Select(e => e.Note);

    /// <summary>Starts another instance.</summary>
    public void Begin()
    {
        _operands.Clear();
        _obstacles.Clear();
        _leftOut.Clear();
    }

    public void Operand(CellPlace place, int coefficient) => _operands.Add((place, coefficient));

    public void Obstacle(SkipReason reason, string pointer) => _obstacles.Add((reason, pointer));

    public void LeaveOut(string pointer) => _leftOut.Add(pointer);

    /// <summary>Ends a choice among readings; if there was none to choose, those left out stand in the way.</summary>
    /// <param name="mark">How many were left out before.</param>
    public void Chosen(int mark, bool isNone)
    {
        for (var i = mark; isNone && i < _leftOut.Count; i++)
            Obstacle(SkipReason.NoValue, _leftOut[i]);
        _leftOut.RemoveRange(mark, _leftOut.Count - mark);
    }

    /// <summary>Another instance of a rule that reads a report that was not given.</summary>
    public void Lacks(int rule, SkipReason reason)
    {
        if (_lacking.Count > 0 && _lacking[^1] is var (last, _, instances) && last == rule)
            _lacking[^1] = (rule, reason, instances + 1);
        else
            _lacking.Add((rule, reason, 1));
    }

    private (int Rule, int Instance, SkippedRule Skipped) Lacking((int Rule, SkipReason Reason, int Instances) lack) =>
        (lack.Rule, 0, new SkippedRule(index.Rules[lack.Rule].Id, "", lack.Reason, []) { Instances = lack.Instances });

    public void Skipped(InstanceName name, SkipReason reason, RuleInput input)
    {
        var shape = index.Rules[name.Rule];
        var pointers = _obstacles.Where(o => o.Reason == reason).Select(o => o.Pointer).Distinct(StringComparer.Ordinal).ToArray();
        _skipped.Add((name.Rule, _order++, new SkippedRule(shape.Id, _text.InstanceId(shape, name, input), reason, pointers)));
    }

    public void Violated(InstanceName name, Int128 left, Int128 right, int leftCount, int primary, RuleInput input)
    {
        if (!LeavesViolations)
            _violations.Add((name.Rule, _order++, ViolationOf(name, OutcomeOf(name, left, right, leftCount, input), leftCount, primary, input)));
    }

    public void Explained(InstanceName name, Int128 left, Int128 right, int leftCount, int primary, RuleInput input)
    {
        var outcome = OutcomeOf(name, left, right, leftCount, input);
        var violation = ViolationOf(name, outcome, leftCount, primary, input);
        var table = index.Shape.Members.OfType<TableShape>().First(t => t.Id == outcome.Rule.ExplainedBy);
        var label = table.Label.IsEmpty ? new LocalizedText(("", table.Id)) : table.Label;
        _explained.Add((name.Rule, new Note(NoteKind.Explained, [violation.Pointer], ViolationText.Explained(violation.Id, outcome.Parts, label, index.Shape.Languages))));
    }

    private Violation ViolationOf(InstanceName name, RuleOutcome outcome, int leftCount, int primary, RuleInput input)
    {
        var cell = primary >= 0 ? primary : PrimaryOf(outcome, leftCount) ?? FirstCellOf(name.Row, input);
        var pointer = cell >= 0 ? index.Pointer(cell, input.Own.Cells.Rows) : name.Row.IsNone ? "" : RuleText.Pointer(name.Row, input);
        return ViolationOf(outcome, pointer, cell >= 0 ? places?.PlaceOf(cell) : null);
    }

    private int? PrimaryOf(RuleOutcome outcome, int leftCount)
    {
        var (left, right) = (FirstOwn(0, leftCount), FirstOwn(leftCount, _operands.Count));
        return outcome.Rule.Primary == 0 ? left ?? right : right ?? left;
    }

    private int? FirstOwn(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_operands[i].Place.Source == OperandSource.Own)
                return _operands[i].Place.Cell;
        }

        return null;
    }

    private static int FirstCellOf(RowPlace row, RuleInput input)
    {
        if (row.List is not { ScalarCount: > 0 } list)
            return -1;
        if (!row.IsOverall)
            return input.Own.RowAt(list, row.Row).FirstCell;
        return list.Parent is { } above ? input.Own.RowAt(above, row.Parent).FirstCell + list.OverallOffset : list.Shape.FirstCell;
    }

    private RuleOutcome OutcomeOf(InstanceName name, Int128 left, Int128 right, int leftCount, RuleInput input)
    {
        var shape = index.Rules[name.Rule];
        return new RuleOutcome(shape, _text.InstanceId(shape, name, input), _text.InstanceLabel(shape, name, input), OperandsOf(shape, name, input), leftCount, left, right);
    }

    private Operand[] OperandsOf(RuleShape rule, InstanceName name, RuleInput input)
    {
        var labels = _text.OperandLabels(rule, name, [.. _operands.Select(o => o.Place)], input);
        var operands = new Operand[_operands.Count];
        for (var i = 0; i < operands.Length; i++)
        {
            var (place, coefficient) = _operands[i];
            var cells = input[place.Source].Cells;
            var kind = place.List is { } list ? list.Kinds[place.Offset] : index.Kinds[place.Cell];
            var special = cells.IsFilled(place.Cell) ? kind.Shape.SpecialOf(cells.Values[place.Cell]) : null;
            decimal? value = cells.IsFilled(place.Cell) && special is null ? Scaled.ToDecimal(cells.Values[place.Cell], kind.Shape.Scale) : null;
            operands[i] = new Operand(
                index.Pointer(place.Cell, cells.Rows), coefficient, value, labels[i], place.Source == OperandSource.Own ? places?.PlaceOf(place.Cell) : null)
            {
                Special = special?.Text,
                Source = place.Source,
            };
        }

        return operands;
    }
}
