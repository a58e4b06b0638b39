using AngleSharp.Dom;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.Docs;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.Docs;

/// <summary>The rule catalogues: those that stand beside the definitions, and what every page must be.</summary>
public sealed class PublishedDocsTests
{
    public static TheoryData<string> Cases => [.. GoldenCase.All.Select(c => c.Name)];

    [Theory]
    [InlineData("gov-info-disclosure", "2019")]
    [InlineData("gov-info-disclosure", "2021")]
    [InlineData("us-foia-annual-report", "2.1")]
    public void Published_page_is_in_step_with_its_definition(string standard, string edition)
    {
        var page = MarkdownDocsEmitter.Emit(PublishedDefinition.Compile(standard, edition));
        var path = Repository.PathOf("schema", standard, edition + ".md");
        if (Environment.GetEnvironmentVariable("SNAP_ACCEPT") == "1")
            File.WriteAllText(path, page);

        Assert.Equal(page, File.Exists(path) ? File.ReadAllText(path) : "");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_page_has_every_rule_and_table_and_needs_nothing_else(string name)
    {
        var report = GoldenCase.Named(name).Compile().Report!;
        var page = HtmlShape.Parse(HtmlDocsEmitter.Emit(report));

        Assert.All(report.Rules, rule => Assert.NotNull(page.GetElementById("rule-" + rule.Id)));
        Assert.All(report.Tables, table => Assert.NotNull(page.GetElementById("table-" + table.Id)));
        Assert.Empty(page.QuerySelectorAll("script, img, iframe, object, link, form"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name is "src" or "style");
        CheckLinks(page);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Markdown_has_the_same_links_and_tables_as_HTML(string name)
    {
        var report = GoldenCase.Named(name).Compile().Report!;
        var (html, markdown) = (HtmlShape.Parse(HtmlDocsEmitter.Emit(report)), HtmlShape.Parse(MarkdownShape.Html(MarkdownDocsEmitter.Emit(report))));

        CheckLinks(markdown);
        Assert.Equal(html.QuerySelectorAll("table").Select(t => t.OuterHtml), markdown.QuerySelectorAll("table").Select(t => t.OuterHtml));
        Assert.Equal(html.QuerySelectorAll("section").Length, markdown.QuerySelectorAll("a[id]").Length - (report.Definition.Kinds.Count > 0 ? 2 : 1));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Spans_fill_every_table_without_gap_or_overlap(string name)
    {
        var page = HtmlShape.Parse(HtmlDocsEmitter.Emit(GoldenCase.Named(name).Compile().Report!));
        Assert.All(page.QuerySelectorAll("table"), table =>
        {
            var taken = new HashSet<(int, int)>();
            var rows = table.QuerySelectorAll("tr");
            for (var row = 0; row < rows.Length; row++)
            {
                foreach (var cell in rows[row].Children)
                {
                    var column = Enumerable.Range(0, 10_000).First(c => !taken.Contains((row, c)));
                    for (var r = row; r < row + Span(cell, "rowspan"); r++)
                    {
                        for (var c = column; c < column + Span(cell, "colspan"); c++)
                            Assert.True(taken.Add((r, c)));
                    }
                }
            }

            Assert.Equal(rows.Length * (taken.Max(p => p.Item2) + 1), taken.Count);
        });
    }

    [Fact]
    public void A_form_is_drawn_as_printed()
    {
        var page = HtmlShape.Parse(HtmlDocsEmitter.Emit(PublishedDefinition.Compile("gov-info-disclosure", "2019")));
        var table = page.GetElementById("table-requests")!.ParentElement!.QuerySelector("table")!;
        var group = table.QuerySelectorAll("th").Single(h => h.TextContent.StartsWith("法人或其他组织", StringComparison.Ordinal));

        Assert.Equal("5", group.GetAttribute("colspan"));
        Assert.Equal(3, table.QuerySelectorAll("thead tr").Length);
        Assert.Equal("7", table.QuerySelectorAll("thead th")[1].GetAttribute("colspan"));
        Assert.Equal(23 + 4, table.QuerySelectorAll("tbody tr").Length);
    }

    private static int Span(IElement cell, string name) => cell.GetAttribute(name) is { } span ? int.Parse(span, System.Globalization.CultureInfo.InvariantCulture) : 1;

    private static void CheckLinks(IDocument page)
    {
        var ids = page.All.Where(e => e.HasAttribute("id")).Select(e => e.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(page.QuerySelectorAll("a[href]"), a =>
        {
            Assert.StartsWith("#", a.GetAttribute("href"), StringComparison.Ordinal);
            Assert.Contains(a.GetAttribute("href")![1..], ids);
        });
    }
}
