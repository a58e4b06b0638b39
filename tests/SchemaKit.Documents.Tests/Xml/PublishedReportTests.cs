using System.Text.Json.Nodes;
using System.Xml.Linq;
using SchemaKit.Documents.Xml;
using SchemaKit.Testing;
using Kind = SchemaKit.Documents.Xml.XmlFindingKind;

namespace SchemaKit.Documents.Tests.Xml;

/// <summary>All reports of 2008 to 2012, as published.</summary>
public sealed class PublishedReportTests
{
    private const string Reason = "the published reports are not beside the repository";

    private static readonly Lazy<IReadOnlyList<(string Name, XmlReportReading Reading)>> Readings =
        new(() => [.. PublishedReports.All().Select(r => (r.Name, XmlReportReader.Read(Mappings.Foia, r.Bytes)))]);

    [Fact]
    public void Every_report_is_read_but_two_web_pages()
    {
        Assert.SkipUnless(PublishedReports.Folder is not null, Reason);
        Assert.Equal(["exim-bank-2011.xml", "lsc-2011.xml"], Readings.Value.Where(r => r.Reading.Payload is null).Select(r => r.Name));
        Assert.Equal(435, Readings.Value.Count(r => r.Reading.Payload is not null));
        Assert.All(Readings.Value.Where(r => r.Reading.Fault is not null), r => Assert.Contains("<!DOCTYPE", r.Reading.Fault!.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_lost_but_repeated_overall_rows_of_two_reports()
    {
        Assert.SkipUnless(PublishedReports.Folder is not null, Reason);
        var losses = Readings.Value.SelectMany(r => r.Reading.Findings.Where(f => f.IsLoss).Select(f => (r.Name, f.Kind))).CountBy(l => l).ToDictionary();
        Assert.Equal(
            new Dictionary<(string, Kind), int>
            {
                [("mspb-2010.xml", Kind.RepeatedOverall)] = 1,
                [("mspb-2010.xml", Kind.Unplaced)] = 6,
                [("ntsb-2010.xml", Kind.RepeatedOverall)] = 2,
                [("ntsb-2010.xml", Kind.Unplaced)] = 6,
            },
            losses);
    }

    [Fact]
    public void Undeclared_components_keep_every_row()
    {
        Assert.SkipUnless(PublishedReports.Folder is not null, Reason);
        var findings = Readings.Value.Where(r => r.Reading.Findings.Any(f => f.Kind == Kind.UndeclaredBody)).ToList();
        Assert.Equal(36, findings.Count);

        // 971 rows of the tables with components, and 91 entries of statutes.
        Assert.Equal(971 + 91, findings.Sum(r => r.Reading.Findings.Count(f => f.Kind == Kind.UndeclaredBody)));
        Assert.Equal(971, Payloads().Sum(p => Tables(p).Sum(t => t["entries"]!.AsArray().Count(e => e!["component"] is null))));
    }

    [Fact]
    public void Rows_are_those_of_the_files()
    {
        Assert.SkipUnless(PublishedReports.Folder is not null, Reason);

        // One of the 51,581 is the overall row that stands twice.
        Assert.Equal(51_581 - 1, Payloads().Sum(p => Tables(p).Sum(t => t["entries"]!.AsArray().Count + (t["overall"] is null ? 0 : 1))));
    }

    [Theory]
    [InlineData("viC4", 56)]
    [InlineData("viiA", 881)]
    [InlineData("viiB", 672)]
    public void Less_than_a_day_is_read_from_its_code(string table, int cells)
    {
        Assert.SkipUnless(PublishedReports.Folder is not null, Reason);
        Assert.Equal(cells, Payloads().Sum(p => p[table]!["entries"]!.AsArray().Append(p[table]!["overall"]).Sum(r => r!.AsObject().Count(c => c.Value?.ToString() == "<1"))));
    }

    /// <summary>Of an agency without components, reasons stand in the overall row.</summary>
    [Theory]
    [InlineData("vB2", "OtherDenialReasonDescriptionText", "RequestDenialOtherReasonSection")]
    [InlineData("viC3", "OtherDenialReasonDescriptionText", "AppealDenialOtherReasonSection")]
    public void Reasons_are_those_of_the_files(string table, string element, string section)
    {
        Assert.SkipUnless(PublishedReports.Folder is not null, Reason);
        var inFiles = Readings.Value.Where(r => r.Reading.Payload is not null)
            .Join(PublishedReports.All(), r => r.Name, f => f.Name, (_, f) => XDocument.Load(new MemoryStream(f.Bytes)))
            .Sum(d => d.Descendants().Where(e => e.Name.LocalName == section).Descendants().Count(e => e.Name.LocalName == element));
        Assert.True(inFiles > 500);
        Assert.Equal(inFiles, Payloads().Sum(p => p[table]!["entries"]!.AsArray().Append(p[table]!["overall"]).Sum(r => r?["reasons"]?.AsArray().Count(e => e!["description"] is not null) ?? 0)));
        Assert.Contains(Payloads(), p => p["components"]!.AsArray().Count == 0 && p[table]!["overall"]!["reasons"]?.AsArray().Count > 1);
    }

    private static IEnumerable<JsonNode> Payloads() =>
        Readings.Value.Where(r => r.Reading.Payload is not null).Select(r => JsonNode.Parse(r.Reading.Payload!)!);

    private static IEnumerable<JsonObject> Tables(JsonNode payload) => payload.AsObject().Select(m => m.Value).OfType<JsonObject>().Where(t => t.ContainsKey("entries"));
}
