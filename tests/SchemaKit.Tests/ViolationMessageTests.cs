using SchemaKit.Runtime;

namespace SchemaKit.Tests;

public class ViolationMessageTests
{
    [Fact]
    public void A_broken_column_names_its_rows()
    {
        var violation = SampleReport.Validate("{\"total\":{\"naturalPerson\":15,", "{\"total\":{\"naturalPerson\":16,").Violations.Single(v => v.RuleId == "balance");

        Assert.Equal("balance[naturalPerson]", violation.Id);
        Assert.Equal("一、本年新收 13 + 二、上年结转 2 ≠ 总计 16（差 −1，自然人）", violation.Message);
        Assert.Equal("Requests received 13 + Carried in 2 ≠ Total 16 (difference −1, Natural persons)", violation.Messages.In("en"));
        Assert.Equal("第一项加第二项，等于第三项", violation.Text.ToString());
        Assert.Equal((RuleStatus.Printed, RuleSeverity.Error), (violation.Status, violation.Severity));
        Assert.Equal((15, 16, -1), (violation.Left, violation.Right, violation.Difference));
        Assert.Equal("/requests/outcomes/total/naturalPerson", violation.Pointer);
        Assert.Equal(
            ["/requests/received/naturalPerson +1 13", "/requests/carriedIn/naturalPerson +1 2", "/requests/outcomes/total/naturalPerson -1 16"],
            violation.Operands.Select(o => $"{o.Pointer} {o.Coefficient:+0;-0} {o.Value}"));
    }

    [Fact]
    public void A_broken_row_names_its_columns_and_every_operand_has_its_place()
    {
        var payload = SampleReport.With("\"total\":14}", "\"total\":10}");
        var violation = PayloadValidator.Validate(SampleReport.Shape, payload).Violations.Single(v => v.RuleId == "requests.total");

        Assert.Equal("requests.total[received]", violation.Id);
        Assert.Equal("总计 10 ≠ 自然人 13 + 其他 1（差 −4，一、本年新收）", violation.Message);
        Assert.Equal("requests.total[received] /requests/received/total " + Faults.AtValue(payload, "\"total\":10"), Faults.Show(violation));
        Assert.Equal(
            [Faults.AtValue(payload, "\"total\":10"), Faults.AtValue(payload, "\"naturalPerson\":13"), Faults.AtValue(payload, "\"other\":1}")],
            violation.Operands.Select(o => $"{o.Location!.Value.Line}:{o.Location.Value.Column}@{o.Location.Value.ByteOffset}"));
    }

    [Fact]
    public void A_blank_total_is_said_to_be_blank()
    {
        var violation = SampleReport.Validate("\"total\":14}", "\"total\":null}").Violations.Single(v => v.RuleId == "requests.total");

        Assert.Equal("总计（空） ≠ 自然人 13 + 其他 1（差 −14，一、本年新收）（合计栏空白，按 0 计）", violation.Message);
        Assert.Equal("Total (blank) ≠ Natural persons 13 + Other 1 (difference −14, Requests received) (left blank, counted as 0)", violation.Messages.In("en"));
    }

    [Fact]
    public void Decimals_are_shown_without_needless_zeros()
    {
        var violation = Assert.Single(SampleReport.Validate("\"kept\":10.25", "\"kept\":10.200").Violations);

        Assert.Equal("收取 12.5 + 退还 −2.25 ≠ 实收 10.2（差 0.05）", violation.Message);
        Assert.Equal((10.25m, 10.2m, 0.05m), (violation.Left, violation.Right, violation.Difference));
        Assert.True(violation.Text.IsEmpty);
    }

    [Fact]
    public void An_inequality_is_shown_as_its_opposite()
    {
        var result = SampleReport.Validate("\"returned\":4", "\"returned\":9");

        Assert.True(result.IsValid);
        Assert.Equal(RuleSeverity.Warning, result.Violations[0].Severity);
        Assert.Equal("收回 9 > 发出 5（差 4）", result.Violations[0].Message);
    }

    [Fact]
    public void Factors_constants_and_tables_are_shown()
    {
        var violation = Assert.Single(SampleReport.Validate("\"count\":4", "\"count\":400").Violations);

        Assert.Equal("2×收费 · 件数 400 − 1 > 3×申请 · 一、本年新收 · 总计 14 − 收费 · 增减 −3 + 100（差 654）", violation.Message);
        Assert.Equal(
            "2×Fees · Number 400 − 1 > 3×Requests · Requests received · Total 14 − Fees · Change −3 + 100 (difference 654)", violation.Messages.In("en"));
    }

    [Fact]
    public void A_function_is_shown_by_the_sentence_of_its_rule()
    {
        var violation = Assert.Single(SampleReport.Validate("\"made\":1,\"kept\":3", "\"made\":1,\"kept\":0").Violations);

        Assert.Equal("保管的多于两枚：左边 1 < 右边 2（制发 1，保管 0）（差 −1）", violation.Message);
        Assert.Equal("More than two seals are kept: left 1 < right 2 (Made 1, Kept 0) (difference −1)", violation.Messages.In("en"));
    }

    [Theory]
    [InlineData(Relation.Equal, '≠')]
    [InlineData(Relation.LessOrEqual, '>')]
    [InlineData(Relation.GreaterOrEqual, '<')]
    [InlineData(Relation.Less, '≥')]
    [InlineData(Relation.Greater, '≤')]
    public void Every_relation_has_its_opposite(Relation relation, char sign)
    {
        var parts = new EquationParts([new("/a", -1, 5, SampleReport.Label("甲", "A"), null)], 1, 0, 0, relation, -5, 0, LocalizedText.Empty, LocalizedText.Empty);

        Assert.Equal($"−甲 5 {sign} 0（差 −5）", ViolationText.Equation(parts, ["zh-Hans"]).ToString());
    }

    [Theory]
    [InlineData("a\u001b[31m\r\nb", "a\\u001B[31m\\u000D\\u000Ab")]
    [InlineData("\u202Eabc\u2028\u2029\u200B\uFEFF\u0085", "\\u202Eabc\\u2028\\u2029\\u200B\\uFEFF\\u0085")]
    [InlineData("紫阳\uD83D\uDE00é", "紫阳\uD83D\uDE00é")]
    [InlineData("\uDB40\uDC01", "\\uDB40\\uDC01")]
    [InlineData("1234567890123456789012345678901234567890", "1234567890123456789012345678901234567890")]
    [InlineData("12345678901234567890123456789012345678901", "1234567890123456789012345678901234567890…")]
    [InlineData("123456789012345678901234567890123456789\uD83D\uDE00", "123456789012345678901234567890123456789…")]
    public void Foreign_text_is_shortened_and_made_visible(string key, string shown)
    {
        var fault = new PayloadFault(PayloadRules.UnknownKey, "", null, key);

        Assert.Equal($"定义中此处没有键“{shown}”", ViolationText.Of(fault, ["zh-Hans", "en"]).Message);
        Assert.Equal($"The definition has no key \"{shown}\" here", ViolationText.Of(fault, ["zh-Hans", "en"]).Messages.In("en"));
    }

    [Fact]
    public void Labels_are_made_visible_too()
    {
        var parts = new EquationParts([new("/a", 1, 5, new LocalizedText(("zh", "甲\n\u202E")), null)], 1, 0, 0, Relation.Equal, 5, 0, LocalizedText.Empty, LocalizedText.Empty);

        Assert.Equal("甲\\u000A\\u202E 5 ≠ 0（差 5）", ViolationText.Equation(parts, ["zh"]).ToString());
    }

    [Fact]
    public void Every_payload_rule_has_a_sentence_and_a_message_in_both_languages()
    {
        var rules = typeof(PayloadRules).GetFields().Select(f => (string)f.GetValue(null)!).ToArray();

        Assert.Equal(20, rules.Length);
        foreach (var rule in rules)
        {
            var violation = ViolationText.Of(new PayloadFault(rule, "/a", null, "1", "2", "3"), ["zh-Hans", "en"]);
            string[] texts = [violation.Message, violation.Messages.In("en"), violation.Text.In("zh-Hans"), violation.Text.In("en")];
            Assert.Equal(4, texts.Distinct().Count());
            Assert.DoesNotContain(rule, texts);
        }
    }
}
