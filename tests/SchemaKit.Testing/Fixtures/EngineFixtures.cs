using System.Text;
using System.Text.Json.Nodes;
using SchemaKit.Compiler.Binding;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Testing.Fixtures;

/// <summary>For every rule of a definition that can be broken alone, the pair of payloads, as the engine judges them.</summary>
internal static class EngineFixtures
{
    private const int Seed = 42;

    public static IReadOnlyList<RuleFixture> Of(BoundReport report) => Search(report).Minimal() is { } minimal
        ? [.. report.Rules.AsParallel().AsOrdered().Select(r => Search(report).Find(r, minimal, [r.Id])).OfType<RuleFixture>()]
        : [];

    public static byte[] Bytes(JsonObject payload) => Encoding.UTF8.GetBytes(payload.ToJsonString());

    public static bool Holds(BoundReport report, BoundRule rule, FixtureReport fixture) =>
        Judge(report, fixture).Rules.Zip(report.Rules).First(r => r.Second == rule).First.Holds > 0;

    private static FixtureSearch Search(BoundReport report) =>
        new(report, f => Judge(report, f).Result, (rule, f) => Holds(report, rule, f), Seed);

    /// <summary>A payload with faults is judged without the other reports.</summary>
    public static ReportVerdict Judge(BoundReport report, FixtureReport fixture)
    {
        ReportValues? Values(JsonObject? payload) => payload is null ? null : PayloadReading.Read(report, Bytes(payload)).Values;
        var own = PayloadReading.Read(report, Bytes(fixture.Payload));
        var isFaulty = own.Faults.Count > 0;
        return ReportEngine.Judge(own, isFaulty ? null : Values(fixture.Prior), children: isFaulty ? null : Values(fixture.Child));
    }
}
