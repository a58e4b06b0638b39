using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>A piece of C#: fixed text of the emitter with names, literals, comment text and numbers in it. A plain string does not fit in, so no definition text can.</summary>
[InterpolatedStringHandler]
internal readonly struct CsCode
{
    private readonly StringBuilder _text;

    public CsCode(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 12));

    public static CsCode Empty => $"";

    public void AppendLiteral(string literal) => _text.Append(literal);

    public void AppendFormatted(CsName name) => _text.Append(name.ToString());

    public void AppendFormatted(CsLiteral literal) => literal.AppendTo(_text);

    public void AppendFormatted(DocText text) => text.AppendTo(_text);

    public void AppendFormatted(CsCode code) => _text.Append(code._text);

    public void AppendFormatted(long number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendTo(StringBuilder text) => text.Append(_text);

    public static CsCode Join(string separator, IEnumerable<CsCode> codes)
    {
        CsCode joined = $"";
        var isFirst = true;
        foreach (var code in codes)
        {
            if (!isFirst)
                joined._text.Append(separator);
            isFirst = false;
            joined._text.Append(code._text);
        }

        return joined;
    }

    public override string ToString() => _text?.ToString() ?? "";
}
