using System.Text.Json;
using AngleSharp.Dom;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Emit.Docs;
using SchemaKit.Compiler.Emit.OpenApi;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.Docs;

/// <summary>Whatever stands in a free text, a page keeps the shape it has with a plain text there, and the text is read as it is.</summary>
public sealed class DocsInjectionTests
{
    private static readonly string[] Marks =
        ["# a", "- a", "1. a", "1) a", "+", "===", "---", "> a", "`a`", "``", "*a* **b**", "_a_", "[a](javascript:evil)", "![a](http://evil/)", "<http://evil>", "http://evil/ www.evil.example", ":smile: a@b.example",
            "| a | b |", "a\\", "&lt;b&gt; &#60;", "~~a~~", "$a$", "[^1]", "</span></td></table>", "<script>evil()</script>", "\" onload=\"evil()", "    a", "a  \nb", "<!-- a", "-->", "]]>", "{{a}}", "==a== ^a^ ++a++"];

    public static TheoryData<string> Slots => [.. HostileDefinition.Slots];

    private static IEnumerable<string> Texts => HostileText.All.Concat(Marks).Where(t => t.Trim().Length > 0);

    [Theory]
    [MemberData(nameof(Slots))]
    public void Hostile_text_changes_no_shape_of_HTML(string slot)
    {
        var plain = HtmlShape.Of(HtmlShape.Parse(HtmlDocsEmitter.Emit(HostileDefinition.With(slot, HostileDefinition.Plain))));
        foreach (var text in Texts)
        {
            var page = HtmlShape.Parse(HtmlDocsEmitter.Emit(HostileDefinition.With(slot, text)));
            Assert.True(plain == HtmlShape.Of(page), Shown(text));
            Assert.True(slot == "short" || page.Body!.Text().Contains(Visible.Text(text), StringComparison.Ordinal), Shown(text));
            Assert.Equal(plain, HtmlShape.Of(HtmlShape.Parse("<!DOCTYPE html>" + page.DocumentElement.OuterHtml)));
        }
    }

    [Theory]
    [MemberData(nameof(Slots))]
    public void Hostile_text_changes_no_shape_of_Markdown(string slot)
    {
        var plain = MarkdownShape.Of(MarkdownDocsEmitter.Emit(HostileDefinition.With(slot, HostileDefinition.Plain)));
        foreach (var text in Texts)
        {
            var page = MarkdownDocsEmitter.Emit(HostileDefinition.With(slot, text));
            Assert.True(plain == MarkdownShape.Of(page), Shown(text));
            Assert.True(slot == "short" || Folded(HtmlShape.Parse(MarkdownShape.Html(page)).Body!.Text()).Contains(Folded(Visible.Text(text)), StringComparison.Ordinal), Shown(text));
        }
    }

    [Theory]
    [MemberData(nameof(Slots))]
    public void Hostile_text_changes_no_shape_of_OpenAPI(string slot)
    {
        var plain = Shape(slot, HostileDefinition.Plain);
        Assert.All(Texts, text => Assert.True(plain == Shape(slot, text), Shown(text)));
    }

    private static string Shape(string slot, string text)
    {
        using var document = JsonDocument.Parse(OpenApiEmitter.Emit(HostileDefinition.With(slot, text)));
        return Shape(document.RootElement, "");
    }

    /// <summary>Everything but the wording.</summary>
    private static string Shape(JsonElement element, string key) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(",", element.EnumerateObject().Select(m => m.Name + ":" + Shape(m.Value, m.Name))) + "}",
        JsonValueKind.Array => "[" + string.Join(",", element.EnumerateArray().Select(item => Shape(item, key))) + "]",
        JsonValueKind.String when key is "title" or "description" or "en" => "text",
        _ => element.GetRawText(),
    };

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Shown(string text) => JsonSerializer.Serialize(text);
}
