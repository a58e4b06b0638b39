using System.Text;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.JsonSchema;
using SchemaKit.Compiler.Text;
using SchemaKit.Engine.Portable;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.JsonSchema;

/// <summary>An evaluator that has only the schema gives the verdict that the engine gives: outcomes, places, both sides, their difference, and all operands.</summary>
public sealed class PortableAgreementTests
{
    private const int Payloads = 120;
    private const int Definitions = 12;

    public static TheoryData<string> Cases => [.. GoldenCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Evaluator_of_the_portable_form_and_engine_agree(string name) =>
        Assert.InRange(Agreeing(GoldenCase.Named(name).Compile().Report!, 7), 5, Payloads);

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
            agreeing += Agreeing(DefinitionCompiler.Compile(new SourceFile("random.schemakit.json", text), TestContext.Current.CancellationToken).Report!, seed, text);
        }

        Assert.InRange(agreeing, 20 * Definitions, Payloads * Definitions);
    }

    /// <summary>How many payloads without a fault of their own were judged alike; those of keys are judged too.</summary>
    private static int Agreeing(BoundReport report, int seed, string definition = "")
    {
        var rules = PortableRules.Load(Encoding.UTF8.GetBytes(JsonSchemaEmitter.Emit(report)));
        var payloads = new RandomPayloads(report, seed);
        var agreeing = 0;
        for (var i = 0; i < Payloads; i++)
        {
            var (payload, prior, children) = (payloads.Next(2026), i % 2 == 0 ? payloads.Next(2025) : null, i % 3 == 0 ? payloads.Next(2026) : null);
            if (EngineVerdict.Of(report, payload, prior, children) is not { } expected)
                continue;

            var (engine, portable) = (expected.ToJson(), rules.Judge(payload, prior, children).ToJson());
            if (engine != portable)
                Assert.Fail($"{Difference(engine, portable)}\n{definition}\n{Text(payload)}\n{Text(prior)}\n{Text(children)}");
            agreeing++;
        }

        return agreeing;
    }

    private static string Difference(string engine, string portable)
    {
        var at = engine.Zip(portable).TakeWhile(p => p.First == p.Second).Count();
        var start = Math.Max(0, at - 400);
        return $"engine:   {engine[start..Math.Min(engine.Length, at + 200)]}\nportable: {portable[start..Math.Min(portable.Length, at + 200)]}";
    }

    private static string Text(byte[]? utf8) => utf8 is null ? "" : Encoding.UTF8.GetString(utf8);
}
