using System.Text;
using SchemaKit.Engine;
using SchemaKit.Runtime;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests;

/// <summary>Random definitions times random payloads: emitted code and engine are two implementations of one meaning.</summary>
public sealed class RandomDefinitionTests
{
    private const int Batches = 10;
    private const int Definitions = 50;
    private const int Payloads = 200;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(Batches)]
    public void Emitted_code_and_engine_agree(int seed)
    {
        var random = new RandomDefinitions(seed);
        var definitions = Enumerable.Range(0, Definitions).Select(_ => random.Next()).Select(text => (Text: text, Loaded: LoadedDefinition.Load("random", text))).ToList();
        using var batch = EmittedBatch.Compile(definitions.Select(d => d.Loaded.Report));
        foreach (var (text, loaded) in definitions)
        {
            var shape = batch.ShapeOf(loaded.Report);
            var payloads = new RandomPayloads(loaded.Report, seed);
            for (var i = 0; i < Payloads; i++)
            {
                var utf8 = payloads.Next();
                var (expected, actual) = (Verdict.Lines(ReportEngine.Validate(loaded, utf8)), Verdict.Lines(PayloadValidator.Validate(shape, utf8)));
                Assert.True(expected.SequenceEqual(actual), Difference(expected, actual, text, utf8));
                if (i % 4 == 0)
                    JudgeBesidePrior(loaded, shape, payloads, text);
            }
        }
    }

    /// <summary>Records, as only those take another report in emitted code.</summary>
    private static void JudgeBesidePrior(LoadedDefinition loaded, ReportShape shape, RandomPayloads payloads, string text)
    {
        var (utf8, last) = (payloads.Next(2026), payloads.Next(2025));
        if (!PayloadValidator.TryRead(shape, utf8, out var report, out _) || !PayloadValidator.TryRead(shape, last, out var prior, out _))
            return;

        var expected = Verdict.Lines(ReportEngine.Validate(loaded, utf8, last), withPlaces: false);
        var actual = Verdict.Lines(PayloadValidator.Validate(shape, report, prior, children: null), withPlaces: false);
        Assert.True(expected.SequenceEqual(actual), Difference(expected, actual, text, utf8) + "\n" + Encoding.UTF8.GetString(last));
    }

    private static string Difference(IEnumerable<string> expected, IEnumerable<string> actual, string definition, byte[] payload)
    {
        var (engine, emitted) = (expected.Except(actual).Take(5), actual.Except(expected).Take(5));
        return $"engine:\n{string.Join('\n', engine)}\nemitted:\n{string.Join('\n', emitted)}\n{definition}\n{Encoding.UTF8.GetString(payload)}";
    }
}
