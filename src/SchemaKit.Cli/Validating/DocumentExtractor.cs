using SchemaKit.Cli.Files;
using SchemaKit.Compiler.Binding;
using SchemaKit.Documents;

namespace SchemaKit.Cli.Validating;

/// <summary>Reads a document by the definition that places most of its cells.</summary>
internal static class DocumentExtractor
{
    private static readonly ReadProblem NothingFound = new("none of the tables of a definition was found in this text, and it is not JSON");

    public static (DocumentReading? Reading, ReadProblem? Problem) Extract(IEnumerable<BoundReport> definitions, byte[] bytes)
    {
        try
        {
            var text = DocumentText.Decode(bytes);
            if (string.IsNullOrWhiteSpace(text))
                return (null, new ReadProblem("is empty"));

            var best = definitions.Select(d => Read(d, text)).MaxBy(r => r.Placed + r.Blank)!;
            return best.IsAnything ? (best, null) : (null, NothingFound);
        }
        catch (DocumentException e)
        {
            return (null, new ReadProblem($"cannot be read: {e.Message}"));
        }
    }

    private static DocumentReading Read(BoundReport definition, string text)
    {
        var extracted = TextReportReader.Read(definition, text);
        return new DocumentReading(extracted.Values, [.. extracted.Notes.Select(n => new DocumentNote(n.Line, n.Message, IsLoss(n.Kind), ValueRule(n.Kind)))]);
    }

    private static string? ValueRule(ExtractionNoteKind kind) => kind switch
    {
        ExtractionNoteKind.UnreadableValue => PayloadRules.InvalidValue,
        ExtractionNoteKind.ValueOutOfBounds => PayloadRules.OutOfRange,
        _ => null,
    };

    private static bool IsLoss(ExtractionNoteKind kind) => kind is not (ExtractionNoteKind.HeadingByNumber or ExtractionNoteKind.AnnotationDropped
        or ExtractionNoteKind.OrganizationUncertain);
}
