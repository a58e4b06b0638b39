using System.Text.Json.Nodes;

namespace SchemaKit.Testing.Fixtures;

/// <summary>A payload, with last year's report and that of the only body below where rules read them.</summary>
internal sealed record FixtureReport(JsonObject Payload, JsonObject? Prior, JsonObject? Child)
{
    public FixtureReport Copy() => new((JsonObject)Payload.DeepClone(), (JsonObject?)Prior?.DeepClone(), (JsonObject?)Child?.DeepClone());

    public JsonObject Of(OperandSource source) => source switch
    {
        OperandSource.Prior => Prior!,
        OperandSource.Children => Child!,
        _ => Payload,
    };
}

/// <summary>Two payloads for one rule: in the one it holds with all others, in the other it alone is broken.</summary>
internal sealed record RuleFixture(string RuleId, FixtureReport Valid, FixtureReport Broken);

/// <summary>A place in one of the reports.</summary>
internal readonly record struct FixtureCell(OperandSource Source, string Pointer);
