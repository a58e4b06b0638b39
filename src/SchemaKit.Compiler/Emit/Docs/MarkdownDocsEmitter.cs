using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Docs;

/// <summary>Prints the rule catalogue of a definition as Markdown.</summary>
internal static class MarkdownDocsEmitter
{
    public static string Emit(BoundReport report)
    {
        var page = DocsBuilder.Build(report);
        var languages = report.Definition.Languages;
        Markdown text = $"# {Line(page.Title)}\n\n{Facts(page.Facts, languages)}\n{Kinds(page, languages)}{Markdown.Join("", page.Parts.Select(p => Part(p, languages)))}{Heading("rules", 2, $"{Name(DocsWords.Rules, languages)}")}{Markdown.Join("", page.Rules.Append(page.Enforcement).Select(p => Part(p, languages)))}";
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static Markdown Kinds(DocsPage page, IReadOnlyList<string> languages) => page.Kinds.Count == 0
        ? Markdown.Empty
        : $"{Heading("kinds", 2, $"{Name(DocsWords.Kinds, languages)}")}{Markdown.Join("", page.Kinds.Select(k => Part(k, languages)))}";

    private static Markdown Part(DocsPart part, IReadOnlyList<string> languages)
    {
        Markdown id = part.Id.Length == 0 ? Markdown.Empty : $"{MarkdownCode.Of(part.Id)}";
        Markdown heading = part.Heading.Count == 0 ? id : part.Id.Length == 0 ? Line(part.Heading) : $"{Line(part.Heading)} ({id})";
        Markdown facts = part.Facts.Count == 0 ? Markdown.Empty : $"{Facts(part.Facts, languages)}\n";
        Markdown grid = part.Grid is null ? Markdown.Empty : $"{HtmlGridPrinter.Of(part.Grid)}\n";
        Markdown links = part.Links.Count == 0
            ? Markdown.Empty
            : $"{Name(DocsWords.Rules, languages)}: {Markdown.Join(", ", part.Links.Select(l => (Markdown)$"[{MarkdownCode.Of(l.Id)}](#{MarkdownText.Of(l.Anchor)})"))}\n\n";
        return $"{Heading(part.Anchor, part.Level, heading)}{facts}{grid}{links}";
    }

    /// <summary>With an anchor of ids, which stays when a label changes.</summary>
    private static Markdown Heading(string anchor, int level, Markdown text) => level switch
    {
        2 => $"<a id={Attribute(anchor)}></a>\n\n## {text}\n\n",
        _ => $"<a id={Attribute(anchor)}></a>\n\n### {text}\n\n",
    };

    private static Html Attribute(string text) => $"{HtmlAttribute.Of(text)}";

    /// <summary>A line for each; texts of several languages one below the other.</summary>
    private static Markdown Facts(IReadOnlyList<DocsFact> facts, IReadOnlyList<string> languages) => Markdown.Join("", facts.Select(f => Fact(f, languages)));

    private static Markdown Fact(DocsFact fact, IReadOnlyList<string> languages)
    {
        var codes = Markdown.Join(", ", fact.Codes.Select(c => (Markdown)$"{MarkdownCode.Of(c)}"));
        Markdown codesAfter = fact.Texts.Count == 0 || fact.Codes.Count == 0 ? codes : $" ({codes})";
        Markdown codesBelow = fact.Codes.Count == 0 ? Markdown.Empty : $"  - {codes}\n";
        return fact.Texts.Count switch
        {
            <= 1 => $"- {Name(fact.Name, languages)}: {Line(fact.Texts)}{codesAfter}\n",
            _ => $"- {Name(fact.Name, languages)}:\n{Markdown.Join("", fact.Texts.Select(t => (Markdown)$"  - {MarkdownText.Of(t.Text)}\n"))}{codesBelow}",
        };
    }

    private static Markdown Line(IReadOnlyList<DocsWording> texts) => Markdown.Join(" / ", texts.Select(t => (Markdown)$"{MarkdownText.Of(t.Text)}"));

    private static Markdown Name(Phrase word, IReadOnlyList<string> languages) => Line(new DocsTexts(languages).Of(word));
}
