using System.Numerics;
using System.Text;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>Writes indented JSON. What begins on one line ends there, with everything in it.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new();
    private readonly Stack<Frame> _open = new();
    private bool _afterName;

    public override string ToString() => _text.ToString() + "\n";

    public IDisposable Object(string? name = null, bool onOneLine = false) => Begin(name, '{', '}', onOneLine);

    public IDisposable Array(string? name = null, bool onOneLine = false) => Begin(name, '[', ']', onOneLine);

    public void Name(string name)
    {
        Separate();
        JsonLiteral.Of(name).AppendTo(_text);
        _text.Append(": ");
        _afterName = true;
    }

    public void String(string text)
    {
        Separate();
        JsonLiteral.Of(text).AppendTo(_text);
    }

    /// <summary>The exact decimal <c>value / 10^scale</c>.</summary>
    public void Number(BigInteger value, int scale = 0)
    {
        Separate();
        _text.Append(DecimalText.Of(value, scale));
    }

    public void Null()
    {
        Separate();
        _text.Append("null");
    }

    /// <summary>A whole JSON document as a member's value.</summary>
    public void Document(string name, string json)
    {
        Name(name);
        _afterName = false;
        _text.Append(json.TrimEnd('\n').Replace("\n", "\n" + new string(' ', _open.Count * 2)));
    }

    public void Boolean(string name, bool value)
    {
        Name(name);
        _afterName = false;
        _text.Append(value ? "true" : "false");
    }

    public void String(string name, string text)
    {
        Name(name);
        String(text);
    }

    public void Number(string name, BigInteger value, int scale = 0)
    {
        Name(name);
        Number(value, scale);
    }

    public void Strings(string name, IEnumerable<string> texts)
    {
        using (Array(name, onOneLine: true))
        {
            foreach (var text in texts)
                String(text);
        }
    }

    private Frame Begin(string? name, char open, char close, bool onOneLine)
    {
        if (name is not null)
            Name(name);

        Separate();
        _text.Append(open);
        var frame = new Frame(this, close, onOneLine || (_open.Count > 0 && _open.Peek().IsOnOneLine));
        _open.Push(frame);
        return frame;
    }

    private void Separate()
    {
        if (_afterName || _open.Count == 0)
        {
            _afterName = false;
            return;
        }

        var frame = _open.Peek();
        if (!frame.IsEmpty)
            _text.Append(',');
        if (!frame.IsOnOneLine)
            BreakLine();
        else if (!frame.IsEmpty)
            _text.Append(' ');
        frame.IsEmpty = false;
    }

    private void BreakLine() => _text.Append('\n').Append(' ', _open.Count * 2);

    private sealed class Frame(JsonText writer, char close, bool isOnOneLine) : IDisposable
    {
        public bool IsOnOneLine { get; } = isOnOneLine;

        public bool IsEmpty { get; set; } = true;

        public void Dispose()
        {
            writer._open.Pop();
            if (!IsOnOneLine && !IsEmpty)
                writer.BreakLine();
            writer._text.Append(close);
        }
    }
}
