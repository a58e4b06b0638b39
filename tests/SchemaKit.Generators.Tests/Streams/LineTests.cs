using System.Text;
using GovInfoDisclosure.Edition2019;
using SchemaKit.Generators.Tests.FastPath;
using SchemaKit.Runtime;
using SchemaKit.Runtime.Lines;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests.Streams;

/// <summary>A stream of lines gets the verdicts of its lines, in their order.</summary>
public sealed class LineTests
{
    private const int Seed = 74;

    [Fact]
    public void Every_line_gets_its_own_verdict_however_the_stream_comes()
    {
        var random = new Random(Seed);
        var (text, expected) = Lines(random, 600);
        foreach (var next in (Func<int>[])[() => int.MaxValue, () => random.Next(1, 9_000), () => random.Next(1, 400_000)])
        {
            using var stream = new TrickleStream(text, next);
            var verdicts = AnnualReport.ValidateLines(stream).ToList();
            Assert.Equal(expected.Select(e => e.Line), verdicts.Select(v => v.Line));
            foreach (var (line, verdict) in expected.Zip(verdicts))
                Assert.Equal(Verdict.Lines(AnnualReport.Validate(line.Payload)), Verdict.Lines(verdict.Result));
        }
    }

    [Fact]
    public void A_mark_may_stand_at_the_start_only()
    {
        byte[] payload = [.. "\uFEFF"u8, .. new RandomReports(Seed).Consistent().ToUtf8(), (byte)'\n'];
        using var stream = new MemoryStream([.. payload, .. payload]);
        var verdicts = AnnualReport.ValidateLines(stream).ToList();
        Assert.True(verdicts[0].Result.IsValid);
        Assert.Equal(PayloadRules.InvalidEncoding, Assert.Single(verdicts[1].Result.Violations).RuleId);
    }

    [Fact]
    public void A_line_that_is_too_long_costs_only_itself()
    {
        var sound = new RandomReports(Seed).Consistent().ToUtf8();
        var large = new byte[3 * PayloadReader.MaxSize];
        Array.Fill(large, (byte)' ');
        using var stream = new MemoryStream([.. sound, (byte)'\n', .. large, (byte)'\n', .. sound, (byte)'\n', .. sound, (byte)'\n', .. large]);
        var verdicts = AnnualReport.ValidateLines(stream).ToList();
        Assert.Equal([1, 2, 3, 4, 5], verdicts.Select(v => v.Line));
        Assert.Equal([true, false, true, true, false], verdicts.Select(v => v.Result.IsValid));
        Assert.All([1, 4], i => Assert.Equal(Verdict.Lines(AnnualReport.Validate(large)), Verdict.Lines(verdicts[i].Result)));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(300_000)]
    public void Lines_up_to_the_limit_are_kept_whole(int limit)
    {
        var random = new Random(Seed);
        for (var round = 0; round < 20; round++)
        {
            var lengths = Enumerable.Range(0, 12).Select(_ => limit + random.Next(-3, 4)).Select(n => random.Next(5) == 0 ? 3 * n : n).ToList();
            var text = Encoding.UTF8.GetBytes(string.Concat(lengths.Select(n => new string('x', n) + (random.Next(2) == 0 ? "\n" : "\r\n"))));
            using var stream = new TrickleStream(text, () => random.Next(1, 2 * limit));
            var lines = ParallelLines.Select(stream, limit, (number, line, isTooLong) => (number, isTooLong ? -1 : line.Length));
            Assert.Equal(lengths.Select((n, i) => (i + 1, n > limit ? -1 : n)), lines);
        }
    }

    [Fact]
    public void Lines_are_judged_by_the_thread_that_has_read_them()
    {
        using var isReader = new ThreadLocal<bool>();
        using var stream = new TrickleStream(Enumerable.Repeat("{}\n"u8.ToArray(), 1_000), Mark);
        Assert.All(ParallelLines.Select(stream, 10, (_, _, _) => isReader.Value), Assert.True);

        int Mark()
        {
            isReader.Value = true;
            return int.MaxValue;
        }
    }

    [Fact]
    public void A_fault_of_the_judge_is_told_at_its_line_and_ends_the_reading()
    {
        using var stream = new TrickleStream(Forever("{}\n"u8.ToArray()), () => 3);
        var told = new List<int>();
        Assert.Throws<InvalidOperationException>(() =>
            told.AddRange(ParallelLines.Select(stream, 10, (number, _, _) => number < 500 ? number : throw new InvalidOperationException())));
        Assert.Equal(Enumerable.Range(1, 499), told);
    }

    [Fact]
    public void What_was_read_before_a_stream_broke_is_judged()
    {
        var sound = new RandomReports(Seed).Consistent().ToUtf8();
        byte[] line = [.. sound, (byte)'\n'];
        var left = 7;
        using var stream = new TrickleStream(Enumerable.Repeat(line, 100), () => left-- == 0 ? 0 : int.MaxValue);
        var valid = 0;
        Assert.Throws<IOException>(() =>
        {
            foreach (var verdict in AnnualReport.ValidateLines(stream))
                valid += verdict.Result.IsValid ? 1 : 0;
        });
        Assert.Equal(7, valid);
    }

    [Fact]
    public void A_stream_without_end_is_read_ahead_by_a_bounded_piece()
    {
        byte[] line = [.. new RandomReports(Seed).Consistent().ToUtf8(), (byte)'\n'];
        using var stream = new TrickleStream(Forever(line), () => int.MaxValue);
        Assert.Equal(Enumerable.Range(1, 5_000), AnnualReport.ValidateLines(stream).Take(5_000).Select(v => v.Line));
        Assert.InRange(stream.Given, 5_000L * line.Length, (5_000L * line.Length) + ((2 * Environment.ProcessorCount + 3) * 2L * 256 * 1024));
    }

    private static (byte[] Text, List<(int Line, byte[] Payload)> Lines) Lines(Random random, int count)
    {
        var layouts = new Layouts(Seed, DisclosureForm.Edition2019);
        var (text, lines) = (new MemoryStream(), new List<(int, byte[])>());
        for (var line = 1; line <= count; line++)
        {
            byte[] payload = random.Next(8) switch
            {
                0 => [],
                1 => Encoding.UTF8.GetBytes(" \t"),
                2 => [.. "{\"organization\":\"\xFF"u8, 0xFF],
                3 => layouts.WithFaults().First().Payload,
                _ => layouts.Consistent().First().Payload,
            };
            if (payload.AsSpan().Trim(" \t"u8).Length > 0)
                lines.Add((line, payload));
            text.Write(payload);
            if (line < count)
                text.Write(random.Next(2) == 0 ? "\n"u8 : "\r\n"u8);
        }

        return (text.ToArray(), lines);
    }

    private static IEnumerable<byte[]> Forever(byte[] line)
    {
        while (true)
            yield return line;
    }
}
