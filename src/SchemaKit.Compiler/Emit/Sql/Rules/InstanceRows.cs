using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Emit.Sql.Rules;

/// <summary>What an instance of a rule is about: a whole report, an entry, or an overall row.</summary>
/// <param name="List"><see langword="null"/> for a whole report.</param>
/// <param name="IsOverall">The overall row of the list.</param>
/// <param name="IsInOverall">An entry of a nested list that stands in the overall row above.</param>
internal sealed record InstanceRows(BoundTable? List, bool IsOverall = false, bool IsInOverall = false)
{
    /// <summary>Whether only reports without bodies have the instance.</summary>
    public bool StandsAlone { get; init; }

    public BoundTable? Parent => List?.List!.Parent;

    /// <summary>The groups of rows that a rule has instances in.</summary>
    public static IEnumerable<InstanceRows> Of(BoundRule rule)
    {
        if (!rule.IsOverList)
            return [new InstanceRows(List: null)];

        var list = rule.Table!;
        var rows = new List<InstanceRows>();
        if (rule.Quantifier != Quantifier.Overall || rule.EntriesOnly)
        {
            rows.Add(new InstanceRows(list));
            if (list.List!.Parent is { List.HasFixedOverall: true } && !list.List.HasOverall)
                rows.Add(new InstanceRows(list, IsInOverall: true));
        }

        var standsAlone = rule.Quantifier == Quantifier.Entry;
        if (!rule.EntriesOnly && list.List!.HasFixedOverall && (!standsAlone || list.List.Roster is { List.Definition.OverallStandsAlone: true }))
            rows.Add(new InstanceRows(list, IsOverall: true) { StandsAlone = standsAlone });
        return rows;
    }
}
