using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Docs;

/// <summary>Prints the rule catalogue of a definition as one HTML page that needs nothing else.</summary>
internal sealed class HtmlDocsEmitter
{
    private readonly IReadOnlyList<string> _languages;
    private readonly DocsTexts _texts;

    private HtmlDocsEmitter(BoundReport report) => (_languages, _texts) = (report.Definition.Languages, new DocsTexts(report.Definition.Languages));

    public static string Emit(BoundReport report) => new HtmlDocsEmitter(report).Page(DocsBuilder.Build(report)).ToString();

    private Html Page(DocsPage page) => $"""
        <!DOCTYPE html>
        <html lang={HtmlAttribute.Of(_languages[0])}>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>{Title(page)}</title>
        {Style}
        </head>
        <body>
        <h1>{Side(page.Title)}</h1>
        {Facts(page.Facts)}
        {Contents(page)}
        {Chapter("kinds", DocsWords.Kinds, page.Kinds)}
        {Parts(page.Parts)}
        {Chapter("rules", DocsWords.Rules, page.Rules)}
        {Part(page.Enforcement)}
        </body>
        </html>

        """;

    private static Html Title(DocsPage page) => $"{HtmlText.Of(page.Title.Count == 0 ? "" : page.Title[0].Text)}";

    private Html Contents(DocsPage page) => $"""
        <nav aria-label={HtmlAttribute.Of(DocsWords.Contents.In(_languages[0]))}>
        <ul>
        {Html.Join("\n", page.Parts.Select(p => (Html)$"<li><a href={Fragment(p.Anchor)}>{HtmlGridPrinter.Of(p.Heading)}</a></li>"))}
        <li><a href="#rules">{Name(DocsWords.Rules)}</a></li>
        <li><a href={Fragment(page.Enforcement.Anchor)}>{HtmlGridPrinter.Of(page.Enforcement.Heading)}</a></li>
        </ul>
        </nav>
        """;

    private Html Chapter(string anchor, Phrase name, IReadOnlyList<DocsPart> parts) => parts.Count == 0
        ? Html.Empty
        : $"<h2 id={HtmlAttribute.Of(anchor)}>{Name(name)}</h2>\n{Parts(parts)}";

    private Html Parts(IReadOnlyList<DocsPart> parts) => Html.Join("\n", parts.Select(Part));

    private Html Part(DocsPart part)
    {
        Html id = part.Id.Length == 0 ? Html.Empty : $"<code>{HtmlText.Of(part.Id)}</code>";
        Html heading = $"{Side(part.Heading)}{id}";
        Html titled = part.Level switch
        {
            2 => $"<h2 id={HtmlAttribute.Of(part.Anchor)}>{heading}</h2>",
            _ => $"<h3 id={HtmlAttribute.Of(part.Anchor)}>{heading}</h3>",
        };
        Html grid = part.Grid is null ? Html.Empty : $"\n<div class=\"grid\">{HtmlGridPrinter.Of(part.Grid)}</div>";
        Html links = part.Links.Count == 0
            ? Html.Empty
            : $"\n<p>{Name(DocsWords.Rules)}: {Html.Join(", ", part.Links.Select(l => (Html)$"<a href={Fragment(l.Anchor)}><code>{HtmlText.Of(l.Id)}</code></a>"))}</p>";
        return $"<section>\n{titled}\n{Facts(part.Facts)}{grid}{links}\n</section>";
    }

    private Html Facts(IReadOnlyList<DocsFact> facts) => facts.Count == 0
        ? Html.Empty
        : $"<dl>\n{Html.Join("\n", facts.Select(f => (Html)$"<dt>{Name(f.Name)}</dt><dd>{Side(f.Texts)}{Codes(f.Codes)}</dd>"))}\n</dl>";

    private static Html Codes(IReadOnlyList<string> codes) => Html.Join("<br>", codes.Select(c => (Html)$"<code>{HtmlText.Of(c)}</code>"));

    /// <summary>The languages side by side, where there is room.</summary>
    private static Html Side(IReadOnlyList<DocsWording> texts) => texts.Count == 0
        ? Html.Empty
        : $"<span class=\"side\">{Html.Join("", texts.Select(t => HtmlGridPrinter.Of([t])))}</span>";

    private Html Name(Phrase word) => Html.Join(" / ", _texts.Of(word).Select(t => HtmlGridPrinter.Of([t])));

    private static HtmlAttribute Fragment(string anchor) => HtmlAttribute.Of("#" + anchor);

    private static Html Style => $$"""
        <style>
        :root { color-scheme: light dark; --line: light-dark(#c8c8c8, #555); --soft: light-dark(#f3f3f3, #262626); }
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
        .side { display: flex; flex-wrap: wrap; gap: 0 2rem; }
        .side > span { flex: 1 1 18rem; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
        dt { font-weight: 600; }
        dd { margin: 0; }
        .grid { overflow-x: auto; }
        table { border-collapse: collapse; font-size: .85rem; }
        th, td { border: 1px solid var(--line); padding: .25rem .5rem; }
        th { background: var(--soft); font-weight: 600; }
        code { font-size: .9em; overflow-wrap: anywhere; }
        section { margin: 1.5rem 0; }
        h3:target, h2:target { background: var(--soft); }
        @media print { nav { display: none; } body { max-width: none; margin: 0; font-size: 10pt; } section, tr { break-inside: avoid; } }
        </style>
        """;
}
