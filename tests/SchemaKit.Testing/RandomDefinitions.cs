using System.Globalization;
using System.Text.Json.Nodes;
using SchemaKit.Compiler;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Testing;

/// <summary>Seeded random definitions: every shape, kind and form of rule. A rule that the compiler refuses is left out.</summary>
internal sealed class RandomDefinitions(int seed)
{
    private static readonly string[] NumericKinds = ["count", "change", "money", "fine", "days", "orNone", "opened"];

    private const int Rules = 24;

    private readonly Random _random = new(seed);
    private int _number;

    public string Next()
    {
        _number++;
        while (true)
        {
            var tables = new RandomTables(_random, NumericKinds);
            var definition = Definition(tables);
            if (Compiles(definition, []))
                return WithRules(definition, new RandomFormulas(_random, tables));
        }
    }

    private JsonObject Definition(RandomTables tables)
    {
        var definition = new JsonObject
        {
            ["standard"] = "random",
            ["edition"] = seed.ToString(CultureInfo.InvariantCulture) + "." + _number.ToString(CultureInfo.InvariantCulture),
            ["title"] = Text("Random"),
            ["namespace"] = "Random.D" + seed.ToString(CultureInfo.InvariantCulture) + "x" + _number.ToString(CultureInfo.InvariantCulture),
            ["kinds"] = Kinds(),
            ["tables"] = tables.Tables(),
        };
        if (tables.Rosters() is { Count: > 0 } rosters)
            definition["rosters"] = rosters;
        if (_random.Next(3) == 0)
            definition["inForce"] = new JsonObject { ["first"] = 2022 };
        return definition;
    }

    private static string WithRules(JsonObject definition, RandomFormulas formulas)
    {
        var rules = new JsonArray();
        for (var i = 0; i < Rules; i++)
        {
            var rule = formulas.Rule("rule" + i.ToString(CultureInfo.InvariantCulture));
            if (Compiles(definition, [rule.DeepClone()]))
                rules.Add(rule);
        }

        definition["rules"] = rules;
        return definition.ToJsonString();
    }

    public static JsonObject Text(string text) => new() { ["en"] = text };

    private static bool Compiles(JsonObject definition, JsonArray rules)
    {
        definition["rules"] = rules;
        return DefinitionCompiler.Compile(new SourceFile("random.schemakit.json", definition.ToJsonString())).Report is not null;
    }

    private static JsonNode Kinds() => JsonNode.Parse("""
        {
          "money": { "base": "decimal", "scale": 2, "min": 0 },
          "fine": { "base": "decimal", "scale": 4 },
          "days": { "base": "decimal", "scale": 1, "min": 0, "special": [
            { "text": "N/A", "inComparisons": 0 },
            { "text": "<1", "inSums": 0, "inComparisons": 0.1, "inExtremes": 0.1, "isValue": true },
            { "text": "?", "inSums": "unknown", "inExtremes": "unknown" } ] },
          "orNone": { "base": "integer", "min": -100, "max": 100, "special": [ { "text": "none" } ] },
          "opened": { "base": "year" },
          "day": { "base": "date", "special": [ { "text": "N/A", "inExtremes": "skip" } ] },
          "name": { "base": "text" },
          "sort": { "base": "code", "codes": [ { "id": "a" }, { "id": "b" } ] }
        }
        """)!;
}
