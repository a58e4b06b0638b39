namespace SchemaKit.Compiler.Verbalizing;

/// <summary>How something is called in a sentence: labels from the outside in, as many as it takes to tell it apart.</summary>
/// <param name="Id">The path of ids, where labels do not tell it apart; else <see langword="null"/>.</param>
internal sealed record NamePath(IReadOnlyList<string> Labels, string? Id);
