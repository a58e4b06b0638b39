using System.Globalization;
using SchemaKit.Compiler.Binding;
using SchemaKit.Documents.Xml;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;
using SchemaKit.Testing;

namespace SchemaKit.Documents.Tests.Xml;

/// <summary>How often each rule is evaluated and fails over the published reports, each beside that of the year before, against the figures of foia-rates.tsv.</summary>
public sealed class RuleRateTests
{
    /// <summary>The rules on keys, which every roster implies.</summary>
    private static readonly string[] KeyRules = [PayloadRules.DuplicateEntry, PayloadRules.UndeclaredEntry];

    private static readonly BoundReport Definition = Definitions.Foia;

    [Fact]
    public void Rules_fail_as_often_as_expected()
    {
        Assert.SkipUnless(PublishedReports.Folder is not null, "the published reports are not beside the repository");
        var rates = Rates();
        Assert.Equal(Expected(), Lines(rates));
    }

    [Fact]
    public void Every_difference_from_the_facts_has_its_reason()
    {
        var rates = Table("foia-rates.tsv");
        Assert.All(rates, r => Assert.Equal(r.AsSpan(1, 3).SequenceEqual(r.AsSpan(4, 3)), r[7].Length == 0));
        Assert.Equal(rates.Count, rates.Select(r => r[0]).Distinct().Count());
        Assert.Equal(rates.Where(r => r[4].Length > 0).Select(r => r[0]).Order(StringComparer.Ordinal), Table("foia-rules.tsv").Select(r => r[0]).Where(f => f is not ("K2" or "K3")).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_of_the_definition_is_one_of_the_facts() =>
        Assert.Equal(Definition.Rules.Select(r => r.Id).Order(StringComparer.Ordinal), Table("foia-rules.tsv").Select(r => r[1]).Where(r => !r.Contains('-', StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));

    private static Dictionary<string, Rate> Rates()
    {
        var reports = PublishedReports.All()
            .Select(r => XmlReportReader.Read(Mappings.Foia, r.Bytes).Payload).OfType<byte[]>()
            .Select(p => PayloadReading.Read(Definition, p)).ToList();
        var byBody = reports.ToLookup(r => (r.Values.OrganizationCode, r.Values.Year));
        var rates = Definition.Rules.Select(r => r.Id).Concat(KeyRules).ToDictionary(r => r, _ => new Rate(), StringComparer.Ordinal);
        foreach (var report in reports)
        {
            var body = (report.Values.OrganizationCode, report.Values.Year);
            var prior = byBody[(body.OrganizationCode, body.Year - 1)].LastOrDefault();
            var verdict = prior is null ? ReportEngine.Judge(report, prior: null) : ReportEngine.JudgeBeside(report.Values, PriorReport.Of(prior, report.Values), (p, unknown) => ReportEngine.Judge(report, p, unknown));
            var explained = Explained(verdict.Result);
            for (var i = 0; i < Definition.Rules.Count; i++)
                rates[Definition.Rules[i].Id].Add(verdict.Rules[i], explained[Definition.Rules[i].Id].Count(), body.ToString());
            foreach (var rule in KeyRules)
            {
                var broken = verdict.Result.Violations.Count(v => v.RuleId == rule && !IsNested(v.Pointer));
                rates[rule].Add(new RuleCounts(Rows(report.Values) - broken, broken, 0), 0, body.ToString());
            }
        }

        return rates;
    }

    /// <summary>What is explained by a footnote counts as holding, but does not hold.</summary>
    private static ILookup<string, Note> Explained(ValidationResult result) =>
        result.Notes.Where(n => n.Kind == NoteKind.Explained).ToLookup(n => n.Message.In("en").Split('[', ' ', ':')[0], StringComparer.Ordinal);

    private static int Rows(ReportValues values) => values.Report.Tables.Where(t => t.List?.Roster is not null)
        .Sum(t => values.EntriesOf(t).Rows.Count + (values.States[t.FirstCell] == CellState.Absent ? 0 : 1));

    private static bool IsNested(string pointer) => pointer.Split('/').Length != 5;

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

        public void Add(RuleCounts counts, int explained, string body)
        {
            Evaluations += counts.Holds + counts.Violated;
            Failures += counts.Violated + explained;
            if (counts.Violated + explained > 0)
                Reports.Add(body);
        }
    }
}
