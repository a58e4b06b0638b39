using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Runtime;
using BlankMeaning = SchemaKit.Compiler.Definitions.BlankMeaning;
using KindBase = SchemaKit.Compiler.Definitions.KindBase;

namespace SchemaKit.Testing.Fixtures;

/// <summary>What a cell may hold.</summary>
internal sealed record FixtureKind(BoundKind Kind, BlankMeaning Blank)
{
    private static readonly decimal[] Steps = [1, 1, 1, 2, 5, 30, 1000, -1];

    /// <summary>The least value that is one, and not negative.</summary>
    public JsonNode Ordinary => Kind.Base switch
    {
        KindBase.Text => "text",
        KindBase.Date => "2020-01-01",
        KindBase.Code => Kind.Codes[0].Id.Value,
        _ => Number(Math.Clamp(0, Least, Most))!,
    };

    private decimal Least => Scaled.ToDecimal(Kind.Min, Kind.Scale);

    private decimal Most => Scaled.ToDecimal(Kind.Max, Kind.Scale);

    /// <summary>What is no number: blank where that may be, and the special values.</summary>
    public IEnumerable<JsonNode?> NoNumbers =>
        Kind.Specials.Select(s => (JsonNode?)s.Text.Value).Concat(Blank == BlankMeaning.Forbidden ? [] : new JsonNode?[] { null });

    /// <summary>The number, rounded to the kind's digits, if the kind has it.</summary>
    public JsonNode? Number(decimal number)
    {
        var rounded = decimal.Round(number, Kind.Scale, MidpointRounding.AwayFromZero);
        return Kind.IsNumeric && rounded >= Least && rounded <= Most ? JsonNode.Parse(rounded.ToString(CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>Something else than what stands there, now and then blank though that is forbidden.</summary>
    public JsonNode? Other(JsonNode? old, Random random)
    {
        if (random.Next(4) == 0)
            return random.GetItems([.. NoNumbers, null], 1)[0];
        if (Kind.Base == KindBase.Date)
            return new DateOnly(2020, 1, 1).AddDays(random.Next(400)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (random.Next(10) == 0 ? Number(Most) : Number((NumberIn(old) ?? 0) + Steps[random.Next(Steps.Length)])) ?? Ordinary;
    }

    public static decimal? NumberIn(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.Number
        ? decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture)
        : null;
}
