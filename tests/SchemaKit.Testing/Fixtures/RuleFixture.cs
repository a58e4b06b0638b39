using System.Text.Json.Nodes;

namespace SchemaKit.Testing.Fixtures;

/// <summary>A payload, with last year's report if a rule needs it.</summary>
internal sealed record FixtureReport(JsonObject Payload, JsonObject? Prior)
{
    public FixtureReport Copy() => new((JsonObject)Payload.DeepClone(), (JsonObject?)Prior?.DeepClone());

    public JsonObject Of(OperandSource source) => source == OperandSource.Prior ? Prior! : Payload;
}

/// <summary>Two payloads for one rule: in the one it holds with all others, in the other it alone is broken.</summary>
internal sealed record RuleFixture(string RuleId, FixtureReport Valid, FixtureReport Broken);

/// <summary>A place in one of the reports.</summary>
internal readonly record struct FixtureCell(OperandSource Source, string Pointer);
