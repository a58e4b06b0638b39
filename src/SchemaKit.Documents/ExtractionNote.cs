namespace SchemaKit.Documents;

/// <summary>Something about a document that the values read from it do not show.</summary>
/// <param name="Line">Line of the document, from 1; 0 if it is about something that is not there.</param>
internal sealed record ExtractionNote(ExtractionNoteKind Kind, int Line, LocalizedText Message)
{
    /// <summary>The table it is about; <see langword="null"/> if it is about none in particular.</summary>
    public string? Table { get; init; }
}
