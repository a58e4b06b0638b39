using System.Diagnostics;
using SchemaKit.Runtime;
using SchemaKit.Testing;

namespace SchemaKit.Tests;

/// <summary>The hostile JSON files, each standing where a table is expected, so that its cells are read.</summary>
public class HostileJsonTests
{
    private static ReportShape Shape { get; } = new()
    {
        Standard = "hostile",
        Edition = "1",
        Languages = ["en"],
        CellCount = 6,
        InstanceCount = 0,
        Rules = [],
        Check = static (ref _) => { },
        Members =
        [
            new TableShape("t", LocalizedText.Empty, 0, BlankMeaning.Zero, [],
                [
                    new("v", LocalizedText.Empty), new("rows", LocalizedText.Empty, new NodeShape("a", LocalizedText.Empty)),
                    new("a", LocalizedText.Empty), new("b", LocalizedText.Empty), new("c", LocalizedText.Empty), new("total", LocalizedText.Empty),
                ],
                [SampleReport.Count, SampleReport.Count, SampleReport.Money, SampleReport.Money, SampleReport.Money, SampleReport.Money]),
        ],
    };

    [Theory]
    [InlineData("dup_key_last", "duplicate-key /t/rows/a")]
    [InlineData("dup_key_case", "unknown-key /t/rows/A")]
    [InlineData("proto_keys", "unknown-key /t/__proto__", "unknown-key /t/constructor", "unknown-key /t/toString")]
    [InlineData("nul_in_key", "unknown-key /t/a\0b")]
    [InlineData("int_as_1.0")]
    [InlineData("int_as_1e3")]
    [InlineData("neg_zero_frac")]
    [InlineData("int_long_spelling")]
    [InlineData("num_rounds_to_1", "not-whole /t/v")]
    [InlineData("int64_max", "out-of-range /t/v")]
    [InlineData("int64_min", "out-of-range /t/v")]
    [InlineData("int_2p53_m1")]
    [InlineData("int_2p53", "out-of-range /t/v")]
    [InlineData("int_2p53_1", "out-of-range /t/v")]
    [InlineData("int_400_digits", "out-of-range /t/v")]
    [InlineData("exp_huge", "out-of-range /t/v")]
    [InlineData("exp_huge_neg", "not-whole /t/v")]
    [InlineData("dec_29_digits", "not-whole /t/v")]
    [InlineData("dec_max_plus", "out-of-range /t/a", "out-of-range /t/total")]
    [InlineData("sum_order", "out-of-range /t/a", "out-of-range /t/total")]
    [InlineData("sum_cents")]
    [InlineData("num_string", "wrong-type /t/v")]
    [InlineData("scalar_root", "wrong-type /t")]
    [InlineData("null_cell")]
    [InlineData("infinity", "invalid-json ")]
    [InlineData("hex", "invalid-json ")]
    [InlineData("leading_zero", "invalid-json ")]
    [InlineData("comment", "invalid-json ")]
    [InlineData("single_quote", "invalid-json ")]
    [InlineData("raw_control", "invalid-json ")]
    [InlineData("trailing_nul", "invalid-json ")]
    [InlineData("empty", "invalid-json ")]
    [InlineData("only_space", "invalid-json ")]
    [InlineData("bom", "invalid-json ")]
    [InlineData("utf32", "invalid-encoding ")]
    [InlineData("invalid_utf8_value", "invalid-encoding ")]
    [InlineData("invalid_utf8_key", "invalid-encoding ")]
    [InlineData("surrogate_key", "invalid-json ")]
    [InlineData("depth_65", "too-deep ")]
    [InlineData("depth_100000", "too-deep ")]
    [InlineData("depth_obj_20000", "too-deep ")]
    public void A_hostile_table_has_the_faults_that_are_expected(string file, params string[] faults)
    {
        var result = Validate(file);

        Assert.Equal(faults, result.Violations.Where(v => v.RuleId != PayloadRules.MissingKey).Select(v => $"{v.RuleId} {v.Pointer}"));
    }

    [Theory]
    [InlineData("same_key_20k")]
    [InlineData("hash_flood")]
    [InlineData("long_key_256KB")]
    [InlineData("space_256KB")]
    public void A_large_table_is_read_in_linear_time(string file)
    {
        Assert.All(Validate(file).Violations, v => Assert.InRange(v.Message.Length, 1, 200));

        // The best of some turns: others may keep the machine busy.
        var times = Enumerable.Range(0, 8).Select(_ => TimeOf(() => Validate(file)));
        Assert.Contains(times, t => t < TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void No_file_makes_an_exception_as_a_whole_payload()
    {
        foreach (var file in Directory.GetFiles(Folder()))
            Assert.NotEmpty(PayloadValidator.Validate(Shape, File.ReadAllBytes(file)).Violations);
    }

    private static TimeSpan TimeOf(Func<ValidationResult> judge)
    {
        var watch = Stopwatch.StartNew();
        _ = judge().Violations.Count;
        return watch.Elapsed;
    }

    private static ValidationResult Validate(string file) => PayloadValidator.Validate(
        Shape, [.. """{"standard":"hostile","edition":"1","organization":"o","year":2020,"t":"""u8, .. File.ReadAllBytes(Path.Combine(Folder(), file + ".json")), .. "}"u8]);

    private static string Folder()
    {
        Assert.SkipUnless(Repository.Shared is not null, "needs the reference material");
        return Path.Combine(Repository.Shared!, "reliability", "hostile", "json");
    }
}
