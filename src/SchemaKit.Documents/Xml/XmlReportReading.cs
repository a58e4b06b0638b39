using SchemaKit.Documents.Xml.Tree;

namespace SchemaKit.Documents.Xml;

/// <summary>What was read from an XML document.</summary>
/// <param name="Payload">The report as canonical JSON; <see langword="null"/> if the document was not read.</param>
/// <param name="Fault">Why it was not read.</param>
/// <param name="Findings">In the order of their places.</param>
/// <param name="Places">Where the parts of the payload stand in the document.</param>
internal sealed record XmlReportReading(byte[]? Payload, XmlFault? Fault, IReadOnlyList<XmlFinding> Findings, XmlPlaces Places)
{
    public static XmlReportReading NotRead(XmlFault? fault) => new(null, fault, [], new XmlPlaces(new Dictionary<string, XmlPlace>()));
}
