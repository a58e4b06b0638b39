using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>What a line is made of, put where it belongs at once: the same as may stand in a <see cref="CsCode"/>.</summary>
[InterpolatedStringHandler]
internal struct CsLine
{
    private readonly StringBuilder _text;

    public CsLine(int literalLength, int formattedCount, CodeWriter writer) => _text = writer.Begin();

    /// <summary>Whether the fixed text or the code in it may hold line ends; nothing else can.</summary>
    public bool MayBreak { get; private set; }

    public void AppendLiteral(string literal)
    {
        MayBreak |= literal.IndexOf('\n') >= 0;
        _text.Append(literal);
    }

    public readonly void AppendFormatted(CsName name) => _text.Append(name.ToString());

    public readonly void AppendFormatted(CsLiteral literal) => literal.AppendTo(_text);

    public readonly void AppendFormatted(DocText text) => text.AppendTo(_text);

    public void AppendFormatted(CsCode code)
    {
        MayBreak = true;
        code.AppendTo(_text);
    }

    public readonly void AppendFormatted(long number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));
}
