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
    public static TheoryData<string> Definitions => [.. GoldenCase.All.Select(c => c.Name).Where(n => n.StartsWith('l') || n.StartsWith('u'))];

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Every_rule_can_be_broken_alone(string name)
    {
        var definition = GoldenCase.Named(name);
        var report = Load(definition);
        using var batch = EmittedBatch.Compile([.. definition.Earlier.Select(Load), report]);
        var shape = batch.ShapeOf(report);
        ValidationResult Emitted(FixtureReport fixture)
        {
            if (!PayloadValidator.TryRead(shape, Bytes(fixture.Payload), out var own, out var faults))
                return faults;

            return PayloadValidator.Validate(shape, own, Read(shape, fixture.Prior), fixture.Child is null ? null : [Read(shape, fixture.Child)!]);
        }

        var search = new FixtureSearch(report, Emitted, seed: 42);
        var minimal = search.Minimal();
        Assert.True(minimal is not null, search.Trace);
        Assert.Equal(Lines(Judge(report, minimal!)), Lines(Emitted(minimal!)));

        var notFound = new List<string>();
        foreach (var rule in report.Rules)
        {
            if (search.Find(rule, minimal!) is not { } fixture)
            {
                notFound.Add(rule.Id);
                continue;
            }

            Assert.Empty(Emitted(fixture.Valid).Violations);
            Assert.Equal([rule.Id], Emitted(fixture.Broken).Violations.Select(v => v.RuleId).Distinct());
            Assert.Equal(Lines(Judge(report, fixture.Valid)), Lines(Emitted(fixture.Valid)));
            Assert.Equal(Lines(Judge(report, fixture.Broken)), Lines(Emitted(fixture.Broken)));
        }

        Assert.Empty(notFound);
    }

    private static ValidationResult Judge(BoundReport report, FixtureReport fixture)
    {
        ReportValues? Values(JsonObject? payload) => payload is null ? null : PayloadReading.Read(report, Bytes(payload)).Values;
        return ReportEngine.Judge(PayloadReading.Read(report, Bytes(fixture.Payload)), Values(fixture.Prior), children: Values(fixture.Child)).Result;
    }

    private static ReportData? Read(ReportShape shape, JsonObject? payload) =>
        payload is not null && PayloadValidator.TryRead(shape, Bytes(payload), out var report, out _) ? report : null;

    private static BoundReport Load(GoldenCase definition) => LoadedDefinition.Load(
        definition.DefinitionPath, definition.Text, definition.Earlier.Select(e => new DefinitionText(e.DefinitionPath, e.Text))).Report;

    private static IEnumerable<string> Lines(ValidationResult result) => Verdict.Lines(result, withPlaces: false);

    private static byte[] Bytes(JsonObject payload) => Encoding.UTF8.GetBytes(payload.ToJsonString());
}
