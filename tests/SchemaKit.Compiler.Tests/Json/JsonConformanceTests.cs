using System.Diagnostics;
using System.Text.Json;
using SchemaKit.Compiler.Json;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.Json;

public sealed class JsonConformanceTests
{
    private static string? Suite => Repository.Shared is { } shared ? Path.Combine(shared, "reliability", "jsontestsuite") : null;

    private static string? Hostile => Repository.Shared is { } shared ? Path.Combine(shared, "reliability", "hostile", "json") : null;

    [Fact]
    public void Parser_agrees_with_every_verdict_of_the_json_test_suite()
    {
        Assert.SkipUnless(Suite is not null, "the reference material is not here");
        var verdicts = File.ReadAllLines(Path.Combine(Suite!, "verdicts.tsv")).Skip(1).Select(l => l.Split('\t')).ToList();
        Assert.Equal(318, verdicts.Count);

        var wrong = verdicts
            .Where(v => IsAccepted(File.ReadAllBytes(Path.Combine(Suite!, "test_parsing", v[0]))) != (v[2] == "accept"))
            .Select(v => $"{v[0]}: should be {v[2]} ({v[3]})");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Parser_agrees_with_System_Text_Json_on_the_values_of_the_accepted_files()
    {
        Assert.SkipUnless(Suite is not null, "the reference material is not here");
        var compared = 0;
        foreach (var path in Directory.GetFiles(Path.Combine(Suite!, "test_parsing")))
        {
            if (!Utf8Text.TryDecode(File.ReadAllBytes(path), out var text, out _) || Parsed.From(text) is not { Faults.Count: 0 } parsed)
                continue;

            using var document = JsonDocument.Parse(text.TrimStart('\uFEFF'));
            Assert.True(JsonOracle.AreEqual(parsed.Root, document.RootElement), path);
            compared++;
        }

        Assert.Equal(104, compared);
    }

    [Fact]
    public void Parser_reads_every_hostile_text_quickly_and_without_exception()
    {
        Assert.SkipUnless(Hostile is not null, "the reference material is not here");
        foreach (var path in Directory.GetFiles(Hostile!))
        {
            var clock = Stopwatch.StartNew();
            IsAccepted(File.ReadAllBytes(path));
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{path} took {clock.Elapsed}");
        }
    }

    [Theory]
    [InlineData("dup_key_last.json", JsonFaultKind.DuplicateKey)]
    [InlineData("same_key_20k.json", JsonFaultKind.DuplicateKey)]
    [InlineData("infinity.json", JsonFaultKind.Syntax)]
    [InlineData("hex.json", JsonFaultKind.Syntax)]
    [InlineData("leading_zero.json", JsonFaultKind.Syntax)]
    [InlineData("comment.json", JsonFaultKind.Syntax)]
    [InlineData("single_quote.json", JsonFaultKind.Syntax)]
    [InlineData("raw_control.json", JsonFaultKind.Syntax)]
    [InlineData("trailing_nul.json", JsonFaultKind.Syntax)]
    [InlineData("empty.json", JsonFaultKind.Syntax)]
    [InlineData("only_space.json", JsonFaultKind.Syntax)]
    [InlineData("surrogate_key.json", JsonFaultKind.LoneSurrogate)]
    [InlineData("depth_65.json", JsonFaultKind.TooDeep)]
    [InlineData("depth_100000.json", JsonFaultKind.TooDeep)]
    [InlineData("depth_obj_20000.json", JsonFaultKind.TooDeep)]
    [InlineData("bom.json", null)]
    [InlineData("dup_key_case.json", null)]
    [InlineData("proto_keys.json", null)]
    [InlineData("nul_in_key.json", null)]
    [InlineData("exp_huge.json", null)]
    [InlineData("int_400_digits.json", null)]
    [InlineData("hash_flood.json", null)]
    [InlineData("long_key_256KB.json", null)]
    [InlineData("space_256KB.json", null)]
    public void Parser_finds_the_fault_of_a_hostile_text(string file, object? kind)
    {
        Assert.SkipUnless(Hostile is not null, "the reference material is not here");
        Assert.True(Utf8Text.TryDecode(File.ReadAllBytes(Path.Combine(Hostile!, file)), out var text, out _));
        Assert.Equal((JsonFaultKind?)kind, Parsed.From(text).Faults is [var first, ..] ? first.Kind : null);
    }

    [Theory]
    [InlineData("invalid_utf8_value.json")]
    [InlineData("invalid_utf8_key.json")]
    public void Hostile_text_that_is_not_utf8_is_refused(string file)
    {
        Assert.SkipUnless(Hostile is not null, "the reference material is not here");
        Assert.False(Utf8Text.TryDecode(File.ReadAllBytes(Path.Combine(Hostile!, file)), out _, out var offset));
        Assert.True(offset > 0);
    }

    private static bool IsAccepted(byte[] bytes) =>
        Utf8Text.TryDecode(bytes, out var text, out _) && Parsed.From(text).Faults.Count == 0;
}
