using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Rules;

/// <summary>Lays a rule out over the rows of a report.</summary>
internal static class ListInstances
{
    /// <summary>Pattern by pattern (one for each value of the variable); in each the entries as the payload has them, then the overall row.</summary>
    public static IEnumerable<(BoundInstance Instance, RowPlace? Row)> Of(BoundRule rule, ReportValues values)
    {
        if (!rule.IsOverList)
            return rule.Instances.Select(i => (i, (RowPlace?)null));

        List<RowPlace> rows = [.. rule.EntriesOnly ? values.EntriesOf(rule.Table!).Rows.Select(RowPlace.Of) : RowsOf(rule.Quantifier, rule.Table!, values)];
        return rule.Instances.SelectMany(_ => rows, (i, r) => (i, (RowPlace?)r));
    }

    private static IEnumerable<RowPlace> RowsOf(Quantifier quantifier, BoundTable list, ReportValues values)
    {
        var standsAlone = list.List!.HasFixedOverall && OverallStandsAlone(list, values);
        if (quantifier != Quantifier.Overall)
        {
            foreach (var row in values.EntriesOf(list).Rows)
                yield return RowPlace.Of(row);
        }

        if (list.List.HasFixedOverall && (quantifier != Quantifier.Entry || standsAlone))
            yield return RowPlace.OverallOf(list);
    }

    /// <summary>A roster that cannot be read might have entries.</summary>
    private static bool OverallStandsAlone(BoundTable list, ReportValues values)
    {
        if (list.List!.Roster is not { List.Definition.OverallStandsAlone: true } roster)
            return false;

        var entries = values.EntriesOf(roster);
        return entries.Rows.Count == 0 && (entries.StateIn(null) == ListState.Known || (entries.StateIn(null) == ListState.Absent && roster.List.Definition.IsOptional));
    }
}
