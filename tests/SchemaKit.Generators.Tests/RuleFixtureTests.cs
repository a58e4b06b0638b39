using System.Text;
using System.Text.Json.Nodes;
using Golden.Everything;
using GovInfoDisclosure.Edition2019;
using SchemaKit.Engine;
using SchemaKit.Testing;
using SchemaKit.Testing.Fixtures;

namespace SchemaKit.Generators.Tests;

/// <summary>For every rule of a definition over the report alone a pair of payloads is found: one that breaks nothing, and one that breaks exactly the rule. Engine and emitted code must agree on both.</summary>
public sealed class RuleFixtureTests
{
    [Fact]
    public void Every_rule_of_the_2019_edition_can_be_broken_alone() =>
        EveryRuleCanBeBrokenAlone(Load("gov-info-disclosure", "2019"), f => AnnualReport.Validate(Bytes(f.Payload)));

    [Fact]
    public void Every_rule_of_the_definition_with_everything_can_be_broken_alone() =>
        EveryRuleCanBeBrokenAlone(LoadedDefinition.Load("everything.schemakit.json", GoldenCase.Named("everything").Text), f => Everything.Validate(Bytes(f.Payload)));

    private static void EveryRuleCanBeBrokenAlone(LoadedDefinition definition, Func<FixtureReport, ValidationResult> emitted)
    {
        ValidationResult Engine(FixtureReport fixture) => ReportEngine.Validate(definition, Bytes(fixture.Payload));
        var search = new FixtureSearch(definition.Report, Engine, seed: 42);
        var minimal = search.Minimal();
        Assert.NotNull(minimal);

        var notFound = new List<string>();
        foreach (var rule in definition.Report.Rules.Where(r => !r.ReadsPrior && !r.ReadsChildren))
        {
            if (search.Find(rule, minimal) is not { } fixture)
            {
                notFound.Add(rule.Id);
                continue;
            }

            Assert.Empty(Engine(fixture.Valid).Violations);
            Assert.Equal([rule.Id], Engine(fixture.Broken).Violations.Select(v => v.RuleId).Distinct());
            Assert.Equal(Verdict.Lines(Engine(fixture.Valid)), Verdict.Lines(emitted(fixture.Valid)));
            Assert.Equal(Verdict.Lines(Engine(fixture.Broken)), Verdict.Lines(emitted(fixture.Broken)));
        }

        Assert.Empty(notFound);
    }

    private static LoadedDefinition Load(string standard, string edition) =>
        LoadedDefinition.Load($"{edition}.schemakit.json", Repository.Read("schema", standard, $"{edition}.schemakit.json"));

    private static byte[] Bytes(JsonObject payload) => Encoding.UTF8.GetBytes(payload.ToJsonString());
}
