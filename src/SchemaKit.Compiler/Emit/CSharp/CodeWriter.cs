using System.Runtime.CompilerServices;
using System.Text;

namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>Writes lines of C# with their indentation. Lines end with '\n' on every machine.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private int _start;

    public void Line() => _text.Append('\n');

    /// <summary>One line, or several if the code holds line ends.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] CsLine line)
    {
        if (line.MayBreak)
            BreakLines();
        EndLine(_start);
    }

    /// <summary>A header and its block in braces, closed when the result is disposed.</summary>
    public Block Braces([InterpolatedStringHandlerArgument("")] CsLine header)
    {
        Line(header);
        Line($"{{");
        _depth++;
        return new Block(this, "}");
    }

    /// <summary>Lines one step further in, closed by a line of their own.</summary>
    public Block Indent([InterpolatedStringHandlerArgument("")] CsLine header, string end)
    {
        Line(header);
        _depth++;
        return new Block(this, end);
    }

    /// <summary>Begins a line; nothing else may be written until it is handed over.</summary>
    public StringBuilder Begin()
    {
        _start = _text.Length;
        return _text.Append(' ', _depth * 4);
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

    /// <summary>Gives every line but the last one, which is to be ended, its indentation and its end.</summary>
    private void BreakLines()
    {
        var code = _start + (_depth * 4);
        var lines = _text.ToString(code, _text.Length - code);
        var end = lines.IndexOf('\n');
        if (end < 0)
            return;

        _text.Length = _start;
        for (var start = 0; ; end = lines.IndexOf('\n', start))
        {
            _start = _text.Length;
            _text.Append(' ', _depth * 4).Append(lines, start, (end < 0 ? lines.Length : end) - start);
            if (end < 0)
                return;
            EndLine(_start);
            start = end + 1;
        }
    }

    private void EndLine(int start)
    {
        var end = _text.Length;
        while (end > start && _text[end - 1] == ' ')
            end--;
        _text.Length = end;
        _text.Append('\n');
    }

    public readonly struct Block(CodeWriter writer, string end) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            writer._text.Append(' ', writer._depth * 4).Append(end).Append('\n');
        }
    }
}
