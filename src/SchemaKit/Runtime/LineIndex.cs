namespace SchemaKit.Runtime;

/// <summary>Turns byte offsets into lines and columns.</summary>
internal sealed class LineIndex
{
    private readonly List<int> _starts = [0];

    public LineIndex(ReadOnlySpan<byte> text)
    {
        for (var from = 0; text[from..].IndexOfAny((byte)'\r', (byte)'\n') is var next and >= 0;)
        {
            var end = from + next;
            from = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
            _starts.Add(from);
        }
    }

    public PayloadLocation At(long offset)
    {
        var found = _starts.BinarySearch((int)offset);
        var line = found >= 0 ? found : ~found - 1;
        return new PayloadLocation(offset, line + 1, (int)offset - _starts[line] + 1);
    }
}
