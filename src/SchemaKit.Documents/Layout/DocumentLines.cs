namespace SchemaKit.Documents.Layout;

/// <summary>The lines of a document. They end at LF, CR or CR LF.</summary>
internal sealed class DocumentLines
{
    private readonly List<(int Start, int End)> _lines = [];

    public DocumentLines(string text)
    {
        Text = text;
        var start = 0;
        while (text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var length)
        {
            var end = start + length;
            _lines.Add((start, end));
            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }

        _lines.Add((start, text.Length));
    }

    public string Text { get; }

    public int Count => _lines.Count;

    /// <summary>The line's characters, as they are.</summary>
    /// <param name="line">From 1.</param>
    public (int Start, int End) this[int line] => _lines[line - 1];

    /// <summary>The line without what shows nothing at its ends.</summary>
    public string Trimmed(int line)
    {
        var (start, end) = Bounds(line);
        return Text[start..end];
    }

    public bool IsEmpty(int line)
    {
        var (start, end) = Bounds(line);
        return start == end;
    }

    public int LengthOf(int line)
    {
        var (start, end) = Bounds(line);
        return end - start;
    }

    private (int Start, int End) Bounds(int line)
    {
        var (start, end) = this[line];
        WhiteSpace.Trim(Text, ref start, ref end);
        return (start, end);
    }
}
