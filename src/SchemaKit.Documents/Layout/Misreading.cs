namespace SchemaKit.Documents.Layout;

/// <summary>A text that was put right.</summary>
/// <param name="Lost">How many characters could not be.</param>
/// <param name="CodePage">What the text had been read as.</param>
internal sealed record Misreading(string Text, int Lost, int CodePage);
