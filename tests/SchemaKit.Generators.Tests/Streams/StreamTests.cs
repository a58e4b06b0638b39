using GovInfoDisclosure.Edition2019;
using SchemaKit.Generators.Tests.FastPath;
using SchemaKit.Runtime;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests.Streams;

/// <summary>A payload from a stream gets the verdict of its bytes.</summary>
public sealed class StreamTests
{
    [Fact]
    public async Task A_stream_gets_the_verdict_of_its_bytes()
    {
        var (layouts, random) = (new Layouts(72, DisclosureForm.Edition2019), new Random(72));
        foreach (var (_, payload) in layouts.Consistent().Concat(layouts.WithFaults()))
        {
            await using var stream = new TrickleStream(payload, () => random.Next(1, 500));
            Assert.Equal(Verdict.Lines(AnnualReport.Validate(payload)), Verdict.Lines(await AnnualReport.ValidateAsync(stream, TestContext.Current.CancellationToken)));
        }
    }

    [Fact]
    public async Task A_payload_of_the_largest_size_is_read_whole()
    {
        byte[] payload = [.. new RandomReports(73).Consistent().ToUtf8()];
        foreach (var size in (int[])[PayloadReader.MaxSize, PayloadReader.MaxSize + 1])
        {
            byte[] padded = [.. payload, .. Enumerable.Repeat((byte)' ', size - payload.Length)];
            await using var stream = new MemoryStream(padded);
            var result = await AnnualReport.ValidateAsync(stream, TestContext.Current.CancellationToken);
            Assert.Equal(size == PayloadReader.MaxSize, result.IsValid);
            Assert.Equal(Verdict.Lines(AnnualReport.Validate(padded)), Verdict.Lines(result));
        }
    }

    [Fact]
    public async Task A_stream_without_end_is_read_no_further_than_a_payload_may_be_long()
    {
        await using var stream = new TrickleStream(Endless(), () => int.MaxValue);
        var result = await AnnualReport.ValidateAsync(stream, TestContext.Current.CancellationToken);
        Assert.Equal(PayloadRules.TooLarge, Assert.Single(result.Violations).RuleId);
        Assert.Equal(PayloadReader.MaxSize + 1, stream.Given);
    }

    [Fact]
    public async Task A_stream_that_breaks_is_no_verdict()
    {
        await using var stream = new TrickleStream("{}"u8.ToArray(), () => 0);
        await Assert.ThrowsAsync<IOException>(async () => await AnnualReport.ValidateAsync(stream, TestContext.Current.CancellationToken));
    }

    private static IEnumerable<byte[]> Endless()
    {
        var piece = new byte[4096];
        Array.Fill(piece, (byte)' ');
        while (true)
            yield return piece;
    }
}
