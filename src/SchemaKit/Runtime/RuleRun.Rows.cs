namespace SchemaKit.Runtime;

/// <content>Rules of the general form: which rows are there.</content>
public ref partial struct RuleRun
{
    /// <summary>One if the list has entries, else 0.</summary>
    public Int128 Exists(int list, OperandSource from = OperandSource.Own) =>
        IsGiven(from) && EntriesOf(_index.OpenLists[list], from) is var (first, end) && end > first ? One : 0;

    /// <summary>One if the quantified row has entries in a list nested in it, else 0.</summary>
    public Int128 ExistsNested(int list, OperandSource from = OperandSource.Own) =>
        IsGiven(from) && NestedIn(_index.OpenLists[list], from, mayLack: true) is var (first, end) && end > first ? One : 0;

    /// <summary>One if the quantified row is there in another report, else 0.</summary>
    public Int128 ExistsRow(int list, OperandSource from = OperandSource.Own) =>
        IsGiven(from) ? OneIf(This(_index.OpenLists[list], from), list, from) : 0;

    /// <summary>One if a list has a row of the same key as the quantified row, else 0.</summary>
    public Int128 ExistsPartner(int list, OperandSource from = OperandSource.Own) =>
        IsGiven(from) ? OneIf(Partner(_index.OpenLists[list], from), list, from, IsKeyless(_index.OpenLists[list])) : 0;

    /// <summary>One if a list has an overall row, else 0.</summary>
    public Int128 ExistsOverall(int list, OperandSource from = OperandSource.Own) =>
        IsGiven(from) ? OneIf(Overall(_index.OpenLists[list], from), list, from) : 0;

    /// <summary>One if the quantified row has a key, else 0.</summary>
    /// <param name="list">Index of its list.</param>
    public Int128 KeyOfRow(int list) => KeyOf(This(_index.OpenLists[list], OperandSource.Own), list);

    /// <summary>One if a list has a row of the same key as the quantified row, and that has a key; else 0.</summary>
    public Int128 KeyOfPartner(int list) => KeyOf(Partner(_index.OpenLists[list], OperandSource.Own), list, IsKeyless(_index.OpenLists[list]));

    /// <summary>How many entries of a list have a key.</summary>
    public Int128 KeysOfEntries(int list)
    {
        var (first, end) = EntriesOf(_index.OpenLists[list], OperandSource.Own);
        return Keys(_index.OpenLists[list], first, end);
    }

    /// <summary>How many entries of a list that is nested in the quantified row have a key.</summary>
    public Int128 KeysOfNested(int list)
    {
        var (first, end) = NestedIn(_index.OpenLists[list], OperandSource.Own, mayLack: true);
        return Keys(_index.OpenLists[list], first, end);
    }

    private Int128 OneIf(RowPlace row, int list, OperandSource from, bool isKeyless = false)
    {
        if (!row.IsNone)
            return One;

        Missing(_index.OpenLists[list], from, mayLack: !isKeyless);
        return 0;
    }

    private Int128 KeyOf(RowPlace row, int list, bool isKeyless = false)
    {
        if (row.IsNone)
            return Missing(_index.OpenLists[list], OperandSource.Own, mayLack: !isKeyless);
        return row.IsOverall ? 0 : Keys(row.List!, row.Row, row.Row + 1);
    }

    private Int128 Keys(ListIndex list, int first, int end)
    {
        var keys = 0;
        for (var row = first; row < end; row++)
        {
            var entry = _input.Own.RowAt(list, row);
            if (entry.IsKeyUnusable)
                Obstruct(SkipReason.UnusableCell, OperandSource.Own, list.PointerOf(entry, _input.Own.Cells.Rows!) + "/" + list.List.KeyId);
            keys += entry.Key is null ? 0 : 1;
        }

        return keys * One;
    }

    private (int First, int End) EntriesOf(ListIndex list, OperandSource from)
    {
        if (!_input[from].IsUnusable(list, -1))
            return (0, _input[from].RowCount(list));

        Obstruct(SkipReason.UnusableCell, from, "/" + list.Shape.Id);
        return (0, 0);
    }

    private (int First, int End) NestedIn(ListIndex list, OperandSource from, bool mayLack)
    {
        var above = This(list.Parent!, from);
        if (above.IsNone || (above.IsOverall && !list.StandsInOverall))
        {
            if (!mayLack)
                Obstruct(SkipReason.NoPartner, from, "/" + (list.Parent!.Parent ?? list.Parent).Shape.Id);
            return (0, 0);
        }

        var row = above.IsOverall ? ListRow.InOverall : above.Row;
        if (!_input[from].IsUnusable(list, row))
            return _input[from].RowsIn(list, row);

        Obstruct(SkipReason.UnusableCell, from, list.Parent!.PointerOfRow(row, _input[from].Cells.Rows!) + list.Path);
        return (0, 0);
    }

    /// <summary>The quantified row, or the entry it is nested in; in another report the row of the same keys.</summary>
    private readonly RowPlace This(ListIndex list, OperandSource from)
    {
        var own = _name.Row;
        RowPlace row = own.List == list ? own
            : own.List?.Parent == list ? (own.Parent == ListRow.InOverall ? RowPlace.OverallOf(list) : new RowPlace(list, own.Parent, -1))
            : default;
        if (row.IsNone || (from == OperandSource.Own && !row.IsOverall))
            return row;
        return from == OperandSource.Own ? OverallIn(list, row.Parent, from) : SameIn(row, from);
    }

    private readonly RowPlace SameIn(RowPlace row, OperandSource from)
    {
        var source = _input[from];
        var (list, parent) = (row.List!, -1);
        if (list.Parent is { } above)
        {
            if (source.Find(above, -1, _input.Own.KeyAt(above, row.Parent)) is not { } found)
                return default;
            parent = found.Row;
        }

        return row.IsOverall ? OverallIn(list, parent, from) : source.Find(list, parent, _input.Own.RowAt(list, row.Row).Key) ?? default;
    }

    /// <summary>The row of another list with the key of the quantified row, or of the entry above it.</summary>
    private readonly RowPlace Partner(ListIndex list, OperandSource from)
    {
        var own = _name.Row;
        if (own.List is not { } quantified)
            return default;

        if (IsOverallPartner(list, quantified, own))
            return OverallIn(list, -1, from);

        return _input[from].Find(list, -1, PartnerKey(list, quantified, own)) ?? default;
    }

    /// <summary>Whether the quantified row has no key, so that nobody knows whether another list has a row of it.</summary>
    private readonly bool IsKeyless(ListIndex list) =>
        _name.Row is { List: { } quantified } own && !IsOverallPartner(list, quantified, own) && PartnerKey(list, quantified, own) is null;

    private readonly string? PartnerKey(ListIndex list, ListIndex quantified, RowPlace own) => LooksAbove(list, quantified)
        ? _input.Own.KeyAt(quantified.Parent!, own.Parent)
        : _input.Own.KeyAt(quantified, own.Row);

    private static bool IsOverallPartner(ListIndex list, ListIndex quantified, RowPlace own) =>
        LooksAbove(list, quantified) ? own.Parent == ListRow.InOverall : own.IsOverall;

    /// <summary>Whether the partner has the key of the entry above rather than of the quantified row.</summary>
    private static bool LooksAbove(ListIndex list, ListIndex quantified) =>
        quantified.Parent is { } above && quantified.List.Roster != list.List.Roster && above.List.Roster == list.List.Roster;

    private readonly RowPlace Overall(ListIndex list, OperandSource from)
    {
        if (list.Parent is not { } above)
            return OverallIn(list, -1, from);

        return This(above, from) is { IsNone: false, IsOverall: false } entry ? OverallIn(list, entry.Row, from) : default;
    }

    private readonly RowPlace OverallIn(ListIndex list, int parent, OperandSource from) =>
        _input[from].HasOverall(list) ? RowPlace.OverallOf(list, parent) : default;
}
