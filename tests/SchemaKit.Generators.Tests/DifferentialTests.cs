using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Edition2019;
using SchemaKit.Engine;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests;

/// <summary>Emitted record validation, emitted byte validation and engine must say the same, and what the hand-written oracle expects.</summary>
public sealed class DifferentialTests
{
    private const int Reports = 10_000;

    private static readonly LoadedDefinition Definition = LoadedDefinition.Load(
        "2019.schemakit.json", Repository.Read("schema", "gov-info-disclosure", "2019.schemakit.json"));

    [Fact]
    public void Random_reports_get_the_same_verdict_everywhere()
    {
        var reports = new RandomReports(2019);
        var broken = 0;
        for (var i = 0; i < Reports; i++)
        {
            var report = i % 2 == 0 ? reports.Consistent() : reports.WithFaults();
            broken += Judge(report, indented: i % 3 == 0).Violations.Count > 0 ? 1 : 0;
        }

        Assert.InRange(broken, Reports / 4, Reports / 2);
    }

    [Fact]
    public void Each_cell_changed_by_one_breaks_exactly_the_equations_that_contain_it()
    {
        Assert.Equal(176, DisclosureReport.RuledCells.Count);
        var reports = new RandomReports(176);
        foreach (var pointer in DisclosureReport.RuledCells)
        {
            var report = reports.Consistent();
            report.Figures[pointer]++;
            var result = Judge(report, indented: false);
            Assert.Equal(DisclosureOracle.EquationsWith(pointer), result.Violations.Select(v => v.Id).Order(StringComparer.Ordinal));
            Assert.All(result.Violations, v => Assert.Equal(1, Math.Abs(v.Difference!.Value)));
        }
    }

    [Theory]
    [MemberData(nameof(BrokenNames))]
    public void Broken_payload_is_refused_alike(string name)
    {
        var utf8 = Encoding.UTF8.GetBytes(BrokenPayloads.All.Single(b => b.Name == name).Json);
        var emitted = AnnualReport.Validate(utf8);
        Assert.False(emitted.IsValid);
        Assert.False(AnnualReport.TryParse(utf8, out _));
        Assert.Equal(Verdict.Lines(emitted), Verdict.Lines(ReportEngine.Validate(Definition, utf8)));
    }

    public static TheoryData<string> BrokenNames => [.. BrokenPayloads.All.Select(b => b.Name)];

    [Fact]
    public void There_are_sixty_broken_payloads() => Assert.True(BrokenPayloads.All.Count >= 60, $"{BrokenPayloads.All.Count}");

    [Fact]
    public void Parse_write_parse_is_the_identity()
    {
        var reports = new RandomReports(7);
        for (var i = 0; i < 1_000; i++)
        {
            var json = reports.WithFaults().ToJson();
            json["title"] = "某某局 \"2020\" \\ 年报 \uD83D\uDE00";
            json["publicationDate"] = i % 3 == 0 ? null : "2021-01-31";
            json["overview"] = "一段文字\n<b>&amp;</b>\u2028";
            var utf8 = JsonSerializer.SerializeToUtf8Bytes(json);
            if (!AnnualReport.TryParse(utf8, out var first))
                continue;

            var written = first.ToUtf8Bytes(indented: i % 2 == 0);
            var second = AnnualReport.Parse(written);
            Assert.Equal(json["title"]!.GetValue<string>(), second.Title);
            Assert.Equal(json["overview"]!.GetValue<string>(), second.Overview);
            Assert.Equal(i % 3 == 0 ? null : new DateOnly(2021, 1, 31), second.PublicationDate);
            Assert.Equal(first, second);
            Assert.Equal(first.GetHashCode(), second.GetHashCode());
            Assert.Equal(written, second.ToUtf8Bytes(indented: i % 2 == 0));
            Assert.Equal(first, JsonSerializer.Deserialize<AnnualReport>(JsonSerializer.Serialize(first)));
        }
    }

    private static ValidationResult Judge(DisclosureReport report, bool indented)
    {
        var utf8 = report.ToUtf8(indented);
        var bytes = AnnualReport.Validate(utf8);
        var engine = ReportEngine.Validate(Definition, utf8);
        Assert.Equal(Verdict.Lines(bytes), Verdict.Lines(engine));

        if (AnnualReport.TryParse(utf8, out var record))
            Assert.Equal(Verdict.Lines(bytes, withPlaces: false), Verdict.Lines(record.Validate(), withPlaces: false));

        if (bytes.Violations.All(v => v.Status != RuleStatus.Payload))
        {
            var expected = DisclosureOracle.Expect(report).Select(e => $"{e.Id} {e.Severity} {e.Left} {e.Right} {e.Difference} {string.Join(' ', e.Pointers)}");
            var found = bytes.Violations.Select(v => $"{v.Id} {v.Severity} {v.Left:G29} {v.Right:G29} {v.Difference:G29} {string.Join(' ', v.Operands.Select(o => o.Pointer))}");
            Assert.Equal(expected, found.Order(StringComparer.Ordinal));
            Assert.Equal((47, 12 + 192), (bytes.Rules.Holds + bytes.Rules.Violated, bytes.Rules.NotEvaluated));
            Assert.Equal(bytes.Violations.Count, bytes.Rules.Violated);
        }

        return bytes;
    }
}
