namespace SchemaKit.Compiler.Text;

/// <summary>A text with its path and the offsets at which its lines start, as the host counts lines.</summary>
internal sealed class SourceFile : IEquatable<SourceFile>
{
    private readonly IReadOnlyList<int> _lineStarts;

    /// <param name="lineStarts">Offsets of the first unit of each line, the first being 0; by default lines end at LF, CR or CR LF.</param>
    public SourceFile(string path, string text, IReadOnlyList<int>? lineStarts = null)
    {
        Path = path;
        Text = text;
        _lineStarts = lineStarts ?? FindLineStarts(text);
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>In one host, the lines follow from the text.</summary>
    public bool Equals(SourceFile? other) => other is not null && Path == other.Path && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as SourceFile);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    public LinePosition PositionOf(int offset)
    {
        int low = 0, high = _lineStarts.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_lineStarts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return new LinePosition(low + 1, offset - _lineStarts[low] + 1);
    }

    private static List<int> FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return starts;
    }
}
