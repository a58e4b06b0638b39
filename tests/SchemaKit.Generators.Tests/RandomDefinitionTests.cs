using System.Text;
using SchemaKit.Engine;
using SchemaKit.Engine.Aggregation;
using SchemaKit.Engine.Payload;
using SchemaKit.Runtime;
using SchemaKit.Testing;
using PriorReport = SchemaKit.Engine.PriorReport;

namespace SchemaKit.Generators.Tests;

/// <summary>Random definitions times random payloads: emitted code and engine are two implementations of one meaning.</summary>
public sealed class RandomDefinitionTests
{
    private const int Batches = 10;
    private const int Definitions = 50;
    private const int Payloads = 200;

    /// <summary>How many instances of each batch are judged at least over each kind of other report.</summary>
    private const int LeastBeside = 300;

    [Fact]
    public void Emitted_code_and_engine_agree() => Parallel.For(1, Batches + 1, Judge);

    private static void Judge(int seed)
    {
        var random = new RandomDefinitions(seed);
        var definitions = Enumerable.Range(0, Definitions).Select(_ => random.Next()).Select(text => (Text: text, Loaded: LoadedDefinition.Load("random", text))).ToList();
        using var batch = EmittedBatch.Compile(definitions.Select(d => d.Loaded.Report));
        var (overPrior, overChildren) = (0, 0);
        foreach (var (text, loaded) in definitions)
        {
            var shape = batch.ShapeOf(loaded.Report);
            var payloads = new RandomPayloads(loaded.Report, seed);
            for (var i = 0; i < Payloads; i++)
            {
                var utf8 = payloads.Next();
                var (expected, actual) = (Verdict.Lines(ReportEngine.Validate(loaded, utf8)), Verdict.Lines(PayloadValidator.Validate(shape, utf8)));
                Assert.True(expected.SequenceEqual(actual), Difference(expected, actual, text, utf8));
                if (i % 4 > 0)
                    continue;

                var outcomes = JudgeBesideOthers(loaded, shape, payloads, text, i / 4).Zip(loaded.Report.Rules, (o, rule) => (Rule: rule, Count: o.Holds + o.Violated)).ToList();
                overPrior += outcomes.Where(o => o.Rule.ReadsPrior).Sum(o => o.Count);
                overChildren += outcomes.Where(o => o.Rule.ReadsChildren).Sum(o => o.Count);
            }
        }

        Assert.True(overPrior > LeastBeside && overChildren > LeastBeside, $"{overPrior} instances over last year's report, {overChildren} over those of subordinate bodies");
    }

    /// <summary>Records, as only those take other reports in emitted code: last year's, one or two of subordinate bodies, or both.</summary>
    private static IReadOnlyList<RuleCounts> JudgeBesideOthers(LoadedDefinition loaded, ReportShape shape, RandomPayloads payloads, string text, int turn)
    {
        var own = payloads.Next(2026);
        var last = turn % 3 == 0 ? null : payloads.Next(2025);
        byte[][] below = turn % 3 == 1 ? [] : [.. Enumerable.Range(0, 1 + (turn % 2)).Select(i => payloads.Next(2026, "Part " + i))];
        ReportData? prior = null;
        if (!PayloadValidator.TryRead(shape, own, out var report, out _) || (last is not null && !PayloadValidator.TryRead(shape, last, out prior, out _)))
            return [];

        below = [.. below.Where(b => PayloadValidator.TryRead(shape, b, out _, out _))];
        var children = below.Length == 0 ? null : below.Select(b => PayloadValidator.Read(shape, b)).ToList();
        var verdict = Judge(loaded, own, last, below);
        var (expected, actual) = (Verdict.Lines(verdict.Result, withPlaces: false), Verdict.Lines(PayloadValidator.Validate(shape, report, prior, children), withPlaces: false));
        Assert.True(expected.SequenceEqual(actual), Difference(expected, actual, text, own) + "\n" + string.Join('\n', below.Append(last ?? []).Select(Encoding.UTF8.GetString)));
        return verdict.Rules;
    }

    private static ReportVerdict Judge(LoadedDefinition loaded, byte[] own, byte[]? last, byte[][] below)
    {
        var reading = PayloadReading.Read(loaded.Report, own);
        var children = below.Length == 0 ? null : SumOf(loaded, below);
        return last is null
            ? ReportEngine.Judge(reading, prior: null, children: children)
            : ReportEngine.JudgeBeside(reading.Values, PriorReport.Read(reading.Values, d => PayloadReading.Read(d, last)), (p, unknown) => ReportEngine.Judge(reading, p, unknown, children));
    }

    /// <summary>Whatever rules they break: emitted code leaves it to its caller what is summed.</summary>
    private static ReportValues SumOf(LoadedDefinition loaded, byte[][] below)
    {
        var aggregation = new ReportAggregation(new AggregationRequest(), loaded.Report);
        foreach (var child in below)
            aggregation.Add(PayloadReading.Read(loaded.Report, child).Values, new ValidationResult(default, [], [], []), _ => "");
        return aggregation.Finish(CellState.Unusable).Values!;
    }

    private static string Difference(IEnumerable<string> expected, IEnumerable<string> actual, string definition, byte[] payload)
    {
        var (engine, emitted) = (expected.Except(actual).Take(5), actual.Except(expected).Take(5));
        return $"engine:\n{string.Join('\n', engine)}\nemitted:\n{string.Join('\n', emitted)}\n{definition}\n{Encoding.UTF8.GetString(payload)}";
    }
}
