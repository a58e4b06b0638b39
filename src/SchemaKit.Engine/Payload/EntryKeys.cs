using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Payload;

/// <summary>Finds entries that their roster does not declare, and entries whose key occurs before.</summary>
internal sealed class EntryKeys(ReportValues values, FaultList faults)
{
    public void Check()
    {
        foreach (var list in values.Report.Lists)
            values.EntriesOf(list).MoveOverallLast();
        foreach (var list in values.Report.Lists.Where(l => l.List!.KeyId is not null))
        {
            var declared = DeclaredBy(list.List!.Roster, list);
            var seen = new HashSet<(EntryRow?, string)>();
            foreach (var row in values.EntriesOf(list).Rows.Where(r => r.KeyLocation is not null && !r.IsKeyUnusable))
            {
                if (list.List.Roster is not null && (row.Key is null || declared?.Contains(row.Key) == false))
                    faults.UndeclaredEntry(row.KeyPointer, row.KeyLocation!.Value, row.Key);
                if (row.Key is not null && !seen.Add((row.Parent, row.Key)))
                    faults.DuplicateEntry(row.KeyPointer, row.KeyLocation!.Value, row.Key);
            }
        }
    }

    /// <returns><see langword="null"/> if anything may be declared: by the list itself, or nobody knows.</returns>
    private HashSet<string>? DeclaredBy(BoundTable? roster, BoundTable list)
    {
        if (roster is null || roster == list)
            return null;

        var entries = values.EntriesOf(roster);
        var isKnown = entries.StateIn(null) switch { ListState.Known => true, ListState.Absent => roster.List!.Definition.IsOptional, _ => false };
        return isKnown ? [.. entries.Rows.Select(r => r.Key).OfType<string>()] : null;
    }
}
