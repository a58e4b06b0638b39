using System.Text.Json.Nodes;
using SchemaKit.Compiler.Text;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.Verbalizing;

/// <summary>A text in the form of a sentence is held to its formula; prose is not.</summary>
public sealed class TextDriftTests
{
    [Theory]
    [InlineData("第一项加第二项之和，等于第三项加第四项之和")]
    [InlineData("第1项加第2项等于第3项加第4项。")]
    [InlineData("第三项加第四项之和，应等于第二项加第一项之和")]
    [InlineData("「一、本年新收政府信息公开申请数量」加“上年结转”之和，等于「本年度办理结果」的「总计」加『结转下年度继续办理』之和")]
    [InlineData("第一项减第三项等于第四项减第二项")]
    [InlineData("表「收到和处理政府信息公开申请情况」的每一列：第一项加第二项之和，等于第三项加第四项之和")]
    [InlineData("各项数字应前后一致")]
    [InlineData("第一项加第二项，应与第三项加第四项一致")]
    [InlineData("第九项等于第一项")]
    [InlineData("")]
    public void A_text_that_says_the_formula_or_is_prose_says_nothing(string text) => Assert.Empty(Findings(text, "zh-Hans"));

    [Theory]
    [InlineData("第一项加第二项之和，等于第三项", "received + carriedIn = outcomes.total")]
    [InlineData("第一项加第二项之和，等于第三项减第四项", "received + carriedIn = outcomes.total - carriedForward")]
    [InlineData("第一项加第二项之和，不小于第三项加第四项之和", "received + carriedIn >= outcomes.total + carriedForward")]
    [InlineData("第二项等于第四项", "carriedIn = carriedForward")]
    public void A_text_that_says_another_formula_is_a_warning(string text, string said)
    {
        var finding = Assert.Single(Findings(text, "zh-Hans"));
        Assert.Equal($"SK0306 The text of 'balance' (zh-Hans) says '{said}', but the formula is 'received + carriedIn = outcomes.total + carriedForward'", finding);
    }

    [Theory]
    [InlineData("Item 1 plus item 2 equals item 3 plus item 4", 0)]
    [InlineData("“Received” plus 'Carried in' equals “Total” of “Outcomes this year” plus “Carried forward to next year”.", 0)]
    [InlineData("Item 1 plus item 2 equals item 4 plus item 3 (within 0.5)", 1)]
    [InlineData("Item 1 plus item 2 is less than item 3 plus item 4", 1)]
    [InlineData("Item 1 and item 2 equal item 3 and item 5", 0)]
    public void English_texts_are_held_to_the_formula_too(string text, int findings) => Assert.Equal(findings, Findings(text, "en").Length);

    [Theory]
    [InlineData("第二项等于上年报告的第四项", "carriedIn = prior.carriedForward", 0)]
    [InlineData("第二项等于第四项", "carriedIn = prior.carriedForward", 1)]
    [InlineData("第二项等于上年报告的第一项加第四项之和", "carriedIn = prior.received + prior.carriedForward", 0)]
    [InlineData("第二项等于上年报告的第三项加第四项之和", "carriedIn = prior.received + prior.carriedForward", 1)]
    public void Last_years_figures_are_told_from_this_years(string text, string formula, int findings) =>
        Assert.Equal(findings, Findings(text, "zh-Hans", formula).Length);

    private static string[] Findings(string text, string language, string? formula = null)
    {
        var golden = GoldenCase.Named("gov-info-disclosure-2019");
        var definition = JsonNode.Parse(golden.Text)!;
        var rule = definition["rules"]![0]!;
        rule["text"] = new JsonObject { [language] = text };
        if (formula is not null)
            rule["assert"] = formula;
        var compilation = DefinitionCompiler.Compile(new SourceFile("d.schemakit.json", definition.ToJsonString()), TestContext.Current.CancellationToken);
        Assert.NotNull(compilation.Report);
        return [.. compilation.Diagnostics.Where(d => d.Id == "SK0306").Select(d => d.Id + " " + d.Message)];
    }
}
