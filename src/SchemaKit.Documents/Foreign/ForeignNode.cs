namespace SchemaKit.Documents.Foreign;

/// <summary>A value of a JSON text that some other program wrote.</summary>
/// <param name="Line">Where it starts.</param>
internal abstract record ForeignNode(int Line);

/// <param name="Text">A string's text, a number as written; <see langword="null"/> for null.</param>
internal sealed record ForeignScalar(string? Text, bool IsString, int Line) : ForeignNode(Line);

internal sealed record ForeignArray(IReadOnlyList<ForeignNode> Items, int Line) : ForeignNode(Line);

internal sealed record ForeignObject(IReadOnlyList<ForeignMember> Members, int Line) : ForeignNode(Line);

internal sealed record ForeignMember(string Key, ForeignNode Value);
