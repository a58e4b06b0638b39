using System.Text;

namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>Writes lines of C# with their indentation. Lines end with '\n' on every machine.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line() => _text.Append('\n');

    /// <summary>One line, or several if the code holds line ends.</summary>
    public void Line(CsCode code)
    {
        var text = code.ToString();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            var next = end + 1;
            while (end > start && text[end - 1] == ' ')
                end--;
            if (end > start)
                _text.Append(' ', _depth * 4).Append(text, start, end - start);
            _text.Append('\n');
            start = next;
        }
    }

    /// <summary>A header and its block in braces, closed when the result is disposed.</summary>
    public Block Braces(CsCode header)
    {
        Line(header);
        Line($"{{");
        _depth++;
        return new Block(this, "}");
    }

    /// <summary>Lines one step further in, closed by a line of their own.</summary>
    public Block Indent(CsCode header, string end)
    {
        Line(header);
        _depth++;
        return new Block(this, end);
    }

    public void Doc(DocText summary, DocText note = default, DocText source = default)
    {
        if (!summary.IsEmpty)
            Line($"/// <summary>{summary}</summary>");

        if (!note.IsEmpty && !source.IsEmpty)
            Line($"/// <remarks><para>{note}</para><para>{source}</para></remarks>");
        else if (!note.IsEmpty || !source.IsEmpty)
            Line($"/// <remarks>{note}{source}</remarks>");
    }

    public override string ToString() => _text.ToString();

    public readonly struct Block(CodeWriter writer, string end) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            writer._text.Append(' ', writer._depth * 4).Append(end).Append('\n');
        }
    }
}
