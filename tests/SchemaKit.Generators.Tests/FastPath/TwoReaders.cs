using SchemaKit.Runtime;
using SchemaKit.Runtime.FastPath;
using Xunit;

namespace SchemaKit.Generators.Tests.FastPath;

/// <summary>Holds the fast reader to the one that knows everything: what it reads must be the same, and what it does not read is no matter.</summary>
internal static class TwoReaders
{
    /// <returns>Whether the fast one has read it.</returns>
    public static bool Agree(ReportShape shape, ReadOnlySpan<byte> payload)
    {
        var index = shape.Index;
        var cells = new CellBuffer(new long[CellBuffer.LengthFor(shape.CellCount)], shape.CellCount);
        var texts = new PayloadTexts(index);
        var fast = new FastReader(index.Fast!, payload, cells, texts);
        if (!fast.Read())
            return false;

        var read = texts.ToReport(cells.CellsWith(rows: null), fast.Year);
        var slowCells = new CellBuffer(new long[CellBuffer.LengthFor(shape.CellCount)], shape.CellCount);
        var slowTexts = new PayloadTexts(index);
        var slow = new PayloadReader(index, payload, slowCells, recorder: null, slowTexts);
        Assert.True(slow.Read(), "the fast reader has read a faulty payload");
        var expected = slowTexts.ToReport(slow.Cells, slow.Year);
        Assert.Equal(expected.Cells.Values.ToArray(), read.Cells.Values.ToArray());
        Assert.Equal(expected, read);
        return true;
    }
}
