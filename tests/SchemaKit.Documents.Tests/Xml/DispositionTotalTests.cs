using System.Globalization;
using System.Xml.Linq;
using SchemaKit.Documents.Xml;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;
using SchemaKit.Testing;

namespace SchemaKit.Documents.Tests.Xml;

/// <summary>The best known defect of the published files: the overall total of V.B.1 is wrong, mostly that of the last component. It is looked for in the XML itself, then in the verdict.</summary>
public sealed class DispositionTotalTests
{
    private static readonly Lazy<IReadOnlyList<Defect>> Defects = new(() => [.. PublishedReports.All().Select(Find).OfType<Defect>()]);

    [Fact]
    public void Files_with_the_defect_are_as_many_as_known()
    {
        Assert.SkipUnless(PublishedReports.Folder is not null, "the published reports are not beside the repository");
        Assert.Equal((117, 8), (Defects.Value.Count(d => d.OfComponents.Count > 0), Defects.Value.Count(d => d.OfComponents.Count == 0)));
        Assert.All(Defects.Value.Where(d => d.OfComponents.Count > 0), d => Assert.Equal(d.OfComponents[^1], d.Total));
    }

    [Fact]
    public void The_wrong_total_is_found_in_each_of_them_with_both_sides()
    {
        Assert.SkipUnless(PublishedReports.Folder is not null, "the published reports are not beside the repository");
        foreach (var defect in Defects.Value)
        {
            var result = ReportEngine.Judge(PayloadReading.Read(Definitions.Foia, XmlReportReader.Read(Mappings.Foia, defect.Bytes).Payload));
            Assert.False(result.IsValid);
            AssertFound(result, "vB1.total[overall]", defect.Total, defect.Sum);
            AssertFound(result, "V1[overall]", defect.Processed, defect.Total);
            if (defect.OfComponents.Count > 0)
                AssertFound(result, "vB1.overall[total]", defect.Total, defect.OfComponents.Sum());
        }
    }

    private static void AssertFound(ValidationResult result, string id, decimal left, decimal right)
    {
        var violation = Assert.Single(result.Violations, v => v.Id == id);
        Assert.Equal((left, right), (violation.Left, violation.Right));
        Assert.Contains(left.ToString(CultureInfo.InvariantCulture), violation.Message, StringComparison.Ordinal);
    }

    private static Defect? Find((string Name, byte[] Bytes) file)
    {
        if (XmlReportReader.Read(Mappings.Foia, file.Bytes).Payload is null)
            return null;

        var root = XDocument.Load(new MemoryStream(file.Bytes)).Root!;
        var rows = Rows(root, "RequestDispositionSection", "RequestDisposition");
        var overall = rows.Single(r => r.Body == "ORG0").Row;
        var (total, sum) = (Number(overall, "RequestDispositionTotalQuantity"), Parts(overall));
        if (total == sum)
            return null;

        var processed = Number(Rows(root, "ProcessedRequestSection", "ProcessingStatistics").Single(r => r.Body == "ORG0").Row, "ProcessingStatisticsProcessedQuantity");
        return new Defect(file.Bytes, total, sum, processed, [.. rows.Where(r => r.Body != "ORG0").Select(r => Number(r.Row, "RequestDispositionTotalQuantity"))]);
    }

    private static decimal Parts(XElement row) => row.Descendants()
        .Where(e => !e.HasElements && e.Name.LocalName.EndsWith("Quantity", StringComparison.Ordinal) && e.Name.LocalName != "RequestDispositionTotalQuantity")
        .Sum(e => decimal.Parse(e.Value, CultureInfo.InvariantCulture));

    private static List<(XElement Row, string Body)> Rows(XElement root, string section, string row)
    {
        var part = root.Elements().Single(e => e.Name.LocalName == section);
        var bodies = part.Elements().Where(e => e.Name.LocalName == row + "OrganizationAssociation")
            .ToDictionary(a => Reference(a, "ComponentDataReference"), a => Reference(a, "OrganizationReference"));
        return [.. part.Elements().Where(e => e.Name.LocalName == row).Select(e => (e, bodies[e.Attributes().Single(a => a.Name.LocalName == "id").Value]))];
    }

    private static string Reference(XElement association, string name) =>
        association.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Attributes().Single(a => a.Name.LocalName == "ref").Value ?? "";

    private static decimal Number(XElement row, string name) => decimal.Parse(row.Elements().Single(e => e.Name.LocalName == name).Value, CultureInfo.InvariantCulture);

    private sealed record Defect(byte[] Bytes, decimal Total, decimal Sum, decimal Processed, IReadOnlyList<decimal> OfComponents);
}
