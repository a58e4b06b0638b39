using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Editions;

/// <summary>Recognises for each table of a report by itself which edition of a standard it follows.</summary>
internal static class TableEditions
{
    /// <summary>The editions that the tables follow: one, or several in a report that mixes them; none if it cannot be told.</summary>
    /// <param name="readings">The report, read by each of the editions.</param>
    public static IReadOnlyList<EditionPart> Of(IReadOnlyList<EditionReading> readings)
    {
        var tables = readings.SelectMany(r => r.Report.Tables).Select(t => t.Id).Distinct().ToList();
        var decided = new Dictionary<string, EditionReading>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            if (Best(readings, table) is [var only])
                decided.Add(table, only);
        }

        var assigned = new Dictionary<string, EditionReading>(decided, StringComparer.Ordinal);
        var last = tables.Where(decided.ContainsKey).Select(t => decided[t]).FirstOrDefault();
        foreach (var table in tables)
        {
            last = decided.GetValueOrDefault(table) ?? last;
            if (last is not null && !decided.ContainsKey(table) && Follower(readings, table, decided, last) is { } follower)
                assigned.Add(table, follower);
        }

        return [.. readings.Select(r => new EditionPart(r, Of(r, tables, assigned), Of(r, tables, decided))).Where(p => p.Own.Count > 0)];
    }

    private static List<EditionReading> Best(IReadOnlyList<EditionReading> readings, string table)
    {
        var found = readings.Where(r => r.Fit(table) is not null).ToList();
        var best = found.Select(r => r.Fit(table)).DefaultIfEmpty(null).Max();
        return [.. found.Where(r => r.Fit(table) == best)];
    }

    /// <summary>
    /// Where the editions have the same table, it goes with the one before it.
    /// One that is not there is missed only if all editions have it, or those of its section follow its edition.
    /// </summary>
    private static EditionReading? Follower(
        IReadOnlyList<EditionReading> readings, string table, Dictionary<string, EditionReading> decided, EditionReading last)
    {
        var best = Best(readings, table);
        if (best.Count > 0)
            return best.Contains(last) ? last : best[0];

        if (readings.All(r => Has(r, table)))
            return last;

        return readings.FirstOrDefault(r => Has(r, table) && Neighbours(r.Report, table).Where(decided.ContainsKey).ToList() is { Count: > 0 } others
            && others.TrueForAll(o => decided[o] == r));
    }

    private static bool Has(EditionReading reading, string table) => reading.Report.Tables.Any(t => t.Id == table);

    private static IEnumerable<string> Neighbours(BoundReport report, string table) => report.Definition.Sections
        .Where(s => s.Tables?.Any(t => t.Value == table) == true).SelectMany(s => s.Tables!).Select(t => t.Value).Where(t => t != table);

    private static List<string> Of(EditionReading reading, List<string> tables, Dictionary<string, EditionReading> assigned) =>
        [.. tables.Where(t => assigned.GetValueOrDefault(t) == reading)];
}
