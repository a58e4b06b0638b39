namespace SchemaKit.Engine;

/// <summary>A definition has errors.</summary>
public sealed class DefinitionException(IReadOnlyList<string> diagnostics) : Exception(string.Join(Environment.NewLine, diagnostics))
{
    /// <summary>Every finding, as <c>file(line,col): error SKnnnn: message</c>.</summary>
    public IReadOnlyList<string> Diagnostics { get; } = diagnostics;
}
