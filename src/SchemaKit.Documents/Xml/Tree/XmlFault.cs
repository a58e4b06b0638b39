namespace SchemaKit.Documents.Xml.Tree;

/// <summary>Why a document was not read.</summary>
/// <param name="Line">From 1; 0 if the whole document is meant.</param>
internal sealed record XmlFault(int Line, int Column, string Message);
