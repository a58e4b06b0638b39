using System.Diagnostics;
using System.Text;
using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Tests.Reports;
using SchemaKit.Testing;

namespace SchemaKit.Engine.Tests.Payload;

/// <summary>The shared corpora: JSONTestSuite with our verdicts, and our own hostile files.</summary>
public sealed class PayloadCorpusTests
{
    private const string NoCorpus = "the shared reference material is not there";

    private static readonly string[] TextRules =
        [PayloadRules.InvalidJson, PayloadRules.InvalidEncoding, PayloadRules.TooDeep, PayloadRules.NumberTooLong, PayloadRules.DuplicateKey];

    [Fact]
    public void Text_verdicts_agree_with_the_test_suite()
    {
        Assert.SkipUnless(Repository.Shared is not null, NoCorpus);
        var folder = Path.Combine(Repository.Shared, "reliability", "jsontestsuite");
        var verdicts = File.ReadAllLines(Path.Combine(folder, "verdicts.tsv")).Skip(1).Select(l => l.Split('\t')).ToList();
        Assert.Equal(318, verdicts.Count);

        var report = ReportBuilder.OneRecord("v").Build();
        var wrong = verdicts.Where(v =>
        {
            var faults = PayloadReading.Read(report, File.ReadAllBytes(Path.Combine(folder, "test_parsing", v[0]))).Faults;
            return faults.Any(f => TextRules.Contains(f.RuleId)) != (v[2] == "error");
        });

        Assert.Empty(wrong.Select(v => string.Join(' ', v)));
    }

    [Theory]
    [InlineData("empty", PayloadRules.InvalidJson, 0)]
    [InlineData("only_space", PayloadRules.InvalidJson, null)]
    [InlineData("infinity", PayloadRules.InvalidJson, null)]
    [InlineData("hex", PayloadRules.InvalidJson, null)]
    [InlineData("leading_zero", PayloadRules.InvalidJson, null)]
    [InlineData("comment", PayloadRules.InvalidJson, null)]
    [InlineData("single_quote", PayloadRules.InvalidJson, 1)]
    [InlineData("raw_control", PayloadRules.InvalidJson, 7)]
    [InlineData("trailing_nul", PayloadRules.InvalidJson, 7)]
    [InlineData("utf32", PayloadRules.InvalidEncoding, 0)]
    [InlineData("invalid_utf8_value", PayloadRules.InvalidEncoding, 6)]
    [InlineData("invalid_utf8_key", PayloadRules.InvalidEncoding, 2)]
    [InlineData("surrogate_key", PayloadRules.InvalidJson, 2)]
    [InlineData("depth_65", PayloadRules.TooDeep, 16)]
    [InlineData("depth_100000", PayloadRules.TooDeep, 16)]
    [InlineData("depth_obj_20000", PayloadRules.TooDeep, 80)]
    public void Hostile_text_is_refused_at_its_place(string file, string rule, int? offset)
    {
        var reading = Read(ReportBuilder.OneRecord("v"), HostileFile(file));

        var fault = Assert.Single(reading.Faults);
        Assert.False(reading.IsText);
        Assert.Equal(rule, fault.RuleId);
        Assert.Equal(offset ?? fault.Location!.Value.ByteOffset, fault.Location!.Value.ByteOffset);
    }

    [Theory]
    [InlineData("scalar_root", PayloadRules.WrongType)]
    [InlineData("dup_key_last", PayloadRules.UnknownKey)]
    [InlineData("same_key_20k", PayloadRules.DuplicateKey)]
    [InlineData("hash_flood", PayloadRules.UnknownKey)]
    [InlineData("long_key_256KB", PayloadRules.UnknownKey)]
    [InlineData("nul_in_key", PayloadRules.UnknownKey)]
    [InlineData("proto_keys", PayloadRules.UnknownKey)]
    [InlineData("space_256KB", PayloadRules.UnknownKey)]
    [InlineData("bom", PayloadRules.UnknownKey)]
    public void Hostile_members_are_found_in_linear_time(string file, string rule)
    {
        var bytes = HostileFile(file);
        var clock = Stopwatch.StartNew();
        var reading = Read(ReportBuilder.OneRecord("v"), bytes);

        Assert.True(reading.IsText);
        Assert.Contains(reading.Faults, f => f.RuleId == rule);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"took {clock.Elapsed}");
    }

    [Theory]
    [InlineData("int_as_1.0", "count", 1L)]
    [InlineData("int_as_1e3", "count", 1000L)]
    [InlineData("neg_zero_frac", "count", 0L)]
    [InlineData("int_long_spelling", "count", 5L)]
    [InlineData("int_long_spelling", "money", 500L)]
    [InlineData("int_2p53_m1", "count", Kinds.MostCount)]
    [InlineData("dec_trailing_zeros", "money", 1234L)]
    [InlineData("num_rounds_to_1", "count", null, PayloadRules.NotWhole)]
    [InlineData("num_rounds_to_1", "money", null, PayloadRules.TooManyDigits)]
    [InlineData("int64_max", "count", null, PayloadRules.OutOfRange)]
    [InlineData("int64_min", "change", null, PayloadRules.OutOfRange)]
    [InlineData("int_2p53", "count", null, PayloadRules.OutOfRange)]
    [InlineData("int_2p53_1", "count", null, PayloadRules.OutOfRange)]
    [InlineData("money_over", "money", null, PayloadRules.OutOfRange)]
    [InlineData("int_400_digits", "count", null, PayloadRules.OutOfRange)]
    [InlineData("exp_huge", "count", null, PayloadRules.OutOfRange)]
    [InlineData("exp_huge_neg", "count", null, PayloadRules.NotWhole)]
    [InlineData("exp_huge_neg", "money", null, PayloadRules.TooManyDigits)]
    [InlineData("dec_29_digits", "money", null, PayloadRules.TooManyDigits)]
    [InlineData("dec_scale", "money", null, PayloadRules.TooManyDigits)]
    [InlineData("num_string", "count", null, PayloadRules.WrongType)]
    [InlineData("null_cell", "count", null)]
    public void Hostile_cell_has_one_verdict(string file, string kind, long? value, string? rule = null)
    {
        var reading = ReadTable("v", kind, file);

        Assert.Equal(rule is null ? [] : [rule], reading.Faults.Select(f => f.RuleId));
        Assert.Equal(value ?? 0, reading.Values.Values[0]);
        Assert.Equal(rule is not null ? CellState.Unusable : value is null ? CellState.Blank : CellState.Value, reading.Values.States[0]);
    }

    [Theory]
    [InlineData("dup_key_last", PayloadRules.DuplicateKey, "/t/rows/a")]
    [InlineData("dup_key_case", PayloadRules.UnknownKey, "/t/rows/A")]
    public void Hostile_key_is_named(string file, string rule, string pointer)
    {
        var fault = Assert.Single(ReadTable("rows(a)", "count", file).Faults);
        Assert.Equal((rule, pointer), (fault.RuleId, fault.Pointer));
    }

    [Theory]
    [InlineData("sum_cents", "money", "a b total", new long[] { 10, 20, 30 }, "")]
    [InlineData("sum_wide", "change", "a b c total", new long[] { Kinds.MostCount, Kinds.MostCount, -Kinds.MostCount, Kinds.MostCount }, "")]
    [InlineData("sum_order", "change", "a b c total", new long[] { 0, 1, -1, 0 }, "/t/a /t/total")]
    [InlineData("dec_max_plus", "money", "a b total", new long[] { 0, 40, 0 }, "/t/a /t/total")]
    public void Hostile_sums_keep_their_usable_addends(string file, string kind, string columns, long[] values, string outOfRange)
    {
        var reading = ReadTable(columns, kind, file);

        Assert.Equal(values, reading.Values.Values);
        Assert.Equal(outOfRange, string.Join(' ', reading.Faults.Select(f => f.Pointer)));
        Assert.All(reading.Faults, f => Assert.Equal(PayloadRules.OutOfRange, f.RuleId));
    }

    private static PayloadReading ReadTable(string columns, string kind, string file)
    {
        var named = new[] { Kinds.Count, Kinds.Change, Kinds.Money }.Single(k => k.Id == kind);
        var table = "\"t\":" + Encoding.UTF8.GetString(HostileFile(file));
        return Read(ReportBuilder.OneRecord(columns, named), MarkedPayload.WithHead(table).Bytes);
    }

    private static PayloadReading Read(ReportBuilder report, byte[] bytes) => PayloadReading.Read(report.Build(), bytes);

    private static byte[] HostileFile(string name)
    {
        Assert.SkipUnless(Repository.Shared is not null, NoCorpus);
        return File.ReadAllBytes(Path.Combine(Repository.Shared, "reliability", "hostile", "json", name + ".json"));
    }
}
