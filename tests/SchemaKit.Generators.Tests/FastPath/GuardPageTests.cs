using GovInfoDisclosure.Edition2019;
using SchemaKit.Testing;

namespace SchemaKit.Generators.Tests.FastPath;

/// <summary>Nothing is read before or behind a payload, which may stand at the edge of memory.</summary>
public sealed class GuardPageTests
{
    private const int Seed = 75;

    [Fact]
    public void Nothing_past_a_payload_is_read()
    {
        Assert.SkipUnless(GuardedMemory.IsSupported, "memory is guarded by calls of Linux");
        var layouts = new Layouts(Seed, DisclosureForm.Edition2019);
        foreach (var (layout, payload) in layouts.Consistent().Concat(layouts.WithFaults()))
        {
            using var memory = new GuardedMemory(payload.Length);
            var expected = Verdict.Lines(AnnualReport.Validate(payload));
            Assert.True(expected.SequenceEqual(Verdict.Lines(AnnualReport.Validate(memory.AtStart(payload)))), layout);
            Assert.True(expected.SequenceEqual(Verdict.Lines(AnnualReport.Validate(memory.AtEnd(payload)))), layout);
        }
    }

    [Fact]
    public void Nothing_past_any_beginning_of_a_payload_is_read()
    {
        Assert.SkipUnless(GuardedMemory.IsSupported, "memory is guarded by calls of Linux");
        foreach (var (_, payload) in new Layouts(Seed, DisclosureForm.Edition2019).Consistent())
        {
            using var memory = new GuardedMemory(payload.Length);
            for (var length = 0; length < payload.Length; length++)
                TwoReaders.Agree(AnnualReportShape.Value, memory.AtEnd(payload.AsSpan(0, length)));
        }
    }
}
