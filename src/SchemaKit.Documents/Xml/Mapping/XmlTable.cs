using SchemaKit.Documents.Xml.Target;

namespace SchemaKit.Documents.Xml.Mapping;

/// <summary>Where the rows of a table stand.</summary>
/// <param name="Section">From the root.</param>
/// <param name="Row">From the section.</param>
/// <param name="Association">From the section: what joins a row to a body.</param>
/// <param name="Key">From the row, for entries that name their keys themselves.</param>
internal sealed record XmlTable(
    TargetTable Target, XmlPath Section, XmlPath Row, XmlPath? Association, XmlPath? Key, IReadOnlyList<XmlColumn> Columns);
