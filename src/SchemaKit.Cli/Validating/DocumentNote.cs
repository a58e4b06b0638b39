using System.Globalization;

namespace SchemaKit.Cli.Validating;

/// <summary>A remark on how a document was read.</summary>
/// <param name="Line">From 1; 0 if it is about something that is not there.</param>
/// <param name="IsLoss">Whether something of the document did not find its place.</param>
/// <param name="ValueRule">The payload rule that the value of a cell breaks, if the note is about that.</param>
internal sealed record DocumentNote(int Line, LocalizedText Message, bool IsLoss, string? ValueRule)
{
    public string Text(string? language)
    {
        var message = ReportLanguage.Of(Message, language);
        return Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"line {Line}: {message}") : message;
    }
}
