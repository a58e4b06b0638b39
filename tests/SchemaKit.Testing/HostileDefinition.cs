using System.Text.Json.Nodes;

namespace SchemaKit.Testing;

/// <summary>A definition with a text of one's choice in one kind of place, and plain texts in all others.</summary>
internal static class HostileDefinition
{
    public const string Plain = "Plain";

    /// <summary>Where free text may stand.</summary>
    public static IReadOnlyList<string> Slots { get; } =
        ["title", "citation", "label", "short", "number", "note", "aliases", "text", "unit", "codeLabel", "kindLabel", "stub", "overall", "listLabel", "special"];

    public static string With(string slot, string text)
    {
        JsonObject At(string name) => new() { ["en"] = slot == name ? text : Plain };
        JsonObject Column(string id, params (string Name, JsonNode Value)[] more) => new([KeyValuePair.Create<string, JsonNode?>("id", id), .. more.Select(m => KeyValuePair.Create<string, JsonNode?>(m.Name, m.Value))]);

        return new JsonObject
        {
            ["standard"] = "hostile",
            ["edition"] = "1",
            ["title"] = At("title"),
            ["citation"] = At("citation"),
            ["kinds"] = new JsonObject
            {
                ["eur"] = new JsonObject { ["base"] = "decimal", ["scale"] = 2, ["unit"] = At("unit") },
                ["sort"] = new JsonObject { ["base"] = "code", ["label"] = At("kindLabel"), ["codes"] = new JsonArray(new JsonObject { ["id"] = "a", ["label"] = At("codeLabel") }) },
                ["days"] = new JsonObject { ["base"] = "integer", ["label"] = At("kindLabel"), ["special"] = new JsonArray(new JsonObject { ["text"] = slot == "special" ? text : Plain, ["label"] = At("codeLabel") }) },
            },
            ["tables"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = "t",
                    ["shape"] = "matrix",
                    ["label"] = At("label"),
                    ["note"] = At("note"),
                    ["stub"] = At("stub"),
                    ["columns"] = new JsonArray(
                        Column("a", ("kind", "eur"), ("label", At("label")), ("short", At("short")), ("note", At("note")), ("citation", At("citation")), ("number", slot == "number" ? text : Plain), ("aliases", new JsonArray(slot == "aliases" ? text : Plain))),
                        Column("b", ("kind", "eur"), ("label", At("label"))),
                        Column("sum", ("kind", "eur"), ("label", At("label")), ("sumOf", new JsonArray("*")))),
                    ["rows"] = new JsonArray(new JsonObject { ["id"] = "r", ["label"] = At("label") }),
                },
                new JsonObject
                {
                    ["id"] = "l",
                    ["shape"] = "list",
                    ["label"] = At("listLabel"),
                    ["overall"] = new JsonObject { ["label"] = At("overall") },
                    ["columns"] = new JsonArray(Column("days", ("kind", "days"), ("label", At("label"))), Column("sort", ("kind", "sort"), ("label", At("label")))),
                }),
            ["rules"] = new JsonArray(new JsonObject { ["id"] = "z", ["status"] = "printed", ["forEach"] = "row of t", ["text"] = At("text"), ["assert"] = "a <= b", ["citation"] = At("citation") }),
        }.ToJsonString();
    }
}
