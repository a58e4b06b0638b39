using System.Text;
using SchemaKit.Runtime;

namespace SchemaKit.Tests;

public class PayloadKeyTests
{
    [Fact]
    public void A_valid_payload_has_one_cached_verdict()
    {
        var result = PayloadValidator.Validate(SampleReport.Shape, SampleReport.ValidBytes);

        Assert.True(result.IsValid);
        Assert.Equal(new RuleCounts(SampleReport.Instances, 0, 0), result.Rules);
        Assert.Empty(result.Violations);
        Assert.Empty(result.Notes);
        Assert.Same(result, PayloadValidator.Validate(SampleReport.Shape, SampleReport.ValidBytes));
    }

    [Fact]
    public void An_unknown_key_is_reported_where_it_stands_and_nothing_inside_it()
    {
        var payload = SampleReport.With("\"sent\":5", "\"a/b~c\":{\"sent\":1,\"sent\":[2]},\"sent\":5");

        Assert.Equal(["unknown-key /surveys/a~1b~0c " + Faults.At(payload, "\"a/b~c\"")], Faults.Of(payload));
    }

    [Fact]
    public void Keys_are_told_apart_by_case()
    {
        var payload = SampleReport.With("\"sent\":5", "\"Sent\":5");

        Assert.Equal(["missing-key /surveys/sent " + Faults.At(payload, "{\"Sent\""), "unknown-key /surveys/Sent " + Faults.At(payload, "\"Sent\"")], Faults.Of(payload));
    }

    [Theory]
    [InlineData("\"sent\":5", "\"sent\":5,\"sent\":6", "/surveys/sent", "\"sent\":6")]
    [InlineData("\"sent\":5", "\"sent\":5,\"s\\u0065nt\":6", "/surveys/sent", "\"s\\u0065nt\"")]
    [InlineData("\"year\":2020", "\"year\":2020,\"year\":2021", "/year", "\"year\":2021")]
    [InlineData("\"overview\":\"概况\"", "\"overview\":null,\"overview\":\"概况\"", "/overview", "\"overview\":\"概况\"")]
    [InlineData("\"legalPerson\":{\"other\":0}", "\"legalPerson\":{\"other\":0},\"legalPerson\":3", "/requests/carriedIn/legalPerson", "\"legalPerson\":3")]
    public void A_key_that_stands_twice_is_reported_at_the_second(string part, string other, string pointer, string second)
    {
        var payload = SampleReport.With(part, other);

        Assert.Equal([$"duplicate-key {pointer} {Faults.At(payload, second)}"], Faults.Of(payload));
    }

    [Fact]
    public void An_unknown_key_that_stands_twice_is_unknown_once_and_then_a_duplicate()
    {
        var payload = SampleReport.With("\"sent\":5", "\"x\":1,\"sent\":5,\"x\":2,\"x\":3");

        Assert.Equal(
            ["unknown-key /surveys/x " + Faults.At(payload, "\"x\":1"), "duplicate-key /surveys/x " + Faults.At(payload, "\"x\":2"), "duplicate-key /surveys/x " + Faults.At(payload, "\"x\":3")],
            Faults.Of(payload));
    }

    [Fact]
    public void A_duplicate_names_the_place_of_the_first()
    {
        var violation = Assert.Single(SampleReport.Validate("\"sent\":5", "\"sent\":5,\"sent\":6").Violations);

        Assert.Equal("键“sent”重复，第一次在第 4 行第 12 列；请只保留一个", violation.Message);
        Assert.Equal("The key \"sent\" stands here again, first at line 4, column 12; keep one", violation.Messages.In("en"));
    }

    [Fact]
    public void The_cells_below_a_duplicate_are_not_used()
    {
        var result = SampleReport.Validate("\"legalPerson\":{\"other\":0}", "\"legalPerson\":{\"other\":0},\"legalPerson\":{\"other\":0}");

        Assert.Equal(new RuleCounts(SampleReport.Instances - 2, 0, 2), result.Rules);
        Assert.Equal(["requests.total[carriedIn]", "balance[legalPerson.other]"], result.NotEvaluated.Select(s => $"{s.RuleId}[{s.Instance}]"));
        Assert.All(result.NotEvaluated, s => Assert.Equal((SkipReason.UnusableCell, "/requests/carriedIn/legalPerson/other"), (s.Reason, Assert.Single(s.Pointers))));
    }

    [Theory]
    [InlineData("\"sent\":5,", "", "/surveys/sent", "{\"returned\"")]
    [InlineData("\"legalPerson\":{\"other\":0},", "", "/requests/carriedIn/legalPerson", "{\"naturalPerson\":2,")]
    [InlineData("\"carriedIn\":{\"naturalPerson\":2,\"legalPerson\":{\"other\":0},\"total\":2},", "", "/requests/carriedIn", "{\"received\"")]
    [InlineData("\"surveys\":{\"sent\":5,\"returned\":4},", "", "/surveys", "{\"standard\"")]
    [InlineData("\"standard\":\"sample\",", "", "/standard", "{\"edition\"")]
    [InlineData("\"year\":2020,", "", "/year", "{\"standard\"")]
    [InlineData("\"organization\":\"紫阳县\",", "", "/organization", "{\"standard\"")]
    public void What_is_absent_is_reported_once_at_the_object_that_lacks_it(string part, string other, string pointer, string open)
    {
        var payload = SampleReport.With(part, other);

        Assert.Equal([$"missing-key {pointer} {Faults.At(payload, open)}"], Faults.Of(payload));
    }

    [Theory]
    [InlineData("\"title\":\"年报\",", "")]
    [InlineData("\"title\":\"年报\"", "\"title\":null")]
    [InlineData("\"publicationDate\":\"2021-01-31\",", "")]
    [InlineData("\"publicationDate\":\"2021-01-31\"", "\"publicationDate\":null")]
    [InlineData("\"overview\":\"概况\",", "")]
    [InlineData("\"overview\":\"概况\"", "\"overview\":null")]
    [InlineData("\"overview\":\"概况\"", "\"overview\":\"\"")]
    public void Optional_members_may_be_absent_or_null(string part, string other) => Assert.Empty(Faults.Of(SampleReport.With(part, other)));

    [Theory]
    [InlineData("\"legalPerson\":{\"other\":0}", "\"legalPerson\":[{\"other\":0}]", "/requests/carriedIn/legalPerson", "[{", "对象", "数组")]
    [InlineData("\"surveys\":{\"sent\":5,\"returned\":4}", "\"surveys\":null", "/surveys", "null", "对象", " null")]
    [InlineData("\"sent\":5", "\"sent\":\"5\"", "/surveys/sent", "\"5\"", "数字或 null", "字符串")]
    [InlineData("\"sent\":5", "\"sent\":{\"sent\":5}", "/surveys/sent", "{\"sent\":5}", "数字或 null", "对象")]
    [InlineData("\"sent\":5", "\"sent\":[5,{}]", "/surveys/sent", "[5,", "数字或 null", "数组")]
    [InlineData("\"made\":1", "\"made\":true", "/seals/made", "true", "数字", "布尔值")]
    [InlineData("\"remark\":\"无\"", "\"remark\":1", "/details/remark", "1,\"day\"", "文字", "数字")]
    [InlineData("\"day\":\"2020-02-29\"", "\"day\":1", "/details/day", "1,\"form\"", "日期（yyyy-mm-dd）", "数字")]
    [InlineData("\"form\":\"digital\"", "\"form\":false", "/details/form", "false", "代码", "布尔值")]
    [InlineData("\"organization\":\"紫阳县\"", "\"organization\":null", "/organization", "null", "字符串", " null")]
    [InlineData("\"year\":2020", "\"year\":\"2020\"", "/year", "\"2020\"", "数字", "字符串")]
    [InlineData("\"title\":\"年报\"", "\"title\":5", "/title", "5,", "字符串或 null", "数字")]
    [InlineData("\"standard\":\"sample\"", "\"standard\":{}", "/standard", "{}", "字符串", "对象")]
    public void A_value_of_the_wrong_type_says_what_was_wanted(string part, string other, string pointer, string at, string wanted, string found)
    {
        var payload = SampleReport.With(part, other);
        var violation = Assert.Single(PayloadValidator.Validate(SampleReport.Shape, payload).Violations);

        Assert.Equal($"wrong-type {pointer} {Faults.At(payload, at)}", Faults.Show(violation));
        Assert.Equal($"此处应为{wanted}，而不是{found}", violation.Message);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("42")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    public void A_payload_that_is_no_object_is_of_the_wrong_type(string payload)
    {
        var result = PayloadValidator.Validate(SampleReport.Shape, Encoding.UTF8.GetBytes(payload));

        Assert.Equal(["wrong-type  1:1@0"], Faults.Of(result));
        Assert.Equal(new RuleCounts(0, 0, SampleReport.Instances), result.Rules);
        Assert.Equal(["/surveys/returned", "/surveys/sent"], result.NotEvaluated.Single(s => s.RuleId == "surveysReturned").Pointers);
    }

    [Theory]
    [InlineData("\"standard\":\"sample\"", "\"standard\":\"Sample\"", "wrong-definition /standard", "此处应为“sample”，而不是“Sample”：数据属于另一标准或版本")]
    [InlineData("\"edition\":\"2019\"", "\"edition\":\"2021\"", "wrong-definition /edition", "此处应为“2019”，而不是“2021”：数据属于另一标准或版本")]
    [InlineData("\"organization\":\"紫阳县\"", "\"organization\":\"\"", "invalid-value /organization", "“”不可用：请填写文字，不能为空")]
    [InlineData("\"year\":2020", "\"year\":2020.5", "not-whole /year", "2020.5 不是整数")]
    [InlineData("\"year\":2020", "\"year\":0", "out-of-range /year", "0 不在 1 至 9999 的范围内")]
    [InlineData("\"year\":2020", "\"year\":1e4", "out-of-range /year", "1e4 不在 1 至 9999 的范围内")]
    [InlineData("\"year\":2020", "\"year\":1e400", "out-of-range /year", "1e400 不在 1 至 9999 的范围内")]
    [InlineData("\"publicationDate\":\"2021-01-31\"", "\"publicationDate\":\"2021-02-29\"", "invalid-value /publicationDate", "“2021-02-29”不可用：请按 yyyy-mm-dd 填写日期")]
    [InlineData("\"publicationDate\":\"2021-01-31\"", "\"publicationDate\":\"2021-1-31\"", "invalid-value /publicationDate", "“2021-1-31”不可用：请按 yyyy-mm-dd 填写日期")]
    public void The_head_is_checked(string part, string other, string fault, string message)
    {
        var payload = SampleReport.With(part, other);
        var violation = Assert.Single(PayloadValidator.Validate(SampleReport.Shape, payload).Violations);

        Assert.Equal($"{fault} {Faults.AtValue(payload, other)}", Faults.Show(violation));
        Assert.Equal(message, violation.Message);
    }

    [Theory]
    [InlineData("\"standard\":\"sample\"", "\"st\\u0061ndard\":\"s\\u0061mple\"")]
    [InlineData("\"year\":2020", "\"\\u0079\\u0065\\u0061\\u0072\":2.02e3")]
    [InlineData("\"publicationDate\":\"2021-01-31\"", "\"publicationDate\":\"\\u0032021-01-31\"")]
    [InlineData("\"form\":\"digital\"", "\"form\":\"digit\\u0061l\"")]
    [InlineData("\"day\":\"2020-02-29\"", "\"day\":\"2020-02-2\\u0039\"")]
    public void Escapes_are_decoded_before_anything_is_compared(string part, string other)
    {
        Assert.Empty(Faults.Of(SampleReport.With(part, other)));
        Assert.Equal(SampleReport.Read(), PayloadValidator.Read(SampleReport.Shape, SampleReport.With(part, other)));
    }

    [Fact]
    public void Twenty_thousand_equal_keys_are_each_reported_in_linear_time()
    {
        var keys = string.Concat(Enumerable.Repeat("\"sent\":5,", 20_000));

        Assert.Equal(19_999, SampleReport.Validate("\"sent\":5,", keys).Violations.Count(v => v.RuleId == PayloadRules.DuplicateKey));
        Assert.Equal(20_000, SampleReport.Validate("\"sent\":5,", "\"sent\":5," + keys.Replace("sent", "x", StringComparison.Ordinal)).Violations.Count);
    }

    [Fact]
    public void Each_of_a_million_faults_is_worded_only_when_it_is_looked_at()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = SampleReport.Validate("\"sent\":5,", "\"sent\":5," + string.Concat(Enumerable.Repeat("\"sent\":5,", 800_000)));

        Assert.Equal(800_000, result.Violations.Count);
        Assert.False(result.IsValid);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 300_000_000);
        Assert.Same(result.Violations[799_999], result.Violations.Skip(799_999).Single());
        Assert.Equal("duplicate-key", result.Violations[799_999].RuleId);
    }
}
