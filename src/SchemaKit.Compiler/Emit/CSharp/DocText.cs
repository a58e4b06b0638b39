using System.Text;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>Text inside an XML documentation comment, always on one line. The one way for text to get into a comment.</summary>
internal readonly struct DocText
{
    private readonly string _text;

    private DocText(string text) => _text = text;

    public static DocText Of(string value) => new(Escape(value));

    /// <summary>All languages, the main one first, separated by a stroke.</summary>
    public static DocText Of(LocalizedString text) => Of(string.Join(" / ", text.Wordings.Select(w => w.Text).Distinct()));

    public bool IsEmpty => string.IsNullOrEmpty(_text);

    public override string ToString() => _text ?? "";

    /// <summary>Line ends would end the comment, controls are not XML, and format characters can turn the reading order.</summary>
    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length + 8);
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            var isPair = char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]);
            switch (c)
            {
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                case var _ when isPair:
                    escaped.Append(Visible.IsHidden(value, i) ? "\uFFFD" : value.Substring(i, 2));
                    i++;
                    break;
                default:
                    escaped.Append(char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' ? '\uFFFD' : Visible.IsHidden(value, i) ? ' ' : c);
                    break;
            }
        }

        return escaped.ToString();
    }
}
