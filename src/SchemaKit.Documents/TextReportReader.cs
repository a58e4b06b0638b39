using SchemaKit.Compiler.Binding;
using SchemaKit.Documents.Cells;
using SchemaKit.Documents.Labels;
using SchemaKit.Documents.Layout;
using SchemaKit.Documents.Narrative;
using SchemaKit.Documents.Tables;
using SchemaKit.Engine;

namespace SchemaKit.Documents;

/// <summary>Reads a published report, flattened to text, by the labels of its definition.</summary>
internal static class TextReportReader
{
    /// <summary>Reads what can be placed without a guess; everything else is noted.</summary>
    public static ExtractedReport Read(BoundReport report, string text)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(text);
        var notes = new NoteList(report.Definition.Languages);
        if (MisreadText.Repair(text, report) is { } misreading)
        {
            text = misreading.Text;
            notes.Misread(misreading);
        }

        var vocabulary = new Vocabulary(report);
        var lines = new DocumentLines(text);
        var values = new ReportValues(report);

        var headings = new HeadingFinder(lines, vocabulary).Find();
        var title = new TitleReader(lines, report.Definition.TitlePatterns).Find(headings.Count > 0 ? headings[0].FirstLine : int.MaxValue);
        ReadTitle(title, values, notes);

        var pieces = new LineSplitter(lines, vocabulary).Split();
        var scanner = new TableScanner(pieces, vocabulary, headings, notes);
        var tables = scanner.Scan();
        new CellPlacer(pieces, values, notes).Place(tables, vocabulary, scanner.Unread);
        new NarrativeReader(lines, values, notes).Read(headings, title, [.. tables.Select(t => t.Line)]);
        return new ExtractedReport(values, notes.ToSortedList());
    }

    private static void ReadTitle(ReportTitle? title, ReportValues values, NoteList notes)
    {
        if (title is null)
        {
            notes.TitleNotFound();
            return;
        }

        values.Title = title.Text;
        values.Year = title.Year;
        values.Organization = title.Organization.Length > 0 ? title.Organization : null;
        if (title.Organization.Length == 0)
            notes.OrganizationNotFound(title.FirstLine);
        else if (title.LineBefore.Length > 0)
            notes.OrganizationUncertain(title.FirstLine, title.LineBefore);
    }
}
