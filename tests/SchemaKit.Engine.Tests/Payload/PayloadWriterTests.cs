using System.Text;
using CsCheck;
using SchemaKit.Compiler.Binding;
using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Tests.Reports;

namespace SchemaKit.Engine.Tests.Payload;

public sealed class PayloadWriterTests
{
    [Fact]
    public void Writer_writes_in_printed_order()
    {
        var report = new ReportBuilder().Text("overview")
            .Matrix("requests", "received outcomes(granted)", "person(natural) total")
            .Record("fees", "paid on level remark", id => id switch { "paid" => Kinds.Money, "on" => Kinds.Date, "level" => Kinds.Code, _ => Kinds.Text }).Build();
        var values = Values.Of(report, 1, null, 3, 4, 1250, 1, 1, 0);
        values.Title = "年度报告";
        values.PublicationDate = new DateOnly(2020, 1, 31);
        values.Texts[0] = "第一行\n“第二行”";
        values.CellTexts[7] = "无";

        Assert.Equal(
            """
            {
              "standard": "test-standard",
              "edition": "2019",
              "organization": "某市",
              "year": 2019,
              "title": "年度报告",
              "publicationDate": "2020-01-31",
              "overview": "第一行\n“第二行”",
              "requests": {
                "received": {
                  "person": {
                    "natural": 1
                  },
                  "total": null
                },
                "outcomes": {
                  "granted": {
                    "person": {
                      "natural": 3
                    },
                    "total": 4
                  }
                }
              },
              "fees": {
                "paid": 12.5,
                "on": "0001-01-01",
                "level": "county",
                "remark": "无"
              }
            }
            """,
            Encoding.UTF8.GetString(PayloadWriter.Write(values)));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-5, "-0.05")]
    [InlineData(1200, "12")]
    [InlineData(-1210, "-12.1")]
    [InlineData(Kinds.MostScaled, "9999999999999.99")]
    public void Decimal_is_exact_without_needless_zeros(long value, string text)
    {
        var json = Encoding.UTF8.GetString(PayloadWriter.Write(Values.Of(ReportBuilder.OneRecord("v", Kinds.Money).Build(), value)));
        Assert.Contains($"\"v\": {text}\n", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Writer_leaves_out_what_is_absent()
    {
        var values = new ReportValues(ReportBuilder.Sample().Build());
        values.States[0] = CellState.Blank;
        values.States[3] = CellState.Unusable;

        Assert.Equal(
            """{"standard":"test-standard","edition":"2019","requests":{"received":{"person":{"natural":null}}}}""",
            Encoding.UTF8.GetString(PayloadWriter.Write(values)).Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Report_survives_writing_and_reading()
    {
        var kinds = new[] { Kinds.Count, Kinds.Change, Kinds.Money, Kinds.Rate, Kinds.Year, Kinds.Date, Kinds.Code, Kinds.Text };
        var report = new ReportBuilder().Text("overview")
            .Record("t", string.Join(' ', kinds.Select(k => k.Id)), id => kinds.Single(k => k.Id == id))
            .Matrix("m", "a b(c d)", "x(y z) w", Kinds.Change).Build();
        var cells = Gen.Select(Gen.Long, Gen.Int[0, 4]).Array[report.Cells.Count];

        Gen.Select(cells, Gen.String, Gen.Int[1, 9999]).Sample((drawn, text, year) =>
        {
            var written = Values.Of(report, [.. drawn.Select((d, i) => d.Item2 == 0 ? (long?)null : Within(d.Item1, report.Cells[i].Kind))]);
            (written.Year, written.Title, written.Texts[0], written.CellTexts[7]) = (year, Whole(text), Whole(text), written.States[7] == CellState.Value ? Whole(text) + "。" : null);

            var reading = PayloadReading.Read(report, PayloadWriter.Write(written));

            Assert.Empty(reading.Faults);
            Assert.Equal(written.States, reading.Values.States);
            Assert.Equal(written.Values, reading.Values.Values);
            Assert.Equal(written.CellTexts, reading.Values.CellTexts);
            Assert.Equal((year, written.Title, written.Texts[0]), (reading.Values.Year, reading.Values.Title, reading.Values.Texts[0]));
        }, iter: 300);
    }

    private static long Within(long drawn, BoundKind kind) => kind.Min + (long)((UInt128)(ulong)drawn % ((UInt128)(kind.Max - kind.Min) + 1));

    /// <summary>Without halves of surrogate pairs, which UTF-8 cannot hold.</summary>
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
