using SchemaKit.Documents.Xml.Target;

namespace SchemaKit.Documents.Xml.Mapping;

/// <summary>How the XML files of one standard and edition are read.</summary>
/// <param name="Root">The name of the root element.</param>
/// <param name="UnescapesTwice">Whether texts have been escaped once more than XML asks for.</param>
/// <param name="RoundsExcessDigits">Whether decimals with more digits than their kind has are rounded.</param>
/// <param name="Head">Paths of the head members, by member.</param>
/// <param name="Ignored">What says nothing about the report, such as the program that wrote the file.</param>
internal sealed record XmlMapping(
    TargetReport Target,
    string Root,
    bool UnescapesTwice,
    bool RoundsExcessDigits,
    IReadOnlyDictionary<string, XmlPath> Head,
    IReadOnlyList<XmlPath> Ignored,
    XmlBodies? Bodies,
    XmlRows Rows,
    IReadOnlyList<XmlTable> Tables);
