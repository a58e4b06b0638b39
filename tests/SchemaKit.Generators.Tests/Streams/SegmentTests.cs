using System.Buffers;
using GovInfoDisclosure.Edition2019;
using SchemaKit.Generators.Tests.FastPath;
using SchemaKit.Runtime;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests.Streams;

/// <summary>A payload in pieces gets the verdict of the whole.</summary>
public sealed class SegmentTests
{
    private const int Seed = 71;

    [Fact]
    public void Every_split_in_two_gets_the_same_verdict()
    {
        foreach (var (layout, payload) in new Layouts(Seed, DisclosureForm.Edition2019).Consistent())
        {
            var whole = AnnualReport.Validate(payload);
            for (var at = 0; at <= payload.Length; at++)
                AssertSame(whole, AnnualReport.Validate(Pieces.Of(payload, at)), $"{layout} at {at}");
        }
    }

    [Fact]
    public void Many_pieces_get_the_same_verdict()
    {
        var (layouts, random) = (new Layouts(Seed, DisclosureForm.Edition2019), new Random(Seed));
        for (var i = 0; i < 20; i++)
        {
            foreach (var (layout, payload) in layouts.WithFaults())
            {
                int[] cuts = [.. Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(payload.Length + 1)).Order()];
                AssertSame(AnnualReport.Validate(payload), AnnualReport.Validate(Pieces.Of(payload, cuts)), layout);
            }
        }
    }

    [Fact]
    public void Nothing_at_all_is_no_report()
    {
        AssertSame(AnnualReport.Validate([]), AnnualReport.Validate(ReadOnlySequence<byte>.Empty), "empty");
        AssertSame(AnnualReport.Validate([]), AnnualReport.Validate(Pieces.Of([], 0)), "empty pieces");
    }

    [Fact]
    public void What_is_too_large_is_refused_however_large_it_is()
    {
        var piece = new byte[PayloadReader.MaxSize];
        var large = AnnualReport.Validate(Pieces.Repeat(piece, 300));
        Assert.Equal(PayloadRules.TooLarge, Assert.Single(large.Violations).RuleId);
        Assert.Equal(Verdict.Lines(AnnualReport.Validate(new byte[PayloadReader.MaxSize + 1])), Verdict.Lines(large));
    }

    // The verdict on every sound report is one object; only others need to be compared in full.
    private static void AssertSame(ValidationResult expected, ValidationResult actual, string where)
    {
        if (ReferenceEquals(expected, actual))
            return;

        Assert.True(Verdict.Lines(expected).SequenceEqual(Verdict.Lines(actual)), where);
    }
}
