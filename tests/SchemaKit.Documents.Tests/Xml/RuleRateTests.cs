using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using SchemaKit.Compiler;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Text;
using SchemaKit.Documents.Xml;
using SchemaKit.Documents.Xml.Mapping;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;
using SchemaKit.Testing;

namespace SchemaKit.Documents.Tests.Xml;

/// <summary>How often each rule is evaluated and fails over the published reports, against the figures of foia-rates.tsv.</summary>
public sealed class RuleRateTests
{
    private static readonly string[] DefinitionPath = ["schema", "us-foia-annual-report", "2.1.schemakit.json"];

    [Fact]
    public void Rules_fail_as_often_as_the_facts_say()
    {
        Assert.SkipUnless(PublishedReports.Folder is not null, "the published reports are not beside the repository");
        var text = Repository.Read(DefinitionPath);
        var compilation = DefinitionCompiler.Compile(new SourceFile("2.1.schemakit.json", text), TestContext.Current.CancellationToken);
        Assert.SkipUnless(compilation.Report is not null, "the definition does not compile: " + (compilation.Diagnostics.Count > 0 ? compilation.Diagnostics[0] : null));
        var rates = Rates(compilation.Report!, Mappings.Read(text, Repository.Read("schema", "us-foia-annual-report", "2.1.xml-mapping.json")));
        Assert.Equal(Expected(), Lines(rates));
    }

    private static Dictionary<string, Rate> Rates(BoundReport definition, XmlMapping mapping)
    {
        var reports = PublishedReports.All()
            .Select(r => XmlReportReader.Read(mapping, r.Bytes).Payload).OfType<byte[]>()
            .Select(p => PayloadReading.Read(definition, WithoutFootnotes(p))).ToList();
        var byBody = reports.ToLookup(r => (r.Values.OrganizationCode, r.Values.Year));
        var rates = definition.Rules.ToDictionary(r => r.Id, _ => new Rate(), StringComparer.Ordinal);
        foreach (var report in reports)
        {
            var body = (report.Values.OrganizationCode, report.Values.Year);
            var prior = byBody[(body.OrganizationCode, body.Year - 1)].LastOrDefault();
            var verdict = prior is null ? ReportEngine.Judge(report, prior: null) : ReportEngine.JudgeWithPrior(report, prior);
            for (var i = 0; i < definition.Rules.Count; i++)
                rates[definition.Rules[i].Id].Add(verdict.Rules[i].Holds, verdict.Rules[i].Violated, body.ToString());
        }

        return rates;
    }

    /// <summary>A footnote explains, and what is explained counts as holding; here the bare figures are wanted.</summary>
    private static byte[] WithoutFootnotes(byte[] payload)
    {
        var report = JsonNode.Parse(payload)!.AsObject();
        report.Remove("footnotes");
        return Encoding.UTF8.GetBytes(report.ToJsonString());
    }

    private static List<string> Lines(Dictionary<string, Rate> rates)
    {
        var lines = new List<string>();
        foreach (var fact in Table("foia-rules.tsv").GroupBy(l => l[0]).Where(f => Table("foia-rates.tsv").Any(r => r[0] == f.Key && r[4].Length > 0)))
        {
            var parts = fact.Select(l => rates[l[1]]).ToList();

            // The two halves of a "between" are one figure.
            var evaluations = fact.First()[2] == "once" ? parts.Max(p => p.Evaluations) : parts.Sum(p => p.Evaluations);
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"{fact.Key} {evaluations} / {parts.Sum(p => p.Failures)} / {parts.SelectMany(p => p.Reports).Distinct().Count()}"));
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static List<string> Expected() =>
        [.. Table("foia-rates.tsv").Where(l => l[4].Length > 0).Select(l => $"{l[0]} {l[4]} / {l[5]} / {l[6]}").Order(StringComparer.Ordinal)];

    private static List<string[]> Table(string file) =>
        [.. Repository.Read("tests", "SchemaKit.Documents.Tests", file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split('\t'))];

    private sealed class Rate
    {
        public int Evaluations { get; private set; }

        public int Failures { get; private set; }

        public HashSet<string> Reports { get; } = new(StringComparer.Ordinal);

        public void Add(int holds, int violated, string body)
        {
            Evaluations += holds + violated;
            Failures += violated;
            if (violated > 0)
                Reports.Add(body);
        }
    }
}
