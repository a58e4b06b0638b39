using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Tests.Reports;

/// <summary>Everything that is known of a report, as text.</summary>
internal static class ValuesDump
{
    public static string Of(ReportValues values) => string.Join('\n',
    [
        $"{values.Organization}|{values.OrganizationCode}|{values.Year}|{values.Title}|{values.PublicationDate}",
        string.Join('|', values.Texts),
        .. values.HeadLocations.OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => $"{l.Key} {l.Value}"),
        .. values.Footnotes.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key} {string.Join('|', f.Value)}"),
        .. Enumerable.Range(0, values.States.Length).Select(c => $"{values.CellAt(c).Pointer} {values.States[c]} {values.Values[c]} {values.CellTexts[c]} {values.Locations[c]}"),
        .. values.Report.Lists.SelectMany(list => Entries(values, list)),
    ]);

    private static IEnumerable<string> Entries(ReportValues values, BoundTable list)
    {
        var entries = values.EntriesOf(list);
        return
        [
            $"{list.Id} {entries.StateIn(null)}",
            .. entries.Rows.Select(r => $"{r.Pointer} {r.FirstCell} {r.Key} {r.IsKeyUnusable} {r.KeyLocation} {string.Join(' ', list.List!.Nested.Select(n => values.EntriesOf(n).StateIn(r)))}"),
        ];
    }
}
