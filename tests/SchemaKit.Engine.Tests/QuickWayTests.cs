using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaKit.Compiler.Binding;
using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Rules;
using SchemaKit.Engine.Tests.Reports;
using SchemaKit.Runtime;
using SchemaKit.Testing;

namespace SchemaKit.Engine.Tests;

/// <summary>Random definitions times random payloads: what is read or told the quick way must be the same the thorough way.</summary>
public sealed class QuickWayTests
{
    private const int Seed = 2019;
    private const int Definitions = 40;
    private const int Payloads = 30;
    private const int Damages = 10;

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Quick_reader_and_thorough_one_agree()
    {
        var (damaged, taken, left) = (new DamagedPayloads(Seed), 0, 0);
        foreach (var report in Reports())
        {
            var payloads = new RandomPayloads(report, Seed);
            for (var i = 0; i < Payloads; i++)
            {
                var utf8 = payloads.Next();
                var reading = AssertSame(report, utf8);
                if (reading.Faults.Any(IsOfReader))
                    continue;

                var written = PayloadWriter.Write(reading.Values);
                var plain = Encoding.UTF8.GetBytes(JsonNode.Parse(written)!.ToJsonString(Compact));
                foreach (var sound in (byte[][])[written, plain])
                {
                    Assert.NotNull(FaultlessReader.Read(report, sound));
                    AssertSame(report, sound);
                }

                for (var damage = 0; damage < Damages; damage++)
                {
                    var changed = damaged.Next(plain);
                    AssertSame(report, changed);
                    if (FaultlessReader.Read(report, changed) is null)
                        left++;
                    else
                        taken++;
                }
            }
        }

        Assert.True(taken > 100 && left > 1_000, $"{taken} damaged ones taken, {left} left");
    }

    [Fact]
    public void Instances_that_hold_at_once_hold_exactly()
    {
        var (told, untold) = (0, 0);
        foreach (var report in Reports())
        {
            var payloads = new RandomPayloads(report, Seed);
            for (var i = 0; i < Payloads; i++)
            {
                var values = PayloadReading.Read(report, payloads.Next()).Values;
                foreach (var layout in RuleLayout.Of(report))
                {
                    for (var at = 0; at < layout.Linear.Length; at++)
                    {
                        if (layout.Linear[at]?.Holds(values.States.All, values.Values.All) != true)
                            untold++;
                        else if (Holds(layout.Rule, layout.Rule.Instances[at], values))
                            told++;
                        else
                            Assert.Fail($"{layout.Rule.Instances[at].IdIn(layout.Rule)}: {layout.Rule.Formula}\n{ValuesDump.Of(values)}");
                    }
                }
            }
        }

        Assert.True(told > 1_000 && untold > 1_000, $"{told} told at once, {untold} left");
    }

    private static IEnumerable<BoundReport> Reports()
    {
        var definitions = new RandomDefinitions(Seed);
        return Enumerable.Range(0, Definitions).Select(_ => LoadedDefinition.Load("random", definitions.Next()).Report);
    }

    /// <returns>What was read the thorough way.</returns>
    private static PayloadReading AssertSame(BoundReport report, byte[] utf8)
    {
        var thorough = PayloadReading.ReadThoroughly(report, utf8);
        var (expected, actual) = (Text(thorough), Text(PayloadReading.Read(report, utf8)));
        if (expected != actual)
            Assert.Fail($"{Encoding.UTF8.GetString(utf8)}\nthorough:\n{expected}\nquick:\n{actual}");
        return thorough;
    }

    private static string Text(PayloadReading reading) => string.Join('\n',
    [
        reading.IsText.ToString(),
        .. reading.Faults.Select(f => $"{f.RuleId} {f.Pointer} {f.Location} {string.Join('|', f.Arguments)}"),
        ValuesDump.Of(reading.Values),
    ]);

    private static bool IsOfReader(PayloadFault fault) => fault.RuleId is not (PayloadRules.UndeclaredEntry or PayloadRules.DuplicateEntry);

    private static bool Holds(BoundRule rule, BoundInstance instance, ReportValues values)
    {
        var obstacles = new Obstacles();
        var exact = new FormulaEvaluator(new OperandFinder(new ReportSet(values), null), obstacles, BigInteger.Pow(10, rule.Scale));
        var (left, right) = (exact.Evaluate(instance.Assertion.Left), exact.Evaluate(instance.Assertion.Right));
        return !obstacles.Any && Slack.Of(rule, left, right, []).Allows(left, instance.Assertion.Relation, right);
    }
}
