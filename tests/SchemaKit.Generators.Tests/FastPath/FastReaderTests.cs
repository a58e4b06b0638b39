using System.Text;
using GovInfoDisclosure.Edition2019;
using SchemaKit.Runtime;
using SchemaKit.Testing;
using Xunit;

namespace SchemaKit.Generators.Tests.FastPath;

public sealed class FastReaderTests
{
    private const int Seed = 20_240;

    private const int FewRounds = 100;

    private static readonly int Times = Rounds.Or(FewRounds);

    private static readonly ReportShape Shape = AnnualReportShape.Value;

    [Fact]
    public void Sound_payloads_of_every_layout_are_read_and_alike()
    {
        var layouts = new Layouts(Seed, DisclosureForm.Edition2019);
        for (var i = 0; i < Times; i++)
        {
            foreach (var (layout, payload) in layouts.Consistent())
                Assert.True(TwoReaders.Agree(Shape, payload), layout + ": " + Encoding.UTF8.GetString(payload));
        }
    }

    [Fact]
    public void From_the_second_payload_on_validation_reads_at_speed()
    {
        var payload = new Layouts(Seed, DisclosureForm.Edition2019).Consistent().First().Payload;
        Assert.True(AnnualReport.Validate(payload).IsValid);
        Assert.True(AnnualReport.Validate(payload).IsValid);
        Assert.Same(Shape.Index.Fast, Shape.Index.FastInUse);
        Assert.NotNull(Shape.Index.FastInUse);
    }

    [Fact]
    public void Sound_payloads_of_the_other_edition_are_read_and_alike()
    {
        var layouts = new Layouts(Seed, DisclosureForm.Edition2021);
        for (var i = 0; i < Times / 4; i++)
        {
            foreach (var (layout, payload) in layouts.Consistent())
                Assert.True(TwoReaders.Agree(GovInfoDisclosure.Edition2021.AnnualReportShape.Value, payload), layout);
        }
    }

    [Fact]
    public void Blanks_large_figures_and_odd_spellings_are_read_alike()
    {
        var (layouts, damaged, fast) = (new Layouts(Seed, DisclosureForm.Edition2019), new DamagedPayloads(Seed), 0);
        for (var i = 0; i < Times; i++)
        {
            foreach (var (_, payload) in layouts.WithFaults())
            {
                fast += TwoReaders.Agree(Shape, payload) ? 1 : 0;
                fast += TwoReaders.Agree(Shape, damaged.Next(payload)) ? 1 : 0;
            }
        }

        Assert.InRange(fast, 4 * Times, (16 * Times) - 1);
    }

    [Fact]
    public void Every_beginning_of_a_payload_is_left_to_the_other_reader()
    {
        foreach (var (_, payload) in new Layouts(Seed, DisclosureForm.Edition2019).Consistent())
        {
            var end = Encoding.UTF8.GetString(payload).TrimEnd().Length;
            for (var length = 0; length < payload.Length; length++)
                Assert.False(TwoReaders.Agree(Shape, payload.AsSpan(0, length)) && end < length);
        }
    }

    [Fact]
    public void Every_change_of_a_byte_is_read_alike()
    {
        byte[] others = [.. "\"\\,:{}[]0159-+.eE \t\nauN"u8, 0x00, 0x1F, 0x7F, 0x80, 0xBF, 0xC0, 0xE0, 0xED, 0xF0, 0xF4, 0xFF];
        var random = new Random(Seed);
        foreach (var (_, payload) in new Layouts(Seed, DisclosureForm.Edition2019).Consistent())
        {
            for (var at = 0; at < payload.Length; at++)
            {
                var own = payload[at];
                foreach (var other in Times > FewRounds ? others : [others[random.Next(others.Length)]])
                {
                    payload[at] = other;
                    TwoReaders.Agree(Shape, payload);
                }

                payload[at] = own;
            }
        }
    }

    [Fact]
    public void A_byte_more_or_less_is_read_alike()
    {
        foreach (var (_, payload) in new Layouts(Seed + 1, DisclosureForm.Edition2019).Consistent())
        {
            for (var at = 0; at < payload.Length; at++)
            {
                TwoReaders.Agree(Shape, (byte[])[.. payload[..at], .. payload[(at + 1)..]]);
                TwoReaders.Agree(Shape, (byte[])[.. payload[..at], payload[at], .. payload[at..]]);
            }
        }
    }

    [Theory]
    [InlineData("\"organization\":\"\"")]
    [InlineData("\"organization\":null")]
    [InlineData("\"organization\":\"\\ud800\"")]
    [InlineData("\"organization\":\"\\ud800\\ud800\"")]
    [InlineData("\"organization\":\"\\u12g4\"")]
    [InlineData("\"organization\":\"\\x\"")]
    [InlineData("\"organization\":\"A\",\"organizationCode\":\"\"")]
    [InlineData("\"organization\":\"A\",\"publicationDate\":\"2019-02-29\"")]
    [InlineData("\"organization\":\"A\",\"organization\":\"A\"")]
    [InlineData("\"organization\":\"A\",\"surplus\":1")]
    [InlineData("\"organizatio\":\"A\"")]
    public void Faults_of_the_head_are_left_to_the_other_reader(string instead) =>
        Assert.False(TwoReaders.Agree(Shape, Encoding.UTF8.GetBytes(Minified().Replace("\"organization\":\"示例市\"", instead, StringComparison.Ordinal))));

    [Theory]
    [InlineData("\\ud83d\\ude00")]
    [InlineData("\\u0041\\n\\\"")]
    [InlineData("资阳市人民政府办公室资阳市人民政府办公室资阳市人民政府办公室")]
    public void Texts_are_read_with_their_escapes(string organization) =>
        Assert.True(TwoReaders.Agree(Shape, Encoding.UTF8.GetBytes(Minified().Replace("示例市", organization, StringComparison.Ordinal))));

    [Theory]
    [InlineData("1.0")]
    [InlineData("1e0")]
    [InlineData("10e-1")]
    [InlineData("100000000")]
    [InlineData("999999999999999")]
    [InlineData("9007199254740991")]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("null")]
    public void Figures_are_read_however_they_are_spelled(string figure)
    {
        foreach (var cell in new[] { "\"projects\"", "\"pending\"", "\"made\"" })
            Assert.True(TwoReaders.Agree(Shape, Encoding.UTF8.GetBytes(WithFigure(cell, figure))));
    }

    [Theory]
    [InlineData("01")]
    [InlineData("00")]
    [InlineData("1.")]
    [InlineData("1.5")]
    [InlineData("1e400")]
    [InlineData("-1")]
    [InlineData("9007199254740992")]
    [InlineData("99999999999999999999")]
    [InlineData("\"1\"")]
    [InlineData("nul")]
    [InlineData("1 2")]
    public void Figures_that_are_none_are_left_to_the_other_reader(string figure)
    {
        foreach (var cell in new[] { "\"projects\"", "\"pending\"", "\"made\"" })
            Assert.False(TwoReaders.Agree(Shape, Encoding.UTF8.GetBytes(WithFigure(cell, figure))));
    }

    /// <summary>Broken rules are found on the fast way too: each cell, changed by one, breaks what it stands in.</summary>
    [Fact]
    public void Every_cell_changed_by_one_is_judged_as_by_the_checks_that_are_emitted()
    {
        var report = AnnualReport.Parse(Encoding.UTF8.GetBytes(Minified()));
        var values = Data(report).Cells.Values.ToArray();
        Assert.NotNull(Shape.Index.PlainVerdict(2019));
        Assert.True(Shape.Index.SumsHold(values));
        for (var cell = 0; cell < values.Length; cell++)
        {
            foreach (var step in new[] { 1, -1, 1L << 32, 1L << 52 })
            {
                values[cell] += step;
                var run = new RuleRun(Shape.Index, new RuleInput { Own = new RuleSource(AllFilled(values)) }, recorder: null);
                Shape.Check(ref run);
                Assert.Equal(run.Violated == 0, Shape.Index.SumsHold(values));
                values[cell] -= step;
            }
        }
    }

    /// <summary>The verdict on a payload in which sums are broken is made of that on a sound one.</summary>
    [Fact]
    public void Of_a_payload_with_broken_sums_all_is_said_that_is_said_of_its_report()
    {
        Assert.True(AnnualReport.Validate(Encoding.UTF8.GetBytes(Minified())).IsValid);
        Assert.NotNull(Shape.Index.PlainVerdict(2019));
        var (reports, broken) = (new RandomReports(Seed), 0);
        for (var i = 0; i < Times; i++)
        {
            var report = reports.Consistent();
            report.Figures["/requests/carriedForward/total"] += i % 3;
            report.Figures["/requests/received/total"] += i % 2;
            var payload = report.ToUtf8();

            var result = AnnualReport.Validate(payload);
            Assert.Equal(Verdict.Lines(AnnualReport.Parse(payload).Validate(), withPlaces: false), Verdict.Lines(result, withPlaces: false));
            Assert.Equal(result.Rules, result.RulesEach.Aggregate(RuleCounts.Add));
            broken += result.IsValid ? 0 : 1;
        }

        Assert.True(broken > Times / 2);
    }

    private static ReportCells AllFilled(long[] values)
    {
        var all = new ulong[CellBits.Words(values.Length)];
        Array.Fill(all, ulong.MaxValue);
        return new ReportCells(values, all, all);
    }

    private static ReportData Data(AnnualReport report)
    {
        Assert.True(report.Validate().IsValid);
        Assert.True(PayloadValidator.TryRead(Shape, report.ToUtf8Bytes(), out var data, out _));
        return data;
    }

    private static string Minified()
    {
        var json = new RandomReports(Seed).Consistent().ToJson();
        json["organization"] = "示例市";
        return json.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static string WithFigure(string key, string figure)
    {
        var json = Minified();
        var at = json.LastIndexOf(key, StringComparison.Ordinal) + key.Length + 1;
        return json[..at] + figure + json[(at + json.AsSpan(at).IndexOfAny(',', '}'))..];
    }
}
