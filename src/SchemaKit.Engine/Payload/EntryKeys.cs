using SchemaKit.Compiler.Binding;
using SchemaKit.Runtime;

namespace SchemaKit.Engine.Payload;

/// <summary>Finds entries that their roster does not declare, and entries whose key occurs before.</summary>
internal static class EntryKeys
{
    public static IReadOnlyList<PayloadFault> Check(ReportValues values)
    {
        var faults = new List<PayloadFault>();
        foreach (var list in values.Report.Lists)
            values.EntriesOf(list).MoveOverallLast();
        foreach (var list in values.Report.Lists.Where(l => l.List!.KeyId is not null))
        {
            var declared = DeclaredBy(values, list.List!.Roster, list);
            var seen = new HashSet<(EntryRow?, string)>();
            foreach (var row in values.EntriesOf(list).Rows.Where(r => r.KeyLocation is not null && !r.IsKeyUnusable))
            {
                if (list.List.Roster is not null && (row.Key is null || declared?.Contains(row.Key) == false))
                    faults.Add(new(PayloadRules.UndeclaredEntry, row.KeyPointer, row.KeyLocation, row.Key is { } key ? [key] : []));
                if (row.Key is not null && !seen.Add((row.Parent, row.Key)))
                    faults.Add(new(PayloadRules.DuplicateEntry, row.KeyPointer, row.KeyLocation, row.Key));
            }
        }

        return faults;
    }

    /// <returns><see langword="null"/> if anything may be declared: by the list itself, or nobody knows.</returns>
    private static HashSet<string>? DeclaredBy(ReportValues values, BoundTable? roster, BoundTable list)
    {
        if (roster is null || roster == list)
            return null;

        var entries = values.EntriesOf(roster);
        var isKnown = entries.StateIn(null) switch { ListState.Known => true, ListState.Absent => roster.List!.Definition.IsOptional, _ => false };
        return isKnown ? [.. entries.Rows.Select(r => r.Key).OfType<string>()] : null;
    }
}
