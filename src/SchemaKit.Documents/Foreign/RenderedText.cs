using System.Text;

namespace SchemaKit.Documents.Foreign;

/// <summary>A text made from another form of document, which keeps the line that each of its lines comes from.</summary>
internal sealed class RenderedText
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _origins = [];

    public void Line(string text, int origin)
    {
        _text.Append(text.Replace('\r', ' ').Replace('\n', ' ')).Append('\n');
        _origins.Add(origin);
    }

    public void Lines(string text, int origin)
    {
        foreach (var line in text.Split('\n'))
            Line(line, origin);
    }

    public void Row(IEnumerable<string?> cells, int origin) =>
        Line("| " + string.Join(" | ", cells.Select(c => (c ?? "").Replace('|', ' '))) + " |", origin);

    /// <summary>The line of the original; 0 stays 0.</summary>
    public int OriginOf(int line) => line >= 1 && line <= _origins.Count ? _origins[line - 1] : 0;

    public override string ToString() => _text.ToString();
}
