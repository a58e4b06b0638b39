using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Rules;

/// <summary>Finds the rows that an operand means, from the quantified row of an instance.</summary>
/// <param name="quantified"><see langword="null"/> if the rule is not over a list.</param>
internal sealed class RowFinder(ReportSet reports, RowPlace? quantified)
{
    /// <summary>The rows; none, with what is in the way, if a single one is meant and is not there, or if nobody knows which there are.</summary>
    public (IReadOnlyList<RowPlace> Rows, Obstacle? Obstacle) Find(BoundTable list, RowChoice choice, ReportSource source)
    {
        if (reports.Of(source) is not { } values)
            return ([], new Obstacle(source == ReportSource.Prior ? SkipReason.NoPriorReport : SkipReason.NoChildren, ""));

        return choice switch
        {
            RowChoice.Entries => EntriesIn(list, null, values, source),
            RowChoice.NestedEntries => Nested(list, values, source),
            RowChoice.Overall => One(list, Overall(list, values, source), values, source),
            RowChoice.Partner => PartnerIn(list, values, source),
            _ => One(list, This(list, values, source), values, source),
        };
    }

    private static (IReadOnlyList<RowPlace>, Obstacle?) EntriesIn(BoundTable list, EntryRow? parent, ReportValues values, ReportSource source)
    {
        var entries = values.EntriesOf(list);
        return IsUnusable(list, parent, values)
            ? ([], At(SkipReason.UnusableCell, source, EntryRow.PointerOf(list, parent)))
            : ([.. entries.In(parent).Select(RowPlace.Of)], null);
    }

    private (IReadOnlyList<RowPlace>, Obstacle?) Nested(BoundTable list, ReportValues values, ReportSource source)
    {
        var above = This(list.List!.Parent!, values, source);
        var row = above is { Entry: null, List.List.HasFixedOverall: true } ? values.OverallOf(above.Value.List) : above?.Entry;
        var hasList = row is not null && !(row.IsOverall && list.List.HasOverall);
        return hasList ? EntriesIn(list, row, values, source) : ([], At(SkipReason.NoPartner, source, "/" + TopOf(list).Id));
    }

    private static (IReadOnlyList<RowPlace>, Obstacle?) One(BoundTable list, RowPlace? row, ReportValues values, ReportSource source)
    {
        if (row is { } found)
            return ([found], null);

        var top = TopOf(list);
        var reason = IsUnusable(top, null, values) ? SkipReason.UnusableCell : SkipReason.NoPartner;
        return ([], At(reason, source, "/" + top.Id));
    }

    private RowPlace? Overall(BoundTable list, ReportValues values, ReportSource source)
    {
        if (list.List!.Parent is not { } above)
            return OverallIn(list, null, values);

        return This(above, values, source)?.Entry is { } entry ? OverallIn(list, entry, values) : null;
    }

    private (IReadOnlyList<RowPlace>, Obstacle?) PartnerIn(BoundTable list, ReportValues values, ReportSource source)
    {
        var (rows, obstacle) = One(list, Partner(list, values), values, source);
        return (rows, obstacle is { } found && Owner(list) is { Key: null } ? found with { IsKeyless = true } : obstacle);
    }

    /// <summary>The row of another list with the key of the quantified row, or of the entry above it.</summary>
    private RowPlace? Partner(BoundTable list, ReportValues values)
    {
        if (quantified is null)
            return null;

        return Owner(list) is not { } entry ? OverallIn(list, null, values) : values.EntriesOf(list).Find(null, entry.Key) is { } found ? RowPlace.Of(found) : null;
    }

    /// <summary>The entry whose key finds the partner; <see langword="null"/> for an overall row.</summary>
    private EntryRow? Owner(BoundTable list)
    {
        if (quantified is not { } own)
            return null;

        var isAbove = own.Parent is not null && own.List.List!.Roster != list.List!.Roster && own.Parent.List.List!.Roster == list.List.Roster;
        return (isAbove ? own.Parent : own.Entry) is { IsOverall: false } entry ? entry : null;
    }

    /// <summary>The quantified row, or the entry it is nested in; in another report the row of the same keys.</summary>
    private RowPlace? This(BoundTable list, ReportValues values, ReportSource source)
    {
        if (quantified is not { } own)
            return null;

        RowPlace? row = own.List == list ? own : own.Parent is { } above && above.List == list ? RowPlace.Of(above) : null;
        return row is { } found && source != ReportSource.Own ? SameIn(values, found) : row is { Entry: null } overall ? OverallIn(list, overall.Parent, values) : row;
    }

    private static RowPlace? SameIn(ReportValues values, RowPlace row)
    {
        EntryRow? parent = null;
        if (row.Parent is not null && (parent = values.EntriesOf(row.Parent.List).Find(null, row.Parent.Key)) is null)
            return null;
        if (row.Entry is null)
            return OverallIn(row.List, parent, values);

        return values.EntriesOf(row.List).Find(parent, row.Entry.Key) is { } found ? RowPlace.Of(found) : null;
    }

    /// <summary>The overall row; that of a table that may be lacking only if any cell of it is there.</summary>
    private static RowPlace? OverallIn(BoundTable list, EntryRow? parent, ReportValues values)
    {
        var isThere = list.List!.HasOverall && (!list.List.Definition.IsOptional || OverallCells.IsIn(values, list, parent));
        return isThere ? RowPlace.OverallOf(list, parent) : null;
    }

    private static bool IsUnusable(BoundTable list, EntryRow? parent, ReportValues values) => values.EntriesOf(list).StateIn(parent) switch
    {
        ListState.Known => false,
        ListState.Absent => !list.List!.Definition.IsOptional && parent is not { IsOverall: true },
        _ => true,
    };

    private static BoundTable TopOf(BoundTable list) => list.List!.Parent ?? list;

    private static Obstacle At(SkipReason reason, ReportSource source, string pointer) => new(reason, ReportSet.PointerIn(source, pointer));
}
