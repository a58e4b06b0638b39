namespace SchemaKit.Engine;

/// <summary>The text of a definition file.</summary>
/// <param name="Path">How messages call the file.</param>
public sealed record DefinitionText(string Path, string Text);
