namespace SchemaKit.Documents;

/// <summary>A document cannot be read at all.</summary>
public sealed class DocumentException(string message) : Exception(message);
