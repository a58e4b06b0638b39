using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace SchemaKit.Compiler.Emit.Docs;

/// <summary>Markdown made of literals of ours and of text that went through its sink: a string in a hole does not compile.</summary>
[InterpolatedStringHandler]
internal readonly struct Markdown(int literalLength, int formattedCount)
{
    private readonly StringBuilder _text = new(literalLength + (formattedCount * 16));

    public static Markdown Empty => $"";

    public static Markdown Join(string separator, IEnumerable<Markdown> parts)
    {
        var joined = new Markdown(0, 0);
        var isFirst = true;
        foreach (var part in parts)
        {
            if (!isFirst)
                joined.AppendLiteral(separator);
            joined.AppendFormatted(part);
            isFirst = false;
        }

        return joined;
    }

    public void AppendLiteral(string ours) => _text.Append(ours);

    public void AppendFormatted(MarkdownText text) => _text.Append(text.ToString());

    public void AppendFormatted(MarkdownCode code) => _text.Append(code.ToString());

    /// <summary>HTML is Markdown where it stands in blocks of its own.</summary>
    public void AppendFormatted(Html html) => _text.Append(html.ToString());

    public void AppendFormatted(Markdown markdown) => _text.Append(markdown._text);

    public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

    public override string ToString() => _text?.ToString() ?? "";
}
