using System.Text;
using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Compiler.Emit.Docs;

/// <summary>Text in a line of Markdown. The one way for text to get there.</summary>
internal readonly struct MarkdownText
{
    private const string Marks = "\\`*_[]<>&|~#$@^";

    private readonly string _text;

    private MarkdownText(string text) => _text = text;

    /// <summary>Every mark is escaped, a mark of a list at the start too, and what would be taken for a link or a name.</summary>
    public static MarkdownText Of(string text)
    {
        var visible = Visible.Text(text).Trim();
        var escaped = new StringBuilder(visible.Length + 8);
        var isStart = true;
        for (var i = 0; i < visible.Length; i++)
        {
            var c = visible[i];
            var isBlank = char.IsWhiteSpace(c);
            if (isBlank && i > 0 && char.IsWhiteSpace(visible[i - 1]))
                continue;
            if (Marks.IndexOf(c) >= 0 || (isStart && c is '-' or '+' or '=' or '.' or ')') || IsDoubled(visible, i) || BeginsLink(visible, i))
                escaped.Append('\\');
            escaped.Append(isBlank ? ' ' : c);
            isStart &= c is >= '0' and <= '9';
        }

        return new MarkdownText(escaped.ToString());
    }

    /// <summary>As dialects have it for marked, inserted and cited text.</summary>
    private static bool IsDoubled(string text, int index) =>
        text[index] is '=' or '+' or '"' && ((index > 0 && text[index - 1] == text[index]) || (index + 1 < text.Length && text[index + 1] == text[index]));

    /// <summary>The colon of <c>https://</c> and <c>:smile:</c>, the point of <c>www.</c></summary>
    private static bool BeginsLink(string text, int index) => text[index] switch
    {
        ':' => index + 1 < text.Length && text[index + 1] is not (' ' or >= '\u0080'),
        '.' => index >= 3 && string.Compare(text, index - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0,
        _ => false,
    };

    public override string ToString() => _text;
}
