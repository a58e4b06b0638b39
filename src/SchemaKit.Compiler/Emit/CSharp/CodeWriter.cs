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
        foreach (var line in code.ToString().Split('\n'))
        {
            if (line.Length > 0)
                _text.Append(' ', _depth * 4).Append(line.TrimEnd(' '));
            _text.Append('\n');
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

    public void Doc(DocText summary, params DocText[] remarks)
    {
        if (!summary.IsEmpty)
            Line($"/// <summary>{summary}</summary>");

        var rest = remarks.Where(r => !r.IsEmpty).ToList();
        if (rest.Count == 1)
            Line($"/// <remarks>{rest[0]}</remarks>");
        else if (rest.Count > 1)
            Line($"/// <remarks>{CsCode.Join("", rest.Select(r => (CsCode)$"<para>{r}</para>"))}</remarks>");
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
