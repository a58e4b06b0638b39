using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Documents.Xml.Mapping;
using SchemaKit.Documents.Xml.Reading;
using SchemaKit.Documents.Xml.Tree;

namespace SchemaKit.Documents.Xml;

/// <summary>Reads a report published as XML into a payload, by the mapping of its standard.</summary>
internal static class XmlReportReader
{
    /// <summary>Places what the mapping names; every other text and attribute is a finding. Bad input never throws.</summary>
    public static XmlReportReading Read(XmlMapping mapping, byte[] xml)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(xml);
        var (root, fault) = XmlTreeReader.Read(xml);
        if (root is null)
            return XmlReportReading.NotRead(fault);
        if (root.Name != mapping.Root)
            return XmlReportReading.NotRead(new XmlFault(root.Line, root.Column, $"The root element is '{Visible.Quote(root.Name)}', not '{mapping.Root}'"));

        var findings = new XmlFindingList();
        var cells = new XmlCellReader(mapping, findings);
        var head = XmlHeadReader.Read(mapping, root, cells);
        var bodies = BodyIndex.Read(mapping, root, cells, findings);
        var tables = new XmlTableReader(mapping, bodies, cells, findings).ReadAll(root);
        foreach (var node in mapping.Ignored.SelectMany(p => p.All(root)))
            node.IsPlaced = true;
        findings.ReportUnplaced(root);
        var (payload, places) = XmlPayloadWriter.Write(mapping, root.Place, head, bodies.Roster, tables);
        return new XmlReportReading(payload, null, findings.ToSortedList(), places);
    }
}
