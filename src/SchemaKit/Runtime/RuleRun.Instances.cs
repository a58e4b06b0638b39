namespace SchemaKit.Runtime;

/// <content>Rules of the general form, whose operands are found one by one: which instances there are.</content>
public ref partial struct RuleRun
{
    /// <summary>Starts an instance over fixed cells; <see langword="false"/> if it cannot be evaluated whatever they hold, which has then been noted.</summary>
    /// <param name="rule">Position in <see cref="ReportShape.Rules"/>.</param>
    /// <param name="leaf">Position of the quantified row or column among the table's leaves, of a cell in the table, or 0.</param>
    /// <param name="variable">Value of the rule's variable.</param>
    public bool Begins(int rule, int leaf, int variable = 0)
    {
        _rule = _index.Rules[rule];
        if (_rule.HasWhere || LackOf(_rule) is not { } lack || ReasonToSkipAll(_rule) is not null)
            return Begins(new InstanceName(rule, default, leaf, variable));

        // Instances are many of this kind, of which the rule is all that is told.
        Lacks(rule, lack);
        return false;
    }

    /// <summary>Starts a rule over the rows of its list; <see cref="Next"/> goes from row to row.</summary>
    /// <param name="rule">Position in <see cref="ReportShape.Rules"/>.</param>
    /// <param name="variable">Value of the rule's variable.</param>
    /// <param name="pattern">Position in <see cref="RuleShape.Patterns"/>.</param>
    public void Over(int rule, int variable = 0, int pattern = 0)
    {
        _rule = _index.Rules[rule];
        _name = new InstanceName(rule, default, pattern, variable);
        _position = 0;
    }

    /// <summary>Goes on to the next row that can be evaluated; <see langword="false"/> if there is none.</summary>
    public bool Next()
    {
        while (RowAt(_position) is { IsNone: false } row)
        {
            _position++;
            if (Begins(_name with { Row = row }))
                return true;
        }

        return false;
    }

    /// <summary>Whether the instance exists and is to be judged; if it exists and cannot be judged, this has been noted.</summary>
    public bool Where(bool holds)
    {
        _conditions--;
        if (_lack is { } lack)
        {
            if (holds || _reasons != 0)
                Lacks(_name.Rule, lack);
            return false;
        }

        if (_reasons != 0)
            Skip();
        return holds && _reasons == 0;
    }

    /// <summary>Takes the outcome of the condition before the assertion is read.</summary>
    public bool If(bool holds)
    {
        _conditions--;
        return holds;
    }

    private bool Begins(InstanceName name)
    {
        _name = name;
        _reasons = 0;
        _halves = 0;
        _leftCount = 0;
        _conditions = _rule!.Conditions;
        _recorder?.Begin();
        if (ReasonToSkipAll(_rule) is { } reason)
        {
            CountSkipped(_name.Rule);
            _recorder?.Skipped(_name, reason, _input);
            return false;
        }

        _lack = LackOf(_rule);
        if (_lack is not { } lack || _rule.HasWhere)
            return true;

        Lacks(_name.Rule, lack);
        return false;
    }

    /// <summary>The report that the rule reads and that was not given.</summary>
    private readonly SkipReason? LackOf(RuleShape rule) =>
        rule.ReadsPrior && !_input.Prior.IsGiven ? SkipReason.NoPriorReport
        : rule.ReadsChildren && !_input.Children.IsGiven ? SkipReason.NoChildren
        : null;

    private void Lacks(int rule, SkipReason reason)
    {
        CountSkipped(rule);
        Lacking++;
        _recorder?.Lacks(rule, reason);
    }

    /// <summary>The row at a position: the entries, then the overall rows, as far as the quantifier has them.</summary>
    private readonly RowPlace RowAt(int position)
    {
        var list = _index.OpenLists[_rule!.List];
        if (_rule.EntriesOnly)
            return position < _input.Own.RowCount(list) ? _input.Own.EntryAt(list, position) : default;

        var hasFixedOverall = list is { Parent: null, List.HasOverall: true };
        var standsAlone = hasFixedOverall && OverallStandsAlone(list);
        var entries = _rule.Quantifier == Quantifier.Overall ? 0 : _input.Own.RowCount(list);
        if (position < entries)
            return _input.Own.EntryAt(list, position);

        position -= entries;
        if (hasFixedOverall)
            return position == 0 && (_rule.Quantifier != Quantifier.Entry || standsAlone) ? RowPlace.OverallOf(list) : default;

        return list.List.HasOverall && _rule.Quantifier != Quantifier.Entry && position < _input.Own.RowCount(list.Parent!) ? RowPlace.OverallOf(list, position) : default;
    }

    /// <summary>A roster that cannot be read might have entries.</summary>
    private readonly bool OverallStandsAlone(ListIndex list) =>
        list.List.Roster is >= 0 and var index && _index.OpenLists[index] is { List.OverallStandsAlone: true } roster
        && _input.Own.RowCount(roster) == 0 && !_input.Own.IsUnusable(roster, -1);
}
