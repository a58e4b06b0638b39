namespace SchemaKit.Runtime;

/// <summary>Turns byte offsets into lines and columns.</summary>
internal sealed class LineIndex
{
    private readonly int[] _starts;

    public LineIndex(ReadOnlySpan<byte> text)
    {
        _starts = new int[1 + CountEnds(text)];
        var line = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (EndsLine(text, i))
                _starts[++line] = i + 1;
        }
    }

    public PayloadLocation At(long offset)
    {
        var found = Array.BinarySearch(_starts, (int)offset);
        var line = found >= 0 ? found : ~found - 1;
        return new PayloadLocation(offset, line + 1, (int)offset - _starts[line] + 1);
    }

    private static int CountEnds(ReadOnlySpan<byte> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
            count += EndsLine(text, i) ? 1 : 0;
        return count;
    }

    private static bool EndsLine(ReadOnlySpan<byte> text, int i) =>
        text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
}
