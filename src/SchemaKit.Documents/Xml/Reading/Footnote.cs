namespace SchemaKit.Documents.Xml.Reading;

/// <summary>A footnote on a table.</summary>
internal readonly record struct Footnote(string Text, XmlPlace Place);
