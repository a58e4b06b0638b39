using System.Text;
using System.Text.Json;
using SchemaKit.Compiler.Emit.JsonSchema;
using SchemaKit.Compiler.Text;
using SchemaKit.Engine;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.JsonSchema;

/// <summary>An evaluator that has only the schema judges as the engine does.</summary>
public sealed class PortableAgreementTests
{
    private const int Payloads = 120;
    private const int Definitions = 12;

    public static TheoryData<string> Cases => [.. GoldenCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Evaluator_of_the_portable_form_and_engine_agree(string name)
    {
        var golden = GoldenCase.Named(name);
        var loaded = LoadedDefinition.Load(golden.DefinitionPath, golden.Text, golden.Earlier.Select(e => new DefinitionText(e.DefinitionPath, e.Text)));
        Assert.InRange(Agreeing(golden.Compile().Report!, loaded, 7), 5, Payloads);
    }

    [Theory]
    [InlineData(101)]
    [InlineData(102)]
    [InlineData(103)]
    [InlineData(104)]
    public void Evaluator_of_the_portable_form_and_engine_agree_on_random_definitions(int seed)
    {
        var random = new RandomDefinitions(seed);
        var agreeing = 0;
        for (var i = 0; i < Definitions; i++)
        {
            var text = random.Next();
            agreeing += Agreeing(DefinitionCompiler.Compile(new SourceFile("random.schemakit.json", text), TestContext.Current.CancellationToken).Report!, LoadedDefinition.Load("random.schemakit.json", text), seed, text);
        }

        Assert.InRange(agreeing, 20 * Definitions, Payloads * Definitions);
    }

    /// <summary>How many payloads without a fault of their own were judged alike.</summary>
    private static int Agreeing(Compiler.Binding.BoundReport report, LoadedDefinition loaded, int seed, string definition = "")
    {
        var schema = JsonSchemaEmitter.Emit(report);
        var payloads = new RandomPayloads(report, seed);
        var agreeing = 0;
        for (var i = 0; i < Payloads; i++)
        {
            var (utf8, last) = (payloads.Next(2026), i % 2 == 0 ? payloads.Next(2025) : null);
            var result = last is null ? ReportEngine.Validate(loaded, utf8) : ReportEngine.Validate(loaded, utf8, last);
            if (HasFault(report, result) || (last is not null && HasFault(report, ReportEngine.Validate(loaded, last))))
                continue;

            using var payload = JsonDocument.Parse(utf8);
            using var prior = last is null ? null : JsonDocument.Parse(last);
            var outcomes = PortableEvaluator.Judge(schema, payload.RootElement, prior?.RootElement).ToList();
            var because = $"{definition}\n{Encoding.UTF8.GetString(utf8)}\n{(last is null ? "" : Encoding.UTF8.GetString(last))}";
            Assert.True(result.Violations.Select(v => v.Id).SequenceEqual(Ids(outcomes, PortableOutcome.Violated)), Difference(result.Violations.Select(v => v.Id), Ids(outcomes, PortableOutcome.Violated)) + because);
            Assert.True(result.Rules.Holds == outcomes.Count(o => o.Outcome == PortableOutcome.Holds), "holds " + because);

            // Rules of which the whole report is missing are told once, without their instances.
            var whole = result.NotEvaluated.Where(s => s.Reason is SkipReason.NoPriorReport or SkipReason.NoChildren).ToDictionary(s => s.RuleId, s => s.Instances);
            Assert.All(whole, w => Assert.Equal(w.Value, outcomes.Count(o => o.Rule == w.Key && o.Outcome == PortableOutcome.NotEvaluated)));
            var expected = result.NotEvaluated.Where(s => !whole.ContainsKey(s.RuleId)).Select(s => s.Instance.Length == 0 ? s.RuleId : $"{s.RuleId}[{s.Instance}]").ToList();
            var actual = Ids(outcomes.Where(o => !whole.ContainsKey(o.Rule)), PortableOutcome.NotEvaluated).ToList();
            Assert.True(expected.SequenceEqual(actual), Difference(expected, actual) + because);
            agreeing++;
        }

        return agreeing;
    }

    private static IEnumerable<string> Ids(IEnumerable<(string Rule, string Id, PortableOutcome Outcome)> outcomes, PortableOutcome outcome) =>
        outcomes.Where(o => o.Outcome == outcome).Select(o => o.Id);

    private static bool HasFault(Compiler.Binding.BoundReport report, ValidationResult result) => result.Violations.Any(v => report.Rules.All(r => r.Id != v.RuleId));

    private static string Difference(IEnumerable<string> engine, IEnumerable<string> portable) =>
        $"engine: {string.Join(' ', engine.Except(portable).Take(5))}\nportable: {string.Join(' ', portable.Except(engine).Take(5))}\n";
}
