using System.Text;
using SchemaKit.Runtime;

namespace SchemaKit.Tests;

public class PayloadTextTests
{
    [Fact]
    public void A_fault_of_the_text_stands_alone_and_no_rule_is_judged()
    {
        var result = PayloadValidator.Validate(SampleReport.Shape, Encoding.UTF8.GetBytes(SampleReport.Valid.Replace("\"sent\"", "\"x\"", StringComparison.Ordinal) + "]"));

        Assert.Equal(PayloadRules.InvalidJson, Assert.Single(result.Violations).RuleId);
        Assert.Equal(new RuleCounts(0, 0, SampleReport.Instances), result.Rules);
        Assert.Equal(SampleReport.Instances, result.NotEvaluated.Count);
        Assert.All(result.NotEvaluated, s => Assert.Equal((SkipReason.UnusableCell, 0), (s.Reason, s.Pointers.Count)));
        Assert.Empty(result.Notes);
    }

    [Fact]
    public void A_payload_cut_anywhere_is_no_json()
    {
        var payload = SampleReport.ValidBytes;
        for (var length = 0; length < payload.Length; length++)
        {
            var violation = Assert.Single(PayloadValidator.Validate(SampleReport.Shape, payload.AsSpan(0, length)).Violations);
            Assert.True(violation.RuleId is PayloadRules.InvalidJson or PayloadRules.InvalidEncoding, $"{length}: {violation}");
            Assert.InRange(violation.Location!.Value.ByteOffset, 0, length);
        }
    }

    [Theory]
    [InlineData("{\"a\":\n 1,}", "2:4@9")]
    [InlineData("{\"a\":\r\n tru}", "2:5@11")]
    [InlineData("\n\n  x", "3:3@4")]
    [InlineData("", "1:1@0")]
    [InlineData("{\"a\":1} {}", "1:9@8")]
    [InlineData("{\"a\":007}", "1:7@6")]
    [InlineData("{\"a\":[1],", "1:10@9")]
    [InlineData("{\"a\":\n1,", "2:3@8")]
    [InlineData("{\"a\":1, ", "1:9@8")]
    [InlineData("{\"a\":1,,", "1:8@7")]
    [InlineData("{\"a\":,", "1:6@5")]
    [InlineData("{\"a\",", "1:5@4")]
    public void A_fault_of_the_grammar_is_reported_at_its_byte(string payload, string place)
    {
        Assert.Equal(["invalid-json  " + place], Faults.Of(payload));
        var offset = int.Parse(place.Split('@')[1], null);
        Assert.Equal($"invalid-json  1:{offset + 4}@{offset + 3}".Split('@')[1], Faults.Of([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(payload)])[0].Split('@')[1]);
    }

    [Fact]
    public void Lines_end_at_lf_cr_or_both()
    {
        var payload = Encoding.UTF8.GetBytes("\r\r\n\n" + SampleReport.Valid.Replace("\"sent\":5", "\"x\":1", StringComparison.Ordinal));

        Assert.Contains(Faults.Of(payload), f => f.StartsWith("unknown-key /surveys/x 7:12@", StringComparison.Ordinal));
    }

    [Fact]
    public void One_byte_order_mark_is_skipped_and_a_second_is_not()
    {
        byte[] mark = [0xEF, 0xBB, 0xBF];

        Assert.Empty(Faults.Of([.. mark, .. SampleReport.ValidBytes]));
        Assert.Equal(["invalid-encoding  1:4@3"], Faults.Of([.. mark, .. mark, .. SampleReport.ValidBytes]));
        Assert.Equal(["invalid-json"], Faults.Of([.. " "u8, .. mark, .. SampleReport.ValidBytes]).Select(f => f.Split(' ')[0]));
    }

    [Theory]
    [InlineData(new byte[] { 0x22, 0x61, 0xFF, 0x22 }, 2)]
    [InlineData(new byte[] { 0x22, 0xC0, 0x80, 0x22 }, 1)]
    [InlineData(new byte[] { 0x22, 0xED, 0xA0, 0x80, 0x22 }, 1)]
    [InlineData(new byte[] { 0x22, 0xE4, 0xB8, 0x22 }, 1)]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 }, 0)]
    [InlineData(new byte[] { 0x22, 0x61, 0x22, 0xE4, 0xB8 }, 3)]
    public void What_is_not_utf8_is_reported_at_its_byte(byte[] payload, int offset) =>
        Assert.Equal([$"invalid-encoding  1:{offset + 1}@{offset}"], Faults.Of(payload));

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\uDC00")]
    [InlineData("\\ud800\\ud800")]
    [InlineData("\\udc00\\ud800")]
    [InlineData("\\ud83d\\u0041")]
    [InlineData("\\ud83d\\n")]
    [InlineData("\\ud83dA")]
    [InlineData("\\\\\\ud83d")]
    [InlineData("\\ud83d\\ude00\\ude00")]
    public void Half_a_surrogate_pair_is_no_json_wherever_it_stands(string escape)
    {
        string[] payloads =
        [
            SampleReport.Valid.Replace("概况", escape, StringComparison.Ordinal), SampleReport.Valid.Replace("\"sent\"", $"\"{escape}\":1,\"sent\"", StringComparison.Ordinal),
            "{\"unknown\":{\"deep\":[\"" + escape + "\"]}}", "{\"unknown\":{\"" + escape + "\":1}}",
        ];
        Assert.All(payloads, p => Assert.StartsWith("invalid-json ", Assert.Single(Faults.Of(p)), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\\ud83d\\ude00")]
    [InlineData("\\\\ud800")]
    [InlineData("\\uD83D\\uDE00\\n\\u0041")]
    [InlineData("\uD83D\uDE00")]
    public void Whole_characters_are_text(string text) => Assert.Empty(Faults.Of(SampleReport.With("概况", text)));

    [Theory]
    [InlineData(15, null)]
    [InlineData(16, "too-deep")]
    [InlineData(100_000, "too-deep")]
    public void Nesting_is_limited_to_sixteen(int arrays, string? fault)
    {
        // The payload itself is the first level.
        var payload = $$"""{"x":{{new string('[', arrays)}}{{new string(']', arrays)}}}""";

        Assert.Equal(fault ?? "missing-key", Faults.Of(payload)[0].Split(' ')[0]);
        Assert.Equal(fault is null, Faults.Of(payload).Length > 1);
        if (fault is not null)
            Assert.Equal(["too-deep  1:21@20"], Faults.Of(payload));
    }

    [Theory]
    [InlineData(1023, false)]
    [InlineData(1024, false)]
    [InlineData(1025, true)]
    public void A_number_is_limited_to_1024_characters(int length, bool isTooLong)
    {
        var number = "5." + new string('0', length - 2);

        Assert.Equal(isTooLong ? ["number-too-long  4:19@" + IndexOfSent()] : [], Faults.Of(SampleReport.With("\"sent\":5", $"\"sent\":{number}")));
        Assert.Equal(isTooLong, Faults.Of($$"""{"x":[{{number}}]}""")[0].StartsWith("number-too-long", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(-1, null)]
    [InlineData(0, null)]
    [InlineData(1, "too-large  1:1@0")]
    public void A_payload_is_limited_to_8_mib(int over, string? fault)
    {
        var payload = new byte[(8 * 1024 * 1024) + over];
        payload.AsSpan().Fill((byte)' ');
        SampleReport.ValidBytes.CopyTo(payload.AsSpan());

        Assert.Equal(fault is null ? [] : [fault], Faults.Of(payload));
    }

    private static int IndexOfSent() => SampleReport.ValidBytes.AsSpan().IndexOf("\"sent\":"u8) + 7;
}
