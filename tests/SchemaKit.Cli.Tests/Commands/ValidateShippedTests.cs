using System.Text;
using SchemaKit.Cli.Definitions;
using SchemaKit.Cli.Terminal;
using SchemaKit.Cli.Validating;
using SchemaKit.Compiler.Binding;
using SchemaKit.Runtime;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests.Commands;

/// <summary>Shipped definitions are judged by emitted validators; nothing of that shows.</summary>
public sealed class ValidateShippedTests
{
    private const int Reports = 120;

    [Fact]
    public void Every_shipped_definition_has_its_emitted_validator()
    {
        Assert.Equal(ShippedDefinitions.Names, ShippedShapes.Names.Order(StringComparer.Ordinal));
        Assert.All(ShippedShapes.Names, n => Assert.Equal(n, ShippedDefinitions.NameOf(ShippedShapes.Get(n)!.Standard, ShippedShapes.Get(n)!.Edition)));
    }

    [Fact]
    public void Rules_are_counted_in_the_order_of_the_definition() => Assert.All(
        ShippedShapes.Names,
        n => Assert.Equal(ShippedDefinitions.Get(n).Rules.Select(r => r.Id), ShippedShapes.Get(n)!.Rules.Select(r => r.Id)));

    [Theory]
    [InlineData("gov-info-disclosure/2019")]
    [InlineData("gov-info-disclosure/2021")]
    [InlineData("us-foia-annual-report/2.1")]
    public void An_emitted_validator_knows_of_its_edition_what_the_definition_says(string name)
    {
        var (emitted, definition) = (EditionSummary.Of(ShippedShapes.Get(name)!), EditionSummary.Of(ShippedDefinitions.Get(name)));

        Assert.Equal(definition with { Rules = [] }, emitted with { Rules = [] });
        Assert.Equal(definition.Rules, emitted.Rules);
        Assert.False(emitted.Title.IsEmpty);
    }

    [Fact]
    public void Nothing_of_the_definition_is_needed_to_tell_of_a_valid_payload()
    {
        var judged = new ReportJudge(DefinitionChoice.Shipped(null, null)!, OtherReports.None).Payload("a.json", new RandomReports(504).Consistent().ToUtf8()) with
        {
            LateDefinition = new(() => throw new InvalidOperationException("the definition was compiled")),
            LateValues = new(() => throw new InvalidOperationException("the cells were read")),
        };

        var text = Written(judged, most: 100);
        new JsonReportWriter(new Screen(Stream.Null, isTerminal: false, hasColor: false, terminalWidth: 80), "en", null).Write(judged);
        new RunTotals().Add(judged);

        Assert.Contains("Annual report on government information disclosure 2019 · ", text, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => judged.Definition);
    }

    [Fact]
    public void Nothing_of_broken_rules_is_looked_at_if_no_finding_is_printed()
    {
        var judged = new ReportJudge(DefinitionChoice.Shipped(null, null)!, OtherReports.None, Detail.Counts).Payload("a.json", Broken());

        var text = Written(judged, most: 0);
        new RunTotals().Add(judged);

        Assert.Contains(" of 40 equations broken · ", text, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => judged.Result.Violations[0]);
        Assert.Null(judged.Values);
    }

    [Fact]
    public void Valid_lines_of_which_nothing_is_asked_share_a_verdict()
    {
        var judge = new ReportJudge(DefinitionChoice.Shipped(null, null)!, OtherReports.None, Detail.Findings);
        var (one, other) = (new RandomReports(507).Consistent().ToUtf8(), new RandomReports(508).Consistent().ToUtf8());
        var first = judge.Line("a.ndjson", 1, one);

        Assert.Same(first, judge.Line("a.ndjson", 2, other));
        Assert.Equal("b.ndjson", judge.Line("b.ndjson", 1, one).Source);
        Assert.Equal("a.ndjson:4", judge.Line("a.ndjson", 4, Broken()).Source);
    }

    [Fact]
    public void No_rule_is_bound_to_tell_of_another_that_is_broken()
    {
        var judged = new ReportJudge(DefinitionChoice.Shipped(null, null)!, OtherReports.None).Payload("a.json", Broken());
        var broken = judged.Result.Violations.Select(v => v.RuleId).ToHashSet();
        var definition = judged.Definition!;
        var rules = definition.Rules.Select(rule => new Lazy<BoundRule>(() => broken.Contains(rule.Id) ? rule : throw new InvalidOperationException($"{rule.Id} was bound")));

        var text = Written(judged with { LateDefinition = new(definition with { Rules = new LateRules([], [.. rules]) }) }, most: 100);

        Assert.Contains("  ≠  ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "organization": "局", "year": 2020 }""")]
    [InlineData("""{ "year": 2.02e3, "tables": { "year": 1, "organization": "no" }, "organiz\u0061tion": "\u5c40" }""")]
    [InlineData("\uFEFF{ \"edition\": \"2019\", \"list\": [{ \"year\": 1 }], \"year\": 2020.0, \"organization\": \"局\" }")]
    public void The_head_of_a_payload_is_read_however_it_is_written(string payload) =>
        Assert.Equal(("局", 2020), PayloadHead.Of(Encoding.UTF8.GetBytes(payload)));

    [Fact]
    public void The_engine_does_not_read_what_the_emitted_validator_finds_valid()
    {
        var payload = new RandomReports(504).Consistent().ToUtf8();
        var definition = ShippedDefinitions.Get("gov-info-disclosure/2019");

        Assert.Null(Judged(DefinitionChoice.Shipped(null, null)!).Values);
        Assert.NotNull(Judged(DefinitionChoice.Of(definition)).Values);

        JudgedReport Judged(DefinitionChoice choice)
        {
            var judged = new ReportJudge(choice, OtherReports.None, Detail.Findings).Line("reports.ndjson", 1, payload);
            Assert.True(judged.IsValid);
            return judged;
        }
    }

    [Fact]
    public void A_payload_is_judged_by_the_edition_it_names_whatever_the_one_before_named()
    {
        var judge = new ReportJudge(DefinitionChoice.Shipped(null, null)!, OtherReports.None);
        foreach (var form in (DisclosureForm[])[DisclosureForm.Edition2021, DisclosureForm.Edition2019, DisclosureForm.Edition2019, DisclosureForm.Edition2021])
        {
            var judged = judge.Payload("a.json", new RandomReports(506, form).Consistent().ToUtf8());

            Assert.True(judged.IsValid);
            Assert.Equal(form == DisclosureForm.Edition2019 ? "2019" : "2021", judged.Edition!.Edition);
        }
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--format", "json", "--lang", "en", "--max-findings", "2")]
    [InlineData("--max-findings", "0")]
    [InlineData("--quiet", "--lang", "en")]
    [InlineData("--quiet", "--max-findings", "0")]
    [InlineData("--tables", "all", "--lang", "zh-Hans")]
    public void The_same_is_printed_as_by_the_engine(params string[] options)
    {
        using var cli = new CliRun();
        cli.With("reports.ndjson", Lines());
        string[] definitions = [.. ShippedDefinitions.Names.SelectMany(n => new[] { "--definition", Repository.PathOf(["schema", .. (n + ShippedDefinitions.Extension).Split('/')]) })];
        var emitted = cli.Run(["validate", "reports.ndjson", .. options]).Out;
        var engine = cli.Run(["validate", "reports.ndjson", .. options, .. definitions]).Out;
        Assert.Equal(1, cli.Code);
        Assert.Equal(engine.Split('\n'), emitted.Split('\n'));
    }

    private static byte[] Broken()
    {
        var report = new RandomReports(505).Consistent();
        report.Figures["/requests/carriedForward/total"] += 1;
        return report.ToUtf8();
    }

    private static string Written(JudgedReport judged, int most)
    {
        using var output = new MemoryStream();
        using var screen = new Screen(output, isTerminal: false, hasColor: false, terminalWidth: 80);
        new TextReportWriter(screen, new TextReportOptions("en", most, TableChoice.Usual, IsQuiet: false, IsOnlyInput: true, SourceWidth: 0)).Write(judged);
        screen.Flush();
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static byte[] Lines()
    {
        var (payloads, sound) = (ShippedDefinitions.Names.Select((n, i) => new RandomPayloads(ShippedDefinitions.Get(n), 500 + i)).ToArray(), new RandomReports(503));
        using var lines = new MemoryStream();
        for (var i = 0; i < Reports; i++)
        {
            lines.Write(i % 4 == 3 ? sound.Consistent().ToUtf8() : payloads[i % payloads.Length].Next());
            lines.WriteByte((byte)'\n');
        }

        return lines.ToArray();
    }
}
