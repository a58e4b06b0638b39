using SchemaKit.Runtime;

namespace SchemaKit.Tests;

public class PayloadCellTests
{
    [Theory]
    [InlineData("\"sent\":5", "\"sent\":5.5", "not-whole", "5.5 不是整数")]
    [InlineData("\"sent\":5", "\"sent\":1e-400", "not-whole", "1e-400 不是整数")]
    [InlineData("\"sent\":5", "\"sent\":-1", "out-of-range", "-1 不在 0 至 9007199254740991 的范围内")]
    [InlineData("\"sent\":5", "\"sent\":9007199254740992", "out-of-range", "9007199254740992 不在 0 至 9007199254740991 的范围内")]
    [InlineData("\"sent\":5", "\"sent\":1e400", "out-of-range", "1e400 不在 0 至 9007199254740991 的范围内")]
    [InlineData("\"charged\":12.5", "\"charged\":12.505", "too-many-digits", "12.505 的小数位多于 2 位")]
    [InlineData("\"charged\":12.5", "\"charged\":10000000000000.001", "too-many-digits", "10000000000000.001 的小数位多于 2 位")]
    [InlineData("\"charged\":12.5", "\"charged\":10000000000000.00", "out-of-range", "10000000000000.00 不在 -9999999999999.99 至 9999999999999.99 的范围内")]
    [InlineData("\"since\":1999", "\"since\":0", "out-of-range", "0 不在 1 至 9999 的范围内")]
    [InlineData("\"since\":1999", "\"since\":1999.5", "not-whole", "1999.5 不是整数")]
    [InlineData("\"remark\":\"无\"", "\"remark\":\"\"", "invalid-value", "“”不可用：请填写文字，不能为空")]
    [InlineData("\"day\":\"2020-02-29\"", "\"day\":\"0000-01-01\"", "invalid-value", "“0000-01-01”不可用：请按 yyyy-mm-dd 填写日期")]
    [InlineData("\"day\":\"2020-02-29\"", "\"day\":\"2020-13-01\"", "invalid-value", "“2020-13-01”不可用：请按 yyyy-mm-dd 填写日期")]
    [InlineData("\"form\":\"digital\"", "\"form\":\"Digital\"", "invalid-value", "“Digital”不可用：请填写代码表中的代码")]
    [InlineData("\"made\":1", "\"made\":null", "blank-forbidden", "此处不得留空；没有数量时请填 0")]
    public void A_value_that_is_none_of_its_kind_is_reported_at_the_cell(string part, string other, string rule, string message)
    {
        var payload = SampleReport.With(part, other);
        var violation = Assert.Single(PayloadValidator.Validate(SampleReport.Shape, payload).Violations);

        Assert.Equal(rule, violation.RuleId);
        Assert.EndsWith("/" + part.Split('"')[1], violation.Pointer, StringComparison.Ordinal);
        Assert.EndsWith(Faults.AtValue(payload, other), Faults.Show(violation), StringComparison.Ordinal);
        Assert.Equal(message, violation.Message);
        Assert.Equal((RuleStatus.Payload, RuleSeverity.Error), (violation.Status, violation.Severity));
    }

    [Theory]
    [InlineData("\"sent\":5", "\"sent\":5.000e0")]
    [InlineData("\"sent\":5", "\"sent\":50e-1")]
    [InlineData("\"sent\":5", "\"sent\":9007199254740991")]
    [InlineData("\"charged\":12.5", "\"charged\":12.5000000000000000000000000000000000000")]
    [InlineData("\"charged\":12.5", "\"charged\":1.25e1")]
    [InlineData("\"count\":4", "\"count\":-0.0")]
    [InlineData("\"since\":1999", "\"since\":9999")]
    [InlineData("\"day\":\"2020-02-29\"", "\"day\":\"9999-12-31\"")]
    public void A_value_counts_however_it_is_spelled(string part, string other) => Assert.Empty(Faults.Of(SampleReport.With(part, other)));

    [Fact]
    public void A_faulty_cell_stops_only_the_rules_that_read_it()
    {
        var result = SampleReport.Validate("\"other\":0", "\"other\":0.5");

        Assert.False(result.IsValid);
        Assert.Equal(new RuleCounts(SampleReport.Instances - 2, 0, 2), result.Rules);
        Assert.Equal(["requests.total", "balance"], result.NotEvaluated.Select(s => s.RuleId));
        Assert.All(result.NotEvaluated, s => Assert.Equal(["/requests/carriedIn/legalPerson/other"], s.Pointers));
    }

    [Fact]
    public void A_blank_that_means_zero_is_counted_as_such_and_noted()
    {
        var result = SampleReport.Validate("\"other\":0", "\"other\":null");

        Assert.True(result.IsValid);
        Assert.Equal(SampleReport.Instances, result.Rules.Holds);
        var note = Assert.Single(result.Notes);
        Assert.Equal(NoteKind.BlankCounted, note.Kind);
        Assert.Equal(["/requests/carriedIn/legalPerson/other"], note.Pointers);
        Assert.Equal("1 个空白单元格按 0 计", note.Message.ToString());
        Assert.Equal("1 blank cell counted as 0", note.Message.In("en"));
    }

    [Fact]
    public void Blank_texts_dates_and_codes_are_not_noted()
    {
        var result = SampleReport.Validate("\"remark\":\"无\",\"day\":\"2020-02-29\",\"form\":\"digital\"", "\"remark\":null,\"day\":null,\"form\":null");

        Assert.True(result.IsValid);
        Assert.Empty(result.Notes);
    }

    [Fact]
    public void A_blank_that_means_unknown_stops_the_rules_that_read_it()
    {
        var result = SampleReport.Validate("\"sent\":5", "\"sent\":null");

        Assert.True(result.IsValid);
        Assert.Empty(result.Violations);
        var skipped = Assert.Single(result.NotEvaluated);
        Assert.Equal(("surveysReturned", "", SkipReason.BlankCell), (skipped.RuleId, skipped.Instance, skipped.Reason));
        Assert.Equal(["/surveys/sent"], skipped.Pointers);
    }

    [Fact]
    public void A_blank_that_is_forbidden_stops_the_rules_that_read_it()
    {
        var result = SampleReport.Validate("\"made\":1", "\"made\":null");

        Assert.Equal(["blank-forbidden"], result.Violations.Select(v => v.RuleId));
        Assert.Equal((SkipReason.UnusableCell, "/seals/made"), (result.NotEvaluated[0].Reason, result.NotEvaluated[0].Pointers[0]));
    }

    [Fact]
    public void A_rule_out_of_its_years_is_not_evaluated_and_a_year_out_of_force_is_noted()
    {
        var before = SampleReport.Validate("\"year\":2020", "\"year\":2018");
        var unknown = SampleReport.Validate("\"year\":2020", "\"year\":0");

        Assert.True(before.IsValid);
        Assert.Equal(("sealsKept", SkipReason.NotInForce, 0), (before.NotEvaluated[0].RuleId, before.NotEvaluated[0].Reason, before.NotEvaluated[0].Pointers.Count));
        var note = Assert.Single(before.Notes);
        Assert.Equal((NoteKind.YearOutOfForce, "/year"), (note.Kind, Assert.Single(note.Pointers)));
        Assert.Equal("2018 年不在本版适用的年份内（2019–2020）", note.Message.ToString());
        Assert.Equal("2018 is not one of the reporting years of this edition (2019–2020)", note.Message.In("en"));
        Assert.Equal(SampleReport.Instances, unknown.Rules.Holds);
        Assert.Empty(unknown.Notes);
    }

    [Fact]
    public void Violations_stand_in_order_of_the_payload_then_the_cells_then_the_rules()
    {
        var result = PayloadValidator.Validate(SampleReport.Shape, System.Text.Encoding.UTF8.GetBytes("""
            {"seals":{"kept":-1,"made":0.5},"extra":1,
             "requests":{"received":{"naturalPerson":12,"legalPerson":{"other":1},"total":"14"},"carriedIn":{"naturalPerson":2,"legalPerson":{"other":0},"total":3},
               "outcomes":{"total":{"naturalPerson":15,"legalPerson":{"other":2},"total":16}}},
             "fees":{"charged":12.505,"refunded":-2.25,"kept":10.25,"count":4,"change":-3,"since":1999},"fees":{},
             "surveys":{"sent":5,"returned":9},"details":{"remark":"无","day":"2020-02-29","form":"digital"},
             "standard":"sample","edition":"2018","organization":"紫阳县"}
            """));

        Assert.Equal(
            ["missing-key /year", "unknown-key /extra", "duplicate-key /fees", "wrong-definition /edition",
                "wrong-type /requests/received/total", "too-many-digits /fees/charged", "not-whole /seals/made", "out-of-range /seals/kept",
                "requests.total[carriedIn] /requests/carriedIn/total", "requests.total[outcomes.total] /requests/outcomes/total/total",
                "balance[naturalPerson] /requests/outcomes/total/naturalPerson", "balance[legalPerson.other] /requests/outcomes/total/legalPerson/other",
                "surveysReturned /surveys/returned"],
            Faults.Of(result).Select(f => string.Join(' ', f.Split(' ')[..2])));
        Assert.Equal(
            ["requests.total[received]", "balance[total]", "feesKept[]", "sealsKept[]", "feesPerRequest[]"], result.NotEvaluated.Select(s => $"{s.RuleId}[{s.Instance}]"));
        Assert.Equal(new RuleCounts(0, 5, 5), result.Rules);
    }
}
