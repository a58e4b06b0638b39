namespace SchemaKit.Runtime;

/// <content>Rules of the general form: what keeps an instance from being judged.</content>
public ref partial struct RuleRun
{
    private static ReadOnlySpan<SkipReason> Priority =>
        [SkipReason.UnusableCell, SkipReason.NoPriorReport, SkipReason.NoChildren, SkipReason.NoPartner, SkipReason.BlankCell, SkipReason.NoValue];

    private readonly SkipReason FirstReason()
    {
        foreach (var reason in Priority)
        {
            if ((_reasons & (1 << (int)reason)) != 0)
                return reason;
        }

        throw new InvalidOperationException("an instance is skipped without a reason");
    }

    /// <summary>Whether a report is there to be read; if not, this has been noted.</summary>
    private bool IsGiven(OperandSource source)
    {
        if (_input[source].IsGiven)
            return true;

        _reasons |= 1 << (int)(source == OperandSource.Prior ? SkipReason.NoPriorReport : SkipReason.NoChildren);
        return false;
    }

    /// <summary>Notes that a row is not there, which may be an answer; or that nobody knows.</summary>
    private Int128 Missing(ListIndex list, OperandSource from, bool mayLack)
    {
        var top = list.Parent ?? list;
        if (_input[from].IsUnusable(top, -1))
            Obstruct(SkipReason.UnusableCell, from, "/" + top.Shape.Id);
        else if (!mayLack)
            Obstruct(SkipReason.NoPartner, from, "/" + top.Shape.Id);
        return 0;
    }

    private Int128 Obstruct(SkipReason reason, CellPlace place, CellUse use)
    {
        _reasons |= 1 << (int)reason;
        _recorder?.Obstacle(reason, Pointer(place));

        // A candidate that cannot be read is none: else the choice from nothing else would be a choice.
        if (!IsExtreme(use))
            return 0;
        _recorder?.LeaveOut(Pointer(place));
        return LeftOut;
    }

    private void Obstruct(SkipReason reason, OperandSource source, string pointer)
    {
        _reasons |= 1 << (int)reason;
        _recorder?.Obstacle(reason, PointerIn(source, pointer));
    }

    /// <summary>A pointer into another report starts with its name.</summary>
    private static string PointerIn(OperandSource source, string pointer) => source switch
    {
        OperandSource.Prior => "prior:" + pointer,
        OperandSource.Children => "children:" + pointer,
        _ => pointer,
    };
}
