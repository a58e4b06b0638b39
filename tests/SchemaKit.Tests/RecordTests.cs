using System.Text;
using System.Text.Json;
using CsCheck;
using SchemaKit.Runtime;

namespace SchemaKit.Tests;

public class RecordTests
{
    [Fact]
    public void A_payload_is_read_into_a_record()
    {
        var report = SampleReport.Read();

        Assert.Equal(("紫阳县", 2020, "年报", new DateOnly(2021, 1, 31), "概况"), (report.Organization, report.Year, report.Title, report.PublicationDate, report.TextAt(0)));
        Assert.Equal([13, 1, 14, 2, 0, 2, 15, 1, 16, 1250, -225, 1025, 4, -3, 1999, 5, 4, 1, 3, 0, new DateOnly(2020, 2, 29).DayNumber + 1, 1], report.Cells.Values.ToArray());
        Assert.Equal("无", report.Cells.TextAt(19));
    }

    [Fact]
    public void Reading_stops_at_faults_but_not_at_broken_rules()
    {
        Assert.True(PayloadValidator.TryRead(SampleReport.Shape, SampleReport.With("\"returned\":4", "\"returned\":9"), out var report, out var none));
        Assert.Equal(9, report.Cells.Values[16]);
        Assert.Null(none);

        Assert.False(PayloadValidator.TryRead(SampleReport.Shape, SampleReport.With("\"returned\":4", "\"returned\":-9,\"x\":1"), out report, out var faults));
        Assert.Null(report);
        Assert.Equal(["unknown-key", "out-of-range"], faults.Violations.Select(v => v.RuleId));
        Assert.Equal(default, faults.Rules);

        var exception = Assert.Throws<PayloadException>(() => PayloadValidator.Read(SampleReport.Shape, "[1,]"u8));
        Assert.Equal("invalid-json", Assert.Single(exception.Result.Violations).RuleId);
        Assert.Equal("invalid-json: 此处不是合法的 JSON", exception.Message);
    }

    [Fact]
    public void The_canonical_form_of_a_payload_is_the_payload()
    {
        var written = Encoding.UTF8.GetString(PayloadValidator.ToUtf8(SampleReport.Shape, SampleReport.Read(), indented: false));

        Assert.Equal(SampleReport.Valid.Replace("\n", "", StringComparison.Ordinal), written);
    }

    [Fact]
    public void Blanks_are_written_as_null_and_absent_texts_not_at_all()
    {
        var report = new ReportData(SampleReport.Shape) { Organization = "甲", Year = 2020 };

        Assert.StartsWith(
            """{"standard":"sample","edition":"2019","organization":"甲","year":2020,"requests":{"received":{"naturalPerson":null,"legalPerson":{"other":null},"total":null},""",
            Encoding.UTF8.GetString(PayloadValidator.ToUtf8(SampleReport.Shape, report, indented: false)), StringComparison.Ordinal);
        Assert.Contains("\n  \"organization\": \"甲\",\n", Encoding.UTF8.GetString(PayloadValidator.ToUtf8(SampleReport.Shape, report, indented: true)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(37_478_000, "374780")]
    [InlineData(50, "0.5")]
    [InlineData(-5, "-0.05")]
    [InlineData(0, "0")]
    [InlineData(-120, "-1.2")]
    [InlineData(999_999_999_999_999, "9999999999999.99")]
    public void Decimals_are_written_exactly_and_short(long scaled, string written)
    {
        var report = SampleReport.Read();
        report = report with { Cells = report.Cells.With(9, scaled) };

        Assert.Contains($"\"charged\":{written},", Encoding.UTF8.GetString(PayloadValidator.ToUtf8(SampleReport.Shape, report, indented: false)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_record_of_values_in_bounds_survives_the_round_trip() => Reports().Sample(
        report =>
        {
            var written = PayloadValidator.ToUtf8(SampleReport.Shape, report, indented: true);
            return PayloadValidator.Read(SampleReport.Shape, written) == report
                && Verdict(PayloadValidator.Validate(SampleReport.Shape, written)) == Verdict(PayloadValidator.Validate(SampleReport.Shape, report));
        },
        iter: 1000);

    [Fact]
    public void A_record_has_the_violations_of_its_payload_without_places()
    {
        var payload = SampleReport.With("\"total\":14}", "\"total\":10}");
        var ofPayload = PayloadValidator.Validate(SampleReport.Shape, payload);
        var ofRecord = PayloadValidator.Validate(SampleReport.Shape, PayloadValidator.Read(SampleReport.Shape, payload));

        Assert.Equal(ofPayload.Violations.Select(v => $"{v} {v.Pointer}"), ofRecord.Violations.Select(v => $"{v} {v.Pointer}"));
        Assert.All(ofRecord.Violations, v => Assert.Null(v.Location));
        Assert.All(ofRecord.Violations.SelectMany(v => v.Operands), o => Assert.Null(o.Location));
        Assert.Same(PayloadValidator.Validate(SampleReport.Shape, SampleReport.ValidBytes), PayloadValidator.Validate(SampleReport.Shape, SampleReport.Read()));
    }

    [Fact]
    public void A_record_is_checked_as_a_payload_would_be()
    {
        var report = SampleReport.Read() with { Organization = "", Year = 0, Title = "\uD800" };
        var cells = report.Cells.With(0, -1).With(9, 1_000_000_000_000_000).With(17, (long?)null).With(19, "\uDC00").With(20, 0).With(21, 2);
        var result = PayloadValidator.Validate(SampleReport.Shape, report with { Cells = cells });

        Assert.Equal(
            ["invalid-value /organization", "out-of-range /year", "invalid-json /title",
                "out-of-range /requests/received/naturalPerson", "out-of-range /fees/charged", "blank-forbidden /seals/made", "invalid-json /details/remark",
                "invalid-value /details/day", "invalid-value /details/form"],
            Faults.Of(result));
        Assert.Equal("10000000000000 不在 -9999999999999.99 至 9999999999999.99 的范围内", result.Violations[4].Message);
        Assert.Equal(["requests.total", "balance", "feesKept", "sealsKept"], result.NotEvaluated.Select(s => s.RuleId));
    }

    [Fact]
    public void An_empty_text_cell_is_no_value()
    {
        var report = SampleReport.Read();

        Assert.Equal(["invalid-value /details/remark"], Faults.Of(PayloadValidator.Validate(SampleReport.Shape, report with { Cells = report.Cells.With(19, "") })));
    }

    [Fact]
    public void What_is_no_value_is_not_written()
    {
        var report = SampleReport.Read();

        Assert.Throws<ArgumentException>(() => PayloadValidator.ToUtf8(SampleReport.Shape, report with { Title = "\uD800" }, false));
        Assert.Throws<ArgumentException>(() => PayloadValidator.ToUtf8(SampleReport.Shape, report with { Cells = report.Cells.With(21, 2) }, false));
        Assert.Throws<ArgumentException>(() => PayloadValidator.ToUtf8(SampleReport.Shape, report with { Cells = report.Cells.With(20, 0) }, false));
        Assert.Throws<ArgumentException>(() => PayloadValidator.Validate(SampleReport.Shape, report with { Cells = new CellBlock(3) }));
    }

    [Fact]
    public void A_converter_reads_the_value_that_its_reader_stands_at()
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes($"[{SampleReport.Valid}, 5]"));
        reader.Read();
        reader.Read();

        Assert.Equal(SampleReport.Read(), PayloadValidator.ReadConverter(ref reader, SampleReport.Shape));
        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
        Assert.True(reader.Read() && reader.GetInt32() == 5);
    }

    [Fact]
    public void A_converter_throws_what_json_callers_expect()
    {
        var exception = Assert.Throws<JsonException>(() =>
        {
            var reader = new Utf8JsonReader("""{"standard":"sample"}"""u8);
            reader.Read();
            PayloadValidator.ReadConverter(ref reader, SampleReport.Shape);
        });

        Assert.Equal("/edition", Assert.IsType<PayloadException>(exception.InnerException).Result.Violations[0].Pointer);
    }

    [Fact]
    public void A_texts_block_is_equal_by_value()
    {
        var report = SampleReport.Read();

        Assert.Equal(report, report.WithText(0, "x").WithText(0, "概况"));
        Assert.NotEqual(report, report.WithText(0, "x"));
        Assert.Equal("概况", report.TextAt(0));
    }

    private static string Verdict(ValidationResult result) => string.Join('\n',
        result.Violations.Select(v => $"{v} {v.Pointer}").Concat(result.NotEvaluated.Select(s => $"{s.RuleId}[{s.Instance}] {s.Reason} {string.Join(' ', s.Pointers)}"))
            .Concat(result.Notes.Select(n => n.Message.ToString())).Append(result.Rules.ToString()));

    private static Gen<ReportData> Reports()
    {
        var text = Gen.OneOf(Gen.Const((string?)null), Gen.String.Where(t => !Surrogates.HasLone(t)).Select(t => (string?)t));
        return
            from organization in Gen.String[1, 20].Where(t => !Surrogates.HasLone(t))
            from year in Gen.Int[1, 9999]
            from title in text
            from overview in text
            from remark in text
            from cells in Gen.Long[0, 8].Array[22]
            from blanks in Gen.Int[0, 3].Array[22]
            let values = cells.Select((v, i) => i is 14 or 20 ? v + 1 : i == 21 ? v % 2 : i is 9 or 13 ? v * -999 : v)
            select new ReportData(SampleReport.Shape)
            {
                Organization = organization,
                Year = year,
                Title = title,
                Cells = values.Select((v, i) => (Value: v, Index: i)).Where(c => blanks[c.Index] != 0 || c.Index is 17 or 18)
                    .Aggregate(new CellBlock(22), (b, c) => c.Index == 19 ? b : b.With(c.Index, c.Value)).With(19, string.IsNullOrEmpty(remark) ? null : remark),
            }.WithText(0, overview);
    }
}
