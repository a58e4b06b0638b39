using System.Text.Json;
using SchemaKit.Compiler.Text;
using SchemaKit.Documents.Xml;
using SchemaKit.Documents.Xml.Mapping;
using SchemaKit.Documents.Xml.Target;
using SchemaKit.Engine;
using SchemaKit.Testing;
using UsFoiaAnnualReport.Edition2;

namespace SchemaKit.Generators.Tests;

/// <summary>The largest shipped definition: emitted record validation, emitted byte validation and engine say the same of every published report and of random ones.</summary>
public sealed class FoiaTests
{
    private const int Payloads = 300;

    private static readonly string Text = Repository.Read("schema", "us-foia-annual-report", "2.1.schemakit.json");

    private static readonly LoadedDefinition Definition = LoadedDefinition.Load("2.1.schemakit.json", Text);

    private static readonly Lazy<IReadOnlyList<byte[]>> Published = new(ReadPublished);

    [Fact]
    public void Every_published_report_gets_the_same_verdict_everywhere()
    {
        Assert.SkipUnless(PublishedReports.Folder is not null, "the published reports are not beside the repository");
        Assert.Equal(435, Published.Value.Count);
        foreach (var utf8 in Published.Value)
            Judge(utf8);
    }

    [Fact]
    public void Every_published_report_gets_the_same_verdict_beside_that_of_the_year_before()
    {
        Assert.SkipUnless(PublishedReports.Folder is not null, "the published reports are not beside the repository");
        var byBody = Published.Value.ToLookup(BodyOf);
        var pairs = 0;
        foreach (var utf8 in Published.Value)
        {
            var (body, year) = BodyOf(utf8);
            if (byBody[(body, year - 1)].LastOrDefault() is not { } prior
                || !AnnualReport.TryParse(utf8, out var report) || !AnnualReport.TryParse(prior, out var priorReport))
                continue;

            Assert.Equal(Verdict.Lines(ReportEngine.Validate(Definition, utf8, prior), withPlaces: false), Verdict.Lines(report.Validate(priorReport), withPlaces: false));
            pairs++;
        }

        Assert.Equal(237, pairs);
    }

    [Fact]
    public void Every_published_report_survives_writing_and_reading()
    {
        Assert.SkipUnless(PublishedReports.Folder is not null, "the published reports are not beside the repository");
        var read = 0;
        foreach (var utf8 in Published.Value)
        {
            if (!AnnualReport.TryParse(utf8, out var report))
            {
                Assert.Contains(AnnualReport.Validate(utf8).Violations, v => v.Status == RuleStatus.Payload);
                continue;
            }

            read++;

            var written = report.ToUtf8Bytes(indented: true);
            Assert.Equal(utf8, written);
            Assert.Equal(report, AnnualReport.Parse(report.ToUtf8Bytes()));
            Assert.Equal(report.GetHashCode(), AnnualReport.Parse(written).GetHashCode());
        }

        Assert.Equal(349, read);
    }

    [Fact]
    public void Random_payloads_get_the_same_verdict_everywhere()
    {
        var payloads = new RandomPayloads(Definition.Report, 21);
        var parsed = 0;
        for (var i = 0; i < Payloads; i++)
        {
            var utf8 = payloads.Next();
            if (!Judge(utf8))
                continue;

            parsed++;
            var report = AnnualReport.Parse(utf8);
            Assert.Equal(report, AnnualReport.Parse(report.ToUtf8Bytes()));
        }

        Assert.True(parsed > Payloads / 50, $"{parsed}");
    }

    private static bool Judge(byte[] utf8)
    {
        var emitted = AnnualReport.Validate(utf8);
        Assert.Equal(Verdict.Lines(ReportEngine.Validate(Definition, utf8)), Verdict.Lines(emitted));
        if (!AnnualReport.TryParse(utf8, out var report))
            return false;

        Assert.Equal(Verdict.Lines(emitted, withPlaces: false), Verdict.Lines(report.Validate(), withPlaces: false));
        return true;
    }

    private static (string Body, int Year) BodyOf(byte[] utf8)
    {
        using var json = JsonDocument.Parse(utf8);
        return (json.RootElement.GetProperty("organizationCode").GetString()!, json.RootElement.GetProperty("year").GetInt32());
    }

    private static List<byte[]> ReadPublished()
    {
        var source = new SourceFile("2.1.xml-mapping.json", Repository.Read("schema", "us-foia-annual-report", "2.1.xml-mapping.json"));
        var mapping = XmlMappingReader.Read(source, TargetReader.Read(Text)!).Mapping!;
        return [.. PublishedReports.All().Select(r => XmlReportReader.Read(mapping, r.Bytes).Payload).OfType<byte[]>()];
    }
}
