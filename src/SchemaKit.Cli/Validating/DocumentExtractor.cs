using SchemaKit.Cli.Files;
using SchemaKit.Compiler.Binding;
using SchemaKit.Documents;
using SchemaKit.Documents.Foreign;
using SchemaKit.Engine;
using SchemaKit.Engine.Editions;

namespace SchemaKit.Cli.Validating;

/// <summary>Reads a document by the edition that its tables follow; if they follow several, each table by its own.</summary>
internal static class DocumentExtractor
{
    private static readonly ReadProblem NothingFound = new("none of the tables of a definition was found in this text, and it is not JSON");

    /// <summary>Reads a published report as text.</summary>
    public static (DocumentReading? Reading, ReadProblem? Problem) Extract(IEnumerable<BoundReport> definitions, byte[] bytes) =>
        Extract(definitions, bytes, TextReportReader.Read);

    /// <summary>Reads the JSON of another program.</summary>
    public static DocumentReading? ExtractForeign(IEnumerable<BoundReport> definitions, byte[] bytes) =>
        Extract(definitions, bytes, ForeignReportReader.Read).Reading;

    private static (DocumentReading? Reading, ReadProblem? Problem) Extract(
        IEnumerable<BoundReport> definitions, byte[] bytes, Func<BoundReport, string, ExtractedReport?> read)
    {
        try
        {
            var text = DocumentText.Decode(bytes);
            if (string.IsNullOrWhiteSpace(text))
                return (null, new ReadProblem("is empty"));

            List<ExtractedReport> all = [.. definitions.Select(d => read(d, text)).OfType<ExtractedReport>()];
            var best = all.MaxBy(r => (r.Placed + r.Blank, IsInForce(r.Values)));
            return best is null || best.Placed + best.Blank == 0 ? (null, NothingFound) : (Read([.. all.Where(r => StandardOf(r) == StandardOf(best))], best), null);
        }
        catch (DocumentException e)
        {
            return (null, new ReadProblem($"cannot be read: {e.Message}"));
        }
    }

    private static string StandardOf(ExtractedReport read) => read.Values.Report.Definition.Standard.Value;

    private static bool IsInForce(ReportValues values) => values.Year is { } year && values.Report.Definition.InForce.Include(year);

    private static DocumentReading Read(IReadOnlyList<ExtractedReport> editions, ExtractedReport best)
    {
        var parts = TableEditions.Of([.. editions.Select(e => new EditionReading(e.Values, Surplus(e)))]);
        var read = parts.Select(p => editions.First(e => e.Values == p.Reading.Values)).ToList();
        if (parts.Count <= 1)
            return new DocumentReading((read.FirstOrDefault() ?? best).Values, [.. (read.FirstOrDefault() ?? best).Notes.Select(Note)]);

        // What stands outside of the tables is told once, and only what all editions agree on.
        List<ExtractionNote> common = [.. read[0].Notes.Where(n => n.Table is null && read.TrueForAll(r => r.Notes.Any(o => (o.Kind, o.Line) == (n.Kind, n.Line))))];
        List<DocumentReading> ofEditions = [.. parts.Zip(read, (part, from) => new DocumentReading(
            from.Values, [.. from.Notes.Where(n => n.Table is not null && part.Tables.Contains(n.Table)).Select(Note)]) { Tables = part.Tables, OwnTables = part.Own })];
        foreach (var part in parts)
            part.Reading.Values.KeepOnly(part.Tables);
        var notes = common.Select(Note).Concat(ofEditions.SelectMany(p => p.Notes)).OrderBy(n => n.Line == 0).ThenBy(n => n.Line);
        return new DocumentReading(ofEditions[0].Values, [.. notes]) { Parts = ofEditions };
    }

    private static Dictionary<string, int> Surplus(ExtractedReport read) => read.Notes
        .Where(n => n.Kind == ExtractionNoteKind.UnknownRow && n.Table is not null).GroupBy(n => n.Table!)
        .ToDictionary(g => g.Key, g => g.Count() * read.Values.Report.Tables.First(t => t.Id == g.Key).ColumnLeaves.Count);

    private static DocumentNote Note(ExtractionNote note) => new(note.Line, note.Message, IsLoss(note.Kind), ValueRule(note.Kind));

    private static string? ValueRule(ExtractionNoteKind kind) => kind switch
    {
        ExtractionNoteKind.UnreadableValue => PayloadRules.InvalidValue,
        ExtractionNoteKind.ValueOutOfBounds => PayloadRules.OutOfRange,
        _ => null,
    };

    private static bool IsLoss(ExtractionNoteKind kind) => kind is not (ExtractionNoteKind.HeadingByNumber or ExtractionNoteKind.AnnotationDropped
        or ExtractionNoteKind.OrganizationUncertain or ExtractionNoteKind.Misread or ExtractionNoteKind.MendedJson or ExtractionNoteKind.PlacedByShape
        or ExtractionNoteKind.PlacedByOrder or ExtractionNoteKind.JumbledHeader or ExtractionNoteKind.DamagedHeading);
}
