using SchemaKit.Documents.Xml.Target;

namespace SchemaKit.Documents.Xml.Mapping;

/// <summary>Where the report's body and the entries of its roster stand; paths from the root, those of a body from its element.</summary>
/// <param name="Overall">The body that overall rows belong to.</param>
/// <param name="Id">What references to a body name.</param>
internal sealed record XmlBodies(
    TargetTable Roster, XmlPath Overall, XmlPath Entries, XmlPath Id, XmlPath Key, IReadOnlyList<XmlColumn> Columns);
