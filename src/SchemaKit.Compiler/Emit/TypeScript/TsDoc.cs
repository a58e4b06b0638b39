using System.Globalization;
using System.Text;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.TypeScript;

/// <summary>Text inside a documentation comment, always on one line. The one way for text to get into a comment.</summary>
internal readonly struct TsDoc
{
    private readonly string _text;

    private TsDoc(string text) => _text = text;

    public bool IsEmpty => string.IsNullOrEmpty(_text);

    public static TsDoc Of(string text) => new(Escape(text));

    /// <summary>The printed label in every language, the note and the source.</summary>
    public static TsDoc Of(Captions captions, ReportDefinition definition)
    {
        var doc = Models.Docs.Of(captions, definition);
        return Of(Joined(Joined(Wordings(doc.Label), Wordings(doc.Note), ". "), Wordings(doc.Citation), " — "));
    }

    /// <summary>A text in every language, the main one first, and its source.</summary>
    public static TsDoc Of(LocalizedString text, LocalizedString citation) => Of(Joined(Wordings(text), Wordings(citation), " — "));

    public override string ToString() => _text ?? "";

    private static string Wordings(LocalizedString text) => string.Join(" / ", text.Wordings.Select(w => w.Text).Distinct());

    private static string Joined(string first, string second, string separator) => first.Length == 0 || second.Length == 0 ? first + second : first + separator + second;

    /// <summary>A line end or <c>*/</c> would end the comment, <c>@</c> might begin a directive to the compiler, and format characters can turn the reading order.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (IsHidden(text, i, isPair))
                escaped.Append(' ');
            else if (text[i] == '@' || (text[i] == '/' && i > 0 && text[i - 1] == '*'))
                escaped.Append('\\').Append(text[i]);
            else
                escaped.Append(text, i, isPair ? 2 : 1);
            i += isPair ? 1 : 0;
        }

        return escaped.ToString();
    }

    private static bool IsHidden(string text, int index, bool isPair) => (char.IsSurrogate(text[index]) && !isPair) || CharUnicodeInfo.GetUnicodeCategory(text, index)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
