using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests;

/// <summary>Whatever stands in a free text, the emitted code keeps the shape it has with a plain text there, and the text comes back as data.</summary>
public sealed class InjectionTests
{
    private const string Plain = "Plain";

    private static readonly string[] Slots = ["title", "citation", "label", "short", "number", "note", "aliases", "text", "unit", "codeLabel", "stub"];

    public static TheoryData<string> Cases => [.. Slots];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Hostile_text_changes_no_shape(string slot)
    {
        var plain = Shape(Generate(slot, Plain));
        foreach (var text in HostileText.All)
        {
            var harness = Generate(slot, text);
            Assert.True(harness.Run().Diagnostics.IsEmpty, $"{slot}: {JsonSerializer.Serialize(text)}");
            Assert.True(plain.SequenceEqual(Shape(harness)), $"{slot}: {JsonSerializer.Serialize(text)}");
            Assert.Empty(harness.CompilerFindings());
        }
    }

    [Fact]
    public void A_label_comes_back_unchanged_from_the_emitted_literals()
    {
        foreach (var text in HostileText.All)
        {
            var literals = Trees(Generate("label", text)).SelectMany(t => t.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>())
                .Where(l => l.IsKind(SyntaxKind.StringLiteralExpression)).Select(l => l.Token.ValueText);
            Assert.Contains(text, literals);
        }
    }

    private static GeneratorHarness Generate(string slot, string text)
    {
        var harness = new GeneratorHarness(("hostile.schemakit.json", Definition(slot, text)));
        harness.Run();
        return harness;
    }

    private static IEnumerable<SyntaxTree> Trees(GeneratorHarness harness) => harness.Output.SyntaxTrees.Skip(1);

    /// <summary>Kinds and identifiers of all tokens, directives, and the elements of documentation.</summary>
    private static List<string> Shape(GeneratorHarness harness)
    {
        var shape = new List<string>();
        foreach (var tree in Trees(harness).OrderBy(t => t.FilePath, StringComparer.Ordinal))
        {
            // The schema's line breaks follow its text, so its literals may be cut differently; it is one string either way.
            if (tree.FilePath.EndsWith("Schema.g.cs", StringComparison.Ordinal))
            {
                shape.Add(string.Join(' ', tree.GetRoot().DescendantTokens().Select(t => t.Kind()).Distinct()));
                continue;
            }

            foreach (var node in tree.GetRoot().DescendantNodesAndTokens(descendIntoTrivia: true))
            {
                if (node.IsKind(SyntaxKind.IdentifierToken))
                    shape.Add(node.AsToken().ValueText);
                else if (!node.IsKind(SyntaxKind.XmlTextLiteralToken) && !node.IsKind(SyntaxKind.XmlEntityLiteralToken) && !node.IsKind(SyntaxKind.XmlText))
                    shape.Add(node.Kind().ToString());
            }
        }

        return shape;
    }

    private static string Definition(string slot, string text)
    {
        var hostile = new JsonObject { ["en"] = text };
        JsonNode At(string name, string plain = Plain) => slot == name ? hostile.DeepClone() : new JsonObject { ["en"] = plain };

        return new JsonObject
        {
            ["standard"] = "hostile",
            ["edition"] = "1",
            ["title"] = At("title"),
            ["citation"] = At("citation"),
            ["kinds"] = new JsonObject
            {
                ["eur"] = new JsonObject { ["base"] = "decimal", ["scale"] = 2, ["unit"] = At("unit") },
                ["sort"] = new JsonObject { ["base"] = "code", ["codes"] = new JsonArray(new JsonObject { ["id"] = "a", ["label"] = At("codeLabel") }) },
            },
            ["tables"] = new JsonArray(new JsonObject
            {
                ["id"] = "t",
                ["shape"] = "matrix",
                ["label"] = At("label"),
                ["note"] = At("note"),
                ["stub"] = At("stub"),
                ["columns"] = new JsonArray(
                    new JsonObject { ["id"] = "a", ["kind"] = "eur", ["label"] = At("label"), ["short"] = At("short"), ["note"] = At("note"), ["citation"] = At("citation"), ["number"] = slot == "number" ? text : Plain, ["aliases"] = new JsonArray(slot == "aliases" ? text : Plain) },
                    new JsonObject { ["id"] = "b", ["kind"] = "eur", ["label"] = At("label") },
                    new JsonObject { ["id"] = "sum", ["kind"] = "eur", ["label"] = At("label"), ["sumOf"] = new JsonArray("*") }),
                ["rows"] = new JsonArray(new JsonObject { ["id"] = "r", ["label"] = At("label") }),
            }),
            ["rules"] = new JsonArray(new JsonObject { ["id"] = "z", ["status"] = "printed", ["forEach"] = "row of t", ["text"] = At("text"), ["assert"] = "a <= b", ["citation"] = At("citation") }),
        }.ToJsonString();
    }
}
