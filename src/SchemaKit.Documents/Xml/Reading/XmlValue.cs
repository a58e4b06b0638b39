namespace SchemaKit.Documents.Xml.Reading;

/// <summary>A value of the payload.</summary>
/// <param name="Place">Where it stands; of what is absent, where it is missed.</param>
internal readonly record struct XmlValue(string Json, XmlPlace Place);
