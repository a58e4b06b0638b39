using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests;

/// <summary>Whatever stands in a free text, the emitted code keeps the shape it has with a plain text there, and the text comes back as data.</summary>
public sealed class InjectionTests
{
    public static TheoryData<string> Cases => [.. HostileDefinition.Slots.Except(["special"])];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Hostile_text_changes_no_shape(string slot)
    {
        var plain = Shape(Generate(slot, HostileDefinition.Plain));
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
        var harness = new GeneratorHarness(("hostile.schemakit.json", HostileDefinition.With(slot, text)));
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
}
