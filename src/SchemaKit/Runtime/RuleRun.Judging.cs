namespace SchemaKit.Runtime;

/// <content>Rules of the general form: the outcomes.</content>
public ref partial struct RuleRun
{
    /// <summary>Takes the left side before the right one is read.</summary>
    public Int128 Left(Int128 left)
    {
        _leftCount = _recorder?.OperandCount ?? 0;
        return left;
    }

    /// <summary>Whether both sides stand in the relation if they may differ by a share of the larger one.</summary>
    /// <param name="millionths">The share.</param>
    public static bool HoldsWithin(Int128 left, Relation relation, Int128 right, long millionths) =>
        Stands((left - right) * 1_000_000, relation, millionths * Int128.Max(Int128.Abs(left), Int128.Abs(right)));

    /// <summary>Whether both sides stand in the relation if every decimal cell was rounded to its last place.</summary>
    public readonly bool HoldsByPrecision(Int128 left, Relation relation, Int128 right) => Stands((left - right) * 2, relation, _halves);

    /// <summary>Takes the outcome of the instance.</summary>
    /// <param name="holds">Whether the rule is obeyed.</param>
    /// <param name="left">The left side at the rule's scale.</param>
    /// <param name="right">The right side at the rule's scale.</param>
    /// <param name="primary">The fixed cell that a violation points at; -1 if it is found among the operands.</param>
    public void Judge(bool holds, Int128 left, Int128 right, int primary = -1)
    {
        if (_reasons != 0)
        {
            Skip();
        }
        else if (holds)
        {
            CountHeld(_name.Rule);
        }
        else if (IsExplained(_rule!))
        {
            CountHeld(_name.Rule);
            Explained++;
            _recorder?.Explained(_name, left, right, _leftCount, primary, _input);
        }
        else
        {
            CountViolated(_name.Rule);
            _recorder?.Violated(_name, left, right, _leftCount, primary, _input);
        }
    }

    private static bool Stands(Int128 difference, Relation relation, Int128 slack) => relation switch
    {
        Relation.Equal => Int128.Abs(difference) <= slack,
        Relation.LessOrEqual => difference <= slack,
        Relation.GreaterOrEqual => -difference <= slack,
        Relation.Less => difference < slack,
        _ => -difference < slack,
    };

    private readonly bool IsExplained(RuleShape rule) =>
        rule.ExplainedBy.Length > 0 && _index.MemberNamed(rule.ExplainedBy) is var member and >= 0
        && member >> 6 < _input.Footnoted.Length && CellBits.IsSet(_input.Footnoted, member);

    private void Skip()
    {
        CountSkipped(_name.Rule);
        _recorder?.Skipped(_name, FirstReason(), _input);
    }
}
