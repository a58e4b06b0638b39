using System.Text.Json.Nodes;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Tests.Docs;

/// <summary>A definition with a text of choice in one of its slots for free text.</summary>
internal static class HostileDefinition
{
    public const string Plain = "Plain";

    public static readonly string[] Slots =
        ["title", "citation", "label", "short", "number", "note", "text", "unit", "kindLabel", "codeLabel", "special", "stub", "columnCaption", "section", "key", "overall"];

    public static BoundReport With(string slot, string text)
    {
        var compilation = DefinitionCompiler.Compile(new SourceFile("hostile.schemakit.json", Definition(slot, text)), TestContext.Current.CancellationToken);
        Assert.Empty(compilation.Diagnostics);
        return compilation.Report!;
    }

    private static string Definition(string slot, string text)
    {
        JsonObject At(string name) => new() { ["en"] = slot == name ? text : Plain };

        return new JsonObject
        {
            ["standard"] = "hostile",
            ["edition"] = "1",
            ["title"] = At("title"),
            ["citation"] = At("citation"),
            ["kinds"] = new JsonObject
            {
                ["eur"] = new JsonObject
                {
                    ["base"] = "decimal",
                    ["scale"] = 2,
                    ["unit"] = At("unit"),
                    ["label"] = At("kindLabel"),
                    ["special"] = new JsonArray(new JsonObject { ["text"] = "N/A", ["label"] = At("special") }),
                },
                ["sort"] = new JsonObject { ["base"] = "code", ["codes"] = new JsonArray(new JsonObject { ["id"] = "a", ["label"] = At("codeLabel") }) },
            },
            ["sections"] = new JsonArray(
                new JsonObject { ["id"] = "words", ["label"] = At("section"), ["note"] = At("note") },
                new JsonObject { ["id"] = "figures", ["label"] = At("section"), ["tables"] = new JsonArray("t", "l") }),
            ["tables"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = "t",
                    ["shape"] = "matrix",
                    ["label"] = At("label"),
                    ["note"] = At("note"),
                    ["stub"] = At("stub"),
                    ["columnCaption"] = At("columnCaption"),
                    ["columns"] = new JsonArray(
                        new JsonObject { ["id"] = "a", ["kind"] = "eur", ["label"] = At("label"), ["short"] = At("short"), ["number"] = slot == "number" ? text : Plain },
                        new JsonObject { ["id"] = "b", ["kind"] = "eur", ["label"] = At("label") },
                        new JsonObject { ["id"] = "sum", ["kind"] = "eur", ["label"] = At("label"), ["sumOf"] = new JsonArray("*") }),
                    ["rows"] = new JsonArray(new JsonObject { ["id"] = "r", ["label"] = At("label") }),
                },
                new JsonObject
                {
                    ["id"] = "l",
                    ["shape"] = "list",
                    ["label"] = At("label"),
                    ["cell"] = "count",
                    ["key"] = new JsonObject { ["id"] = "k", ["label"] = At("key") },
                    ["columns"] = new JsonArray(new JsonObject { ["id"] = "c", ["label"] = At("label") }),
                    ["overall"] = new JsonObject { ["label"] = At("overall"), ["sumOf"] = new JsonArray("*") },
                }),
            ["rules"] = new JsonArray(
                new JsonObject { ["id"] = "z", ["status"] = "printed", ["forEach"] = "row of t", ["text"] = At("text"), ["assert"] = "a <= b", ["citation"] = At("citation") },
                new JsonObject { ["id"] = "y", ["status"] = "printed", ["forEach"] = "entry of l", ["text"] = At("text"), ["assert"] = "count(k) = 1" }),
        }.ToJsonString();
    }
}
