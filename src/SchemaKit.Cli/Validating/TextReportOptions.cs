namespace SchemaKit.Cli.Validating;

/// <param name="Language"><see langword="null"/> for the main language of the definition.</param>
/// <param name="MostFindings">How many findings of one report are printed.</param>
/// <param name="IsOnlyInput">Whether there is one input.</param>
/// <param name="SourceWidth">The room for names of inputs, so that titles stand under each other.</param>
internal sealed record TextReportOptions(string? Language, int MostFindings, TableChoice Tables, bool IsQuiet, bool IsOnlyInput, int SourceWidth);
