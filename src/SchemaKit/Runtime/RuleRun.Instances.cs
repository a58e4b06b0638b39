namespace SchemaKit.Runtime;

/// <content>Rules of the general form, whose operands are found one by one: which instances there are.</content>
public ref partial struct RuleRun
{
    private const int NoRow = -2;
    private const int OverallRow = -1;

    /// <summary>Whether the rule reads a report that was not given; if so, this has been noted.</summary>
    /// <param name="rule">Position in <see cref="ReportShape.Rules"/>.</param>
    public bool Lacks(int rule)
    {
        var shape = _index.Rules[rule];
        var lacksPrior = shape.ReadsPrior && !_input.Prior.IsGiven;
        if (!lacksPrior && !(shape.ReadsChildren && !_input.Children.IsGiven))
            return false;

        var instances = shape.Instances * (shape.List < 0 ? 1 : RowCount(shape));
        Skipped += instances;
        Lacking += instances;
        _recorder?.Lacks(rule, instances, lacksPrior ? SkipReason.NoPriorReport : SkipReason.NoChildren);
        return true;
    }

    /// <summary>Starts an instance over fixed cells; <see langword="false"/> if it cannot be evaluated whatever they hold, which has then been noted.</summary>
    /// <param name="rule">Position in <see cref="ReportShape.Rules"/>.</param>
    /// <param name="leaf">Position of the quantified row or column among the table's leaves, of a cell in the table, or 0.</param>
    /// <param name="variable">Value of the rule's variable.</param>
    public bool Begins(int rule, int leaf, int variable = 0)
    {
        _rule = _index.Rules[rule];
        _list = null;
        return Begins(new InstanceName(rule, NoRow, leaf, variable));
    }

    /// <summary>Starts a rule over the rows of its list; <see cref="Next"/> goes from row to row.</summary>
    /// <param name="rule">Position in <see cref="ReportShape.Rules"/>.</param>
    /// <param name="variable">Value of the rule's variable.</param>
    public void Over(int rule, int variable = 0)
    {
        _rule = _index.Rules[rule];
        _list = _index.Lists[_rule.List];
        _name = new InstanceName(rule, NoRow, 0, variable);
        _position = -1;
        _isOver = false;
    }

    /// <summary>Goes on to the next row that can be evaluated; <see langword="false"/> if there is none.</summary>
    public bool Next()
    {
        while (!_isOver)
        {
            var row = NextRow();
            if (row != NoRow && Begins(_name with { Row = row }))
                return true;
        }

        return false;
    }

    /// <summary>Whether the instance exists; if that cannot be told, this has been noted.</summary>
    public bool Where(bool holds)
    {
        _conditions--;
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
        if (ReasonToSkipAll(_rule) is not { } reason)
            return true;

        Skipped++;
        _recorder?.Skipped(_name, reason, _input);
        return false;
    }

    /// <summary>The entries, then the overall row, as far as the quantifier has them.</summary>
    private int NextRow()
    {
        var (hasEntries, hasOverall) = RowsOf(_rule!);
        _position++;
        if (hasEntries && _position < _input.Own.RowCount(_rule!.List))
            return _position;

        _isOver = true;
        return hasOverall ? OverallRow : NoRow;
    }

    private readonly int RowCount(RuleShape rule)
    {
        var (hasEntries, hasOverall) = RowsOf(rule);
        return (hasEntries ? _input.Own.RowCount(rule.List) : 0) + (hasOverall ? 1 : 0);
    }

    private readonly (bool Entries, bool Overall) RowsOf(RuleShape rule)
    {
        var list = _index.Lists[rule.List];
        var standsAlone = list.List.Roster is >= 0 and var roster && _index.Lists[roster].List.OverallStandsAlone && _input.Own.RowCount(roster) == 0;
        var hasOverall = list is { Parent: null, List.HasOverall: true };
        return rule.Quantifier switch
        {
            Quantifier.Overall => (false, hasOverall),
            Quantifier.ListRow => (true, hasOverall),
            _ when standsAlone && hasOverall => (false, true),
            _ => (true, false),
        };
    }
}
