namespace SchemaKit.Documents.Xml.Mapping;

/// <summary>How rows and bodies find each other in every section.</summary>
/// <param name="Id">Of a row element: what an association names.</param>
/// <param name="RowReference">Of an association: the row.</param>
/// <param name="BodyReference">Of an association: the body.</param>
/// <param name="Footnotes">Of a section.</param>
internal sealed record XmlRows(XmlPath? Id, XmlPath? RowReference, XmlPath? BodyReference, XmlPath? Footnotes);
