using System.Text.Json;
using GovInfoDisclosure.Edition2021;
using SchemaKit.Engine;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests;

/// <summary>The edition that extends another, held to the same oracle: emitted record validation, emitted byte validation and engine.</summary>
public sealed class Disclosure2021Tests
{
    private const int Reports = 3_000;

    private static readonly LoadedDefinition Definition = LoadedDefinition.Load(
        "2021.schemakit.json",
        Repository.Read("schema", "gov-info-disclosure", "2021.schemakit.json"),
        new DefinitionText("2019.schemakit.json", Repository.Read("schema", "gov-info-disclosure", "2019.schemakit.json")));

    [Fact]
    public void Random_reports_get_the_same_verdict_everywhere()
    {
        var reports = new RandomReports(2021, DisclosureForm.Edition2021);
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
        Assert.Equal(190, DisclosureForm.Edition2021.RuledCells.Count);
        var reports = new RandomReports(190, DisclosureForm.Edition2021);
        foreach (var pointer in DisclosureForm.Edition2021.RuledCells)
        {
            var report = reports.Consistent();
            report.Figures[pointer]++;
            Assert.Equal(
                DisclosureOracle.EquationsWith(pointer, DisclosureForm.Edition2021), Judge(report, indented: false).Violations.Select(v => v.Id).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Parse_write_parse_is_the_identity()
    {
        var reports = new RandomReports(7, DisclosureForm.Edition2021);
        for (var i = 0; i < 200; i++)
        {
            var first = AnnualReport.Parse(reports.Consistent().ToUtf8());
            Assert.Equal(first, AnnualReport.Parse(first.ToUtf8Bytes(indented: i % 2 == 0)));
            Assert.Equal(first, JsonSerializer.Deserialize<AnnualReport>(JsonSerializer.Serialize(first)));
        }
    }

    private static ValidationResult Judge(DisclosureReport report, bool indented)
    {
        var utf8 = report.ToUtf8(indented);
        var bytes = AnnualReport.Validate(utf8);
        Assert.Equal(Verdict.Lines(bytes), Verdict.Lines(ReportEngine.Validate(Definition, utf8)));
        if (bytes.Violations.Any(v => v.Status == RuleStatus.Payload))
            return bytes;

        Assert.Equal(Verdict.Lines(bytes, withPlaces: false), Verdict.Lines(AnnualReport.Parse(utf8).Validate(), withPlaces: false));
        var expected = DisclosureOracle.Expect(report).Select(e => $"{e.Id} {e.Severity} {e.Left} {e.Right} {e.Difference} {string.Join(' ', e.Pointers)}");
        var found = bytes.Violations.Select(v => $"{v.Id} {v.Severity} {v.Left:G29} {v.Right:G29} {v.Difference:G29} {string.Join(' ', v.Operands.Select(o => o.Pointer))}");
        Assert.Equal(expected, found.Order(StringComparer.Ordinal));
        Assert.Equal((44, 9 + 199), (bytes.Rules.Holds + bytes.Rules.Violated, bytes.Rules.NotEvaluated));
        return bytes;
    }
}
