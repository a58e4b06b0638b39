using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Diagnostics;

internal sealed partial class DiagnosticBag
{
    /// <summary>How many cells a message names before it only counts.</summary>
    private const int NamedCells = 6;

    public void ReportOtherEditionMissing(Located<string> edition, string standard, IEnumerable<string> editions) =>
        Report(DiagnosticCatalogue.OtherEditionMissing, edition.Span, Visible.Quote(edition.Value), Visible.Quote(standard), DidYouMean(edition.Value, editions));

    public void ReportOtherEditionHasErrors(Located<string> edition, string path) =>
        Report(DiagnosticCatalogue.OtherEditionHasErrors, edition.Span, Visible.Quote(edition.Value), path);

    public void ReportMigrationTwice(Located<string> edition, bool isInward) =>
        Report(DiagnosticCatalogue.MigrationTwice, edition.Span, isInward ? "from" : "to", Visible.Quote(edition.Value));

    public void ReportUnknownMigrationCell(TextSpan span, string path, string edition, IEnumerable<string> paths) =>
        Report(DiagnosticCatalogue.UnknownMigrationCell, span, Visible.Quote(path), Visible.Quote(edition), DidYouMean(path, paths));

    public void ReportStarsDiffer(Located<string> path, string other) =>
        Report(DiagnosticCatalogue.StarsDiffer, path.Span, Visible.Quote(path.Value), Visible.Quote(other));

    public void ReportMigrationKindsDiffer(TextSpan span, (string Cell, string Kind, string Edition) from, (string Cell, string Kind, string Edition) to) => Report(
        DiagnosticCatalogue.MigrationKindsDiffer, span, from.Cell, Visible.Quote(from.Kind), Visible.Quote(from.Edition), to.Cell, Visible.Quote(to.Kind), Visible.Quote(to.Edition));

    public void ReportCarriedTwice(TextSpan span, string cell, string edition, TextSpan first)
    {
        var place = PositionOf(first);
        Report(DiagnosticCatalogue.CarriedTwice, span, cell, Visible.Quote(edition), place.Line, place.Column);
    }

    public void ReportCellsFromNowhere(Located<string> migration, string edition, IReadOnlyList<string> cells) =>
        Report(DiagnosticCatalogue.CellsFromNowhere, migration.Span, CountOf(cells), Visible.Quote(edition), NamedOf(cells));

    public void ReportCellsGoNowhere(Located<string> migration, string edition, IReadOnlyList<string> cells) =>
        Report(DiagnosticCatalogue.CellsGoNowhere, migration.Span, CountOf(cells), Visible.Quote(edition), NamedOf(cells));

    public void ReportListNotMigrated(Located<string> migration, string table, string edition) =>
        Report(DiagnosticCatalogue.ListNotMigrated, migration.Span, table, Visible.Quote(edition));

    private static string CountOf(IReadOnlyList<string> cells) => cells.Count == 1 ? "1 cell" : FormattableString.Invariant($"{cells.Count} cells");

    private static string NamedOf(IReadOnlyList<string> cells) =>
        string.Join(", ", cells.Take(NamedCells)) + (cells.Count > NamedCells ? FormattableString.Invariant($" and {cells.Count - NamedCells} more") : "");
}
