using System.Text.Json.Nodes;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Testing.Fixtures;

/// <summary>A payload, with last year's report and that of the only body below where rules read them.</summary>
internal sealed record FixtureReport(JsonObject Payload, JsonObject? Prior, JsonObject? Child)
{
    public FixtureReport Copy() => new((JsonObject)Payload.DeepClone(), (JsonObject?)Prior?.DeepClone(), (JsonObject?)Child?.DeepClone());

    public FixtureReport InYear(int year)
    {
        var copy = Copy();
        copy.Payload["year"] = year;
        if (copy.Prior is not null)
            copy.Prior["year"] = year - 1;
        if (copy.Child is not null)
            copy.Child["year"] = year;
        return copy;
    }

    /// <summary>Without the other reports that the rule does not read.</summary>
    public FixtureReport WithOthersFor(BoundRule rule) => new(Payload, rule.ReadsPrior ? Prior : null, rule.ReadsChildren ? Child : null);

    public JsonObject Of(OperandSource source) => source switch
    {
        OperandSource.Prior => Prior!,
        OperandSource.Children => Child!,
        _ => Payload,
    };
}

/// <summary>Two payloads for one rule: in the one it holds with all others, in the other it is broken, alone if it can be.</summary>
internal sealed record RuleFixture(string RuleId, FixtureReport Valid, FixtureReport Broken);

/// <summary>A place in one of the reports.</summary>
internal readonly record struct FixtureCell(OperandSource Source, string Pointer);
