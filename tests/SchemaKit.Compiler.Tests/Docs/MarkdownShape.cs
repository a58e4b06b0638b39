using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SchemaKit.Compiler.Tests.Docs;

/// <summary>What of a Markdown page no text may change: blocks and inlines, and the elements of its HTML.</summary>
internal static class MarkdownShape
{
    /// <summary>Links, emphasis, lists, tables and all else that the wider dialects know.</summary>
    private static readonly MarkdownPipeline Wide = new MarkdownPipelineBuilder()
        .UsePipeTables().UseGridTables().UseTaskLists().UseAutoLinks().UseEmphasisExtras().UseEmojiAndSmiley().UseMathematics()
        .UseFootnotes().UseCitations().UseDefinitionLists().UseAbbreviations().UseCustomContainers().Build();

    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().Build();

    public static string Of(string markdown) => string.Join("\n", new[] { Plain, Wide }.Select(p => Of(markdown, p)));

    /// <summary>What a reader sees, and the elements it is in.</summary>
    public static string Html(string markdown) => Markdown.ToHtml(markdown, Plain);

    private static string Of(string markdown, MarkdownPipeline pipeline)
    {
        var names = new List<string>();
        foreach (var node in Markdown.Parse(markdown, pipeline).Descendants())
        {
            // An escape cuts a text in two.
            var name = node is LiteralInline or LineBreakInline ? "text" : node.GetType().Name;
            if (name != "text" || names.Count == 0 || names[^1] != "text")
                names.Add(name);
        }

        return string.Join(" ", names) + HtmlShape.Of(HtmlShape.Parse(Markdown.ToHtml(markdown, pipeline)));
    }
}
