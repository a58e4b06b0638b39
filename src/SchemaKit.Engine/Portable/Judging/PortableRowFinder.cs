using SchemaKit.Engine.Portable.Forms;

namespace SchemaKit.Engine.Portable.Judging;

/// <summary>Finds the rows that an operand means.</summary>
/// <param name="own">The row that the instance is for; <see langword="null"/> if the rule is not over a list.</param>
internal sealed class PortableRowFinder(PortableReports reports, PortableRow? own)
{
    /// <summary>The rows; <see langword="null"/> if a row is meant that is not there.</summary>
    public IReadOnlyList<PortableRow>? Find(PortablePlace place)
    {
        if (reports.Of(place.Source) is not { } report)
            return null;

        return place.Row switch
        {
            PortableRowChoice.Entries => report.EntriesOf(place.List).Rows,
            PortableRowChoice.Nested => In(report, Holder(place.List)) is { } holder ? report.EntriesOf(place.List, holder).Rows : null,
            _ => One(place, report) is { } row ? [row] : null,
        };
    }

    /// <summary>Whether a partner is sought for an entry without a key.</summary>
    public bool IsKeyless(PortablePlace place) => SoughtBy(place) is { IsOverall: false, Key: null };

    private PortableRow? One(PortablePlace place, PortableReport report) => place.Row switch
    {
        PortableRowChoice.This => In(report, own),
        PortableRowChoice.Above => In(report, own?.Above),
        PortableRowChoice.Overall when PortablePaths.IsNested(place.List) => In(report, Holder(place.List)) is { } holder ? report.OverallOf(place.List, holder) : null,
        PortableRowChoice.Overall => report.OverallOf(place.List),
        _ => SoughtBy(place) switch
        {
            null => null,
            { IsOverall: true } => report.OverallOf(place.List),
            var entry => report.EntriesOf(place.List).Find(entry.Key),
        },
    };

    private PortableRow? SoughtBy(PortablePlace place) => place.Row switch
    {
        PortableRowChoice.Partner => own,
        PortableRowChoice.PartnerOfAbove => own?.Above,
        _ => null,
    };

    /// <summary>The row in which a nested list stands: the instance's own, or the one above it.</summary>
    private PortableRow? Holder(string list) => own is null || list.StartsWith(own.List + "/", StringComparison.Ordinal) ? own : own.Above;

    private PortableRow? In(PortableReport report, PortableRow? row) =>
        row is null ? null
        : report != reports.Own ? report.Same(row)
        : row.Value is null ? null
        : row;
}
