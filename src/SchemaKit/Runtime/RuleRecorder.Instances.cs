namespace SchemaKit.Runtime;

/// <content>Rules of the general form, whose operands are taken down one by one.</content>
internal sealed partial class RuleRecorder
{
    private readonly List<(CellPlace Place, int Coefficient)> _operands = [];
    private readonly List<(SkipReason Reason, CellPlace Place)> _obstacles = [];
    private readonly List<(int Rule, Note Note)> _explained = [];
    private int _order;

    public int OperandCount => _operands.Count;

    /// <summary>Notes on instances that hold only because a footnote explains them.</summary>
    public IEnumerable<Note> Notes => _explained.OrderBy(e => e.Rule).Select(e => e.Note);

    /// <summary>Starts another instance.</summary>
    public void Begin()
    {
        _operands.Clear();
        _obstacles.Clear();
    }

    public void Operand(CellPlace place, int coefficient) => _operands.Add((place, coefficient));

    public void Obstacle(SkipReason reason, CellPlace place) => _obstacles.Add((reason, place));

    public void Lacks(int rule, int instances, SkipReason reason) =>
        _skipped.Add((rule, 0, new SkippedRule(index.Rules[rule].Id, "", reason, []) { Instances = instances }));

    public void Skipped(InstanceName name, SkipReason reason, RuleInput input)
    {
        var shape = index.Rules[name.Rule];
        var pointers = new List<string>();
        foreach (var (_, place) in _obstacles.Where(o => o.Reason == reason))
        {
            if (_text.Pointer(place, input) is var pointer && !pointers.Contains(pointer))
                pointers.Add(pointer);
        }

        _skipped.Add((name.Rule, _order++, new SkippedRule(shape.Id, _text.InstanceId(shape, name, input), reason, pointers)));
    }

    public void Violated(InstanceName name, Int128 left, Int128 right, int leftCount, RuleInput input)
    {
        var outcome = OutcomeOf(name, left, right, leftCount, input);
        var primary = Primary(outcome, leftCount);
        var pointer = primary < 0 ? PointerOf(name, input) : outcome.Operands[primary].Pointer;
        _violations.Add((name.Rule, _order++, ViolationOf(outcome, pointer, primary < 0 ? null : outcome.Operands[primary].Location)));
    }

    public void Explained(InstanceName name, Int128 left, Int128 right, int leftCount, RuleInput input)
    {
        var outcome = OutcomeOf(name, left, right, leftCount, input);
        var pointers = outcome.Operands.Select(o => o.Pointer).Distinct().ToArray();
        var id = outcome.Instance.Length == 0 ? outcome.Rule.Id : $"{outcome.Rule.Id}[{outcome.Instance}]";
        _explained.Add((name.Rule, new Note(NoteKind.Explained, pointers, ViolationText.Explained(id, outcome.Parts, index.Shape.Languages))));
    }

    private static int Primary(RuleOutcome outcome, int leftCount)
    {
        if (outcome.Operands.Count == 0)
            return -1;
        return outcome.Rule.Primary >= 0 ? outcome.Rule.Primary : leftCount < outcome.Operands.Count ? leftCount : 0;
    }

    private string PointerOf(InstanceName name, RuleInput input)
    {
        var shape = index.Rules[name.Rule];
        return shape.List >= 0 ? _text.Pointer(index.Lists[shape.List], name.Row, input) : shape.Table.Length == 0 ? "" : "/" + shape.Table;
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
                _text.Pointer(place, input), coefficient, value, labels[i], place.Source == OperandSource.Own ? places?.PlaceOf(place.Cell) : null)
            {
                Special = special?.Text,
                Source = place.Source,
            };
        }

        return operands;
    }
}
