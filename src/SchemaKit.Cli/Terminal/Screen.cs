using System.Text;
using SchemaKit.Cli.Files;

namespace SchemaKit.Cli.Terminal;

/// <summary>Writes safe text to one stream: UTF-8, LF, colour only if wanted. A reader that went away ends the writing quietly.</summary>
internal sealed class Screen : IDisposable
{
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = 109;
    private const int WindowsNoReader = 232;

    /// <summary>The width where no terminal sets one.</summary>
    private const int RedirectedWidth = 200;

    private const int NarrowestText = 24;
    private const int Hanging = 2;

    private readonly StreamWriter _writer;
    private bool _isAtLineStart = true;

    public Screen(Stream stream, bool isTerminal, bool hasColor, int terminalWidth)
    {
        _writer = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
        (IsTerminal, HasColor, Width) = (isTerminal, hasColor, isTerminal ? terminalWidth : RedirectedWidth);
    }

    public bool IsTerminal { get; }

    public bool HasColor { get; }

    public int Width { get; }

    /// <summary>Whether it is a fault if the text cannot be written.</summary>
    public bool MustArrive { get; init; }

    /// <summary>Whether nobody reads any more; writing goes on without effect.</summary>
    public bool IsClosed { get; private set; }

    public Screen Write(TermText text, Tone tone = Tone.Plain)
    {
        if (text.IsEmpty)
            return this;

        _isAtLineStart = false;
        return Put(Styled(text.ToString(), tone));
    }

    public void Line(TermText text, Tone tone = Tone.Plain) => Write(text, tone).EndLine();

    /// <summary>A line that is broken where a terminal ends; what follows stands two columns further in.</summary>
    public void Paragraph(TermText text, int indent, Tone tone = Tone.Plain)
    {
        IReadOnlyList<string> lines = IsTerminal ? WideText.Wrap(text.ToString(), Math.Max(NarrowestText, Width - indent - Hanging)) : [text.ToString()];
        for (var i = 0; i < lines.Count; i++)
        {
            Put(new string(' ', i == 0 ? indent : indent + Hanging));
            Put(Styled(lines[i], tone)).EndLine();
        }
    }

    public void EndLine()
    {
        _isAtLineStart = true;
        Put("\n");
    }

    /// <summary>Text of several lines that is made of safe parts only, or is not meant for a reader but for a program.</summary>
    public void Block(string text)
    {
        if (!_isAtLineStart)
            EndLine();
        Put(text);
        if (text.Length > 0 && text[^1] != '\n')
            Put("\n");
    }

    /// <summary>Text that the next one replaces, on a terminal.</summary>
    public void Transient(TermText text)
    {
        Put($"\r\u001b[K{text}");
        Flush();
    }

    public void Flush() => Try(_writer.Flush);

    public void Dispose()
    {
        Flush();
        if (!IsClosed)
            _writer.Dispose();
    }

    private Screen Put(string text)
    {
        Try(() => _writer.Write(text));
        return this;
    }

    private void Try(Action write)
    {
        if (IsClosed)
            return;

        try
        {
            write();
        }
        catch (IOException e) when ((e.HResult & 0xFFFF) is BrokenPipe or WindowsBrokenPipe or WindowsNoReader)
        {
            IsClosed = true;
        }
        catch (IOException e)
        {
            IsClosed = true;
            if (MustArrive)
                throw new OutputException("standard output", e.Message);
        }
        catch
        {
            IsClosed = true;
            throw;
        }
    }

    private string Styled(string text, Tone tone)
    {
        var code = tone switch
        {
            Tone.Faint => "2",
            Tone.Strong => "1",
            Tone.Good => "32",
            Tone.Warning => "33",
            Tone.Bad => "31",
            _ => "",
        };
        return HasColor && code.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
    }
}
