using System.Globalization;
using System.Text;
using SchemaKit.Compiler.Emit.Ledger;
using SchemaKit.Compiler.Emit.Sql;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;
using SchemaKit.Testing;
using PriorReport = SchemaKit.Engine.PriorReport;

namespace SchemaKit.Sql.Tests;

/// <summary>The views of DuckDB find what the engine finds: the same instances with the same sides, and the same that cannot be evaluated.</summary>
public sealed class SqlAgreementTests
{
    private const int Pairs = 60;
    private const int Definitions = 6;

    public static TheoryData<string> Cases => [.. GoldenCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Views_and_engine_agree(string name)
    {
        var golden = GoldenCase.Named(name);
        var loaded = LoadedDefinition.Load(golden.DefinitionPath, golden.Text, golden.Earlier.Select(e => new DefinitionText(e.DefinitionPath, e.Text)));
        Assert.InRange(Agreeing(loaded, 7), 5, 2 * Pairs);
    }

    [Theory]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(203)]
    [InlineData(314)]
    public void Views_and_engine_agree_on_random_definitions(int seed)
    {
        var random = new RandomDefinitions(seed);
        var agreeing = 0;
        for (var i = 0; i < Definitions; i++)
        {
            var text = random.Next();
            agreeing += Agreeing(LoadedDefinition.Load("random.schemakit.json", text), seed, text);
        }

        Assert.InRange(agreeing, 20 * Definitions, 2 * Pairs * Definitions);
    }

    /// <summary>How many sound reports were judged alike: bodies of their own, half of them with a report of the year before.</summary>
    private static int Agreeing(LoadedDefinition loaded, int seed, string definition = "")
    {
        using var judge = new SqlJudge(loaded);
        var payloads = new RandomPayloads(loaded.Report, seed);
        var (readings, expected, unknown) = (new List<PayloadReading>(), new List<string>(), new List<string>());
        for (var i = 0; i < Pairs; i++)
        {
            var body = "Body " + i.ToString(CultureInfo.InvariantCulture);
            var last = Sound(loaded, payloads.Next(2025, body));
            var own = Sound(loaded, payloads.Next(2026, body));
            if (i % 2 == 0 && last is not null)
                Add(last, null);
            if (own is not null)
                Add(own, i % 2 == 0 ? last : null);
        }

        judge.Load(readings);
        Same(expected, judge.Violations());
        Same(unknown, judge.NotEvaluated());
        return readings.Count;

        void Add(PayloadReading reading, PayloadReading? last)
        {
            readings.Add(reading);
            var prior = last is null ? null : PriorReport.Of(last, reading.Values);
            var result = ReportEngine.Judge(reading, prior?.Wrong is null ? prior?.Values : null).Result;
            expected.AddRange(result.Violations.Where(v => IsSaid(v.RuleId)).Select(v => Invariant($"{SqlJudge.Line(readings.Count, v.RuleId, v.Instance)} {v.Left:0.######} {v.Right:0.######} {v.Difference:0.######}")));
            unknown.AddRange(result.NotEvaluated
                .Where(s => IsSaid(s.RuleId) && s.Reason is not (SkipReason.NoPriorReport or SkipReason.NotInForce))
                .Select(s => SqlJudge.Line(readings.Count, s.RuleId, s.Instance)));
        }

        bool IsSaid(string rule) => judge.Script.Rules.Any(r => r.Id == rule && r.Standing != Standing.NotExpressible);

        void Same(List<string> engine, IReadOnlyList<string> views)
        {
            engine.Sort(StringComparer.Ordinal);
            if (!engine.SequenceEqual(views))
                Assert.Fail(Difference(engine, views));
        }

        string Difference(IReadOnlyList<string> engine, IReadOnlyList<string> views)
        {
            var odd = engine.Except(views).Concat(views.Except(engine)).FirstOrDefault();
            if (odd is null)
                return $"engine {engine.Count}, views {views.Count}: {string.Join(" | ", engine.Concat(views).CountBy(l => l).Where(l => l.Value % 2 > 0).Take(5))}";

            var rule = odd.Split(' ', '[')[1];
            var report = readings[int.Parse(odd.Split(' ')[0], CultureInfo.InvariantCulture) - 1];
            return $"engine: {string.Join(" | ", engine.Except(views).Take(5))}\nviews: {string.Join(" | ", views.Except(engine).Take(5))}\n"
                + string.Join('\n', judge.Script.Views.Select(v => v.ToString()).Where(v => v.Contains("_" + SqlNames.Snake(rule) + "\" AS", StringComparison.Ordinal)))
                + $"\n{Encoding.UTF8.GetString(PayloadWriter.Write(report.Values))}\n{definition}";
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static PayloadReading? Sound(LoadedDefinition loaded, byte[] utf8)
    {
        var reading = PayloadReading.Read(loaded.Report, utf8);
        return reading.IsText && reading.Faults.Count == 0 ? reading : null;
    }
}
