using System.Text;

namespace SchemaKit.Compiler.Emit.TypeScript;

/// <summary>Writes indented TypeScript.</summary>
internal sealed class TsWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public override string ToString() => _text.ToString();

    public void Line(string code = "")
    {
        if (code.Length > 0)
            _text.Append(' ', 2 * _depth).Append(code);
        _text.Append('\n');
    }

    public void Doc(TsDoc doc)
    {
        if (!doc.IsEmpty)
            Line($"/** {doc} */");
    }

    public void Block(string opening, Action body, string closing = "}")
    {
        Line(opening + " {");
        _depth++;
        body();
        _depth--;
        Line(closing);
    }
}
