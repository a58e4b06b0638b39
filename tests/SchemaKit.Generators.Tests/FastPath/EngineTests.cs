using System.Text;
using GovInfoDisclosure.Edition2019;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;
using SchemaKit.Runtime;
using SchemaKit.Runtime.FastPath;
using SchemaKit.Testing;
using Xunit;

namespace SchemaKit.Generators.Tests.FastPath;

/// <summary>Holds verdicts at speed to those of the engine, to the letter.</summary>
public sealed class EngineTests
{
    private const int Seed = 10_000;

    private static readonly int Times = Rounds.Or(25);

    private static readonly LoadedDefinition Definition = LoadedDefinition.Load("2019.schemakit.json", Repository.Read("schema", "gov-info-disclosure", "2019.schemakit.json"));

    [Fact]
    public void Payloads_of_every_layout_sound_broken_or_damaged_get_the_verdict_of_the_engine()
    {
        var (layouts, damaged) = (new Layouts(Seed, DisclosureForm.Edition2019), new DamagedPayloads(Seed));
        for (var i = 0; i < Times / 4; i++)
        {
            foreach (var (_, payload) in layouts.Consistent().Concat(layouts.WithFaults()))
            {
                AssertSameVerdict(payload);
                AssertSameVerdict(damaged.Next(payload));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"year\":")]
    [InlineData("{\"year\" : -")]
    [InlineData("{\"year\":1.")]
    [InlineData("{\"year\":1e")]
    [InlineData("{\"year\":0")]
    [InlineData("{\"year\":[1,\n ")]
    [InlineData("{\"year\":[,")]
    [InlineData("{\"year\":1,")]
    [InlineData("{\"year\":\"")]
    [InlineData("{\"year\"")]
    [InlineData("{\"year\":\"\",")]
    [InlineData("\uFEFF{\"year\":")]
    public void Text_that_breaks_off_in_a_number_gets_the_verdict_of_the_engine(string beginning)
    {
        foreach (var length in new[] { 1, 1_023, 1_024, 1_025, 3_000 })
        {
            AssertSameVerdict(Encoding.UTF8.GetBytes(beginning + new string('7', length)));
            AssertSameVerdict(Encoding.UTF8.GetBytes(beginning + new string('7', length) + ","));
            AssertSameVerdict(Encoding.UTF8.GetBytes(beginning + new string('7', length) + " "));
            AssertSameVerdict(Encoding.UTF8.GetBytes(beginning + new string('7', length) + "e"));
        }
    }

    [Fact]
    public void Any_figures_are_read_as_the_engine_reads_them()
    {
        var (layouts, fast) = (new Layouts(Seed, DisclosureForm.Edition2019).Consistent().ToArray(), 0L);
        foreach (var (layout, payload) in layouts)
        {
            var others = new OtherFigures(Seed, payload);
            for (var i = 0; i < 2L * Times; i++)
                fast += IsReadAlike(others.Next()) ? 1 : 0;
        }

        Assert.InRange(fast, layouts.Length * Times, 2L * layouts.Length * Times);
    }

    private static void AssertSameVerdict(byte[] payload)
    {
        var (expected, emitted) = (Verdict.Lines(ReportEngine.Validate(Definition, payload)), Verdict.Lines(AnnualReport.Validate(payload)));
        Assert.True(expected.SequenceEqual(emitted), string.Join('\n', [.. expected, "but", .. emitted, "in", Encoding.UTF8.GetString(payload)]));
    }

    /// <returns>Whether the fast reader has read it.</returns>
    private static bool IsReadAlike(ReadOnlySpan<byte> payload)
    {
        var index = AnnualReportShape.Value.Index;
        var cells = new CellBuffer(new long[CellBuffer.LengthFor(index.Kinds.Length)], index.Kinds.Length);
        var reader = new FastReader(index.Fast!, payload, cells, texts: null);
        if (!reader.Read())
            return false;

        var reading = PayloadReading.Read(Definition.Report, payload);
        if (!reading.IsText || reading.Faults.Count > 0 || !reading.Values.Values.All.SequenceEqual(cells.Values))
            Assert.Fail(Encoding.UTF8.GetString(payload));
        return true;
    }
}
