namespace SchemaKit.Documents.Xml;

/// <summary>A place in a document; lines and columns from 1.</summary>
internal readonly record struct XmlPlace(int Line, int Column);
