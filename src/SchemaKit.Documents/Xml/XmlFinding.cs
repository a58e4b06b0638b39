namespace SchemaKit.Documents.Xml;

/// <summary>Something about a document that the payload made of it does not show.</summary>
/// <param name="Path">The names from the root to the node.</param>
internal sealed record XmlFinding(XmlFindingKind Kind, int Line, int Column, string Path, string Message)
{
    /// <summary>Whether something of the document did not find its place.</summary>
    public bool IsLoss => Kind is not (XmlFindingKind.UndeclaredBody or XmlFindingKind.RoundedValue);
}
