using System.Text;
using System.Text.Json.Nodes;
using SchemaKit.Compiler.Binding;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;
using SchemaKit.Runtime;
using SchemaKit.Testing;
using SchemaKit.Testing.Fixtures;

namespace SchemaKit.Generators.Tests;

/// <summary>For every rule of a definition a pair of payloads is found: one that breaks nothing, and one that breaks exactly the rule. Engine and emitted code must agree on both.</summary>
public sealed class RuleFixtureTests
{
    private const int Seed = 42;

    /// <summary>The rules that cannot be broken alone, with what is broken instead.</summary>
    private static readonly NotAlone[] NotAlones =
    [
        new("lists", "reasonsExist", ["reasonsExist", "reasonsWhereOther"], "without reasons none is counted, and other outcomes ask for one"),
        new("lists", "totalCosts", ["totalCosts", "costs.total"], "a total that is below its parts by more than rounding is not their sum"),
        new("lists", "appealsNeedOffices", ["appealsNeedOffices", PayloadRules.UndeclaredEntry], "without offices no entry of appeals can name a declared one"),
    ];

    public static TheoryData<string> Definitions => [.. GoldenCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Every_rule_can_be_broken_alone_unless_another_follows_from_it(string name)
    {
        var definition = GoldenCase.Named(name);
        var report = Load(definition);
        using var batch = EmittedBatch.Compile([.. definition.Earlier.Select(Load), report]);
        var shape = batch.ShapeOf(report);
        var search = new FixtureSearch(report, f => Emitted(shape, f), (r, f) => EngineFixtures.Holds(report, r, f), Seed);
        var minimal = search.Minimal();
        Assert.NotNull(minimal);
        Assert.Equal(Lines(EngineFixtures.Judge(report, minimal).Result), Lines(Emitted(shape, minimal)));

        var exceptions = NotAlones.Where(n => n.Definition == name).ToDictionary(n => n.Rule);
        var notFound = new List<string>();
        foreach (var rule in report.Rules)
        {
            exceptions.Remove(rule.Id, out var exception);
            if (exception is not null)
                ProveThat(exception, rule, report, shape, minimal);

            IReadOnlyList<string> broken = exception?.Broken ?? [rule.Id];
            if (search.Find(rule, minimal, broken) is not { } fixture)
            {
                notFound.Add(rule.Id);
                continue;
            }

            Assert.Empty(Emitted(shape, fixture.Valid).Violations);
            Assert.Equal(broken.Order(), Emitted(shape, fixture.Broken).Violations.Select(v => v.RuleId).Distinct().Order());
            Assert.True(EngineFixtures.Holds(report, rule, fixture.Valid), rule.Id);
            Assert.Equal(Lines(EngineFixtures.Judge(report, fixture.Valid).Result), Lines(Emitted(shape, fixture.Valid)));
            Assert.Equal(Lines(EngineFixtures.Judge(report, fixture.Broken).Result), Lines(Emitted(shape, fixture.Broken)));
        }

        Assert.Empty(notFound);
        Assert.Empty(exceptions.Keys);
    }

    /// <summary>Of all the payloads that a search for the rule alone tries, none breaks it without breaking all that is said to be broken.</summary>
    private static void ProveThat(NotAlone exception, BoundRule rule, BoundReport report, ReportShape shape, FixtureReport minimal)
    {
        var tried = new List<HashSet<string>>();
        var search = new FixtureSearch(report, Watched, (r, f) => EngineFixtures.Holds(report, r, f), Seed, tries: 200);
        Assert.Null(search.Find(rule, minimal, [rule.Id]));
        Assert.Contains(tried, exception.Broken.ToHashSet().IsSubsetOf);
        Assert.All(tried.Where(t => t.Contains(rule.Id)), t => Assert.Superset(exception.Broken.Append(rule.Id).ToHashSet(), t));
        Assert.Equal(exception.Broken.Contains(rule.Id), tried.Exists(t => t.Contains(rule.Id)));

        ValidationResult Watched(FixtureReport fixture)
        {
            var result = Emitted(shape, fixture);
            tried.Add([.. result.Violations.Select(v => v.RuleId)]);
            return result;
        }
    }

    /// <summary>A payload with faults is judged without the other reports; if one of those has faults, they are the verdict.</summary>
    private static ValidationResult Emitted(ReportShape shape, FixtureReport fixture)
    {
        if (!PayloadValidator.TryRead(shape, EngineFixtures.Bytes(fixture.Payload), out var own, out _))
            return PayloadValidator.Validate(shape, EngineFixtures.Bytes(fixture.Payload));

        ReportData? prior = null, child = null;
        if (fixture.Prior is not null && !PayloadValidator.TryRead(shape, EngineFixtures.Bytes(fixture.Prior), out prior, out var faults))
            return faults;
        if (fixture.Child is not null && !PayloadValidator.TryRead(shape, EngineFixtures.Bytes(fixture.Child), out child, out faults))
            return faults;
        return PayloadValidator.Validate(shape, own, prior, child is null ? null : [child]);
    }

    private static BoundReport Load(GoldenCase definition) => LoadedDefinition.Load(
        definition.DefinitionPath, definition.Text, definition.Earlier.Select(e => new DefinitionText(e.DefinitionPath, e.Text))).Report;

    private static IEnumerable<string> Lines(ValidationResult result) => Verdict.Lines(result, withPlaces: false);

    /// <param name="Broken">Without the rule itself if it is never broken.</param>
    private sealed record NotAlone(string Definition, string Rule, IReadOnlyList<string> Broken, string Why);
}
