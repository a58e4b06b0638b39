using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace SchemaKit.Compiler.Emit.Docs;

/// <summary>HTML made of literals of ours and of text that went through its sink: a string in a hole does not compile.</summary>
[InterpolatedStringHandler]
internal readonly struct Html(int literalLength, int formattedCount)
{
    private readonly StringBuilder _html = new(literalLength + (formattedCount * 16));

    public static Html Empty => $"";

    public static Html Join(string separator, IEnumerable<Html> parts)
    {
        var joined = new Html(0, 0);
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

    public void AppendLiteral(string ours) => _html.Append(ours);

    public void AppendFormatted(HtmlText text) => _html.Append(text.ToString());

    public void AppendFormatted(HtmlAttribute attribute) => _html.Append(attribute.ToString());

    public void AppendFormatted(Html html) => _html.Append(html._html);

    public void AppendFormatted(int number) => _html.Append(number.ToString(CultureInfo.InvariantCulture));

    public override string ToString() => _html?.ToString() ?? "";
}
