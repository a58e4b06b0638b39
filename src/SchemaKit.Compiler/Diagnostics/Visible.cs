using System.Globalization;
using System.Text;

namespace SchemaKit.Compiler.Diagnostics;

/// <summary>Makes foreign text safe to show on one line: control, format and line-separating characters become <c>\uXXXX</c>.</summary>
internal static class Visible
{
    /// <summary>The longest quotation of foreign text in a message, in UTF-16 units; the rest is cut and marked.</summary>
    public const int QuoteLimit = 80;

    public static string Quote(string text) =>
        text.Length <= QuoteLimit ? Text(text) : Text(text.Substring(0, QuoteLimit)) + "…";

    public static string Text(string text)
    {
        var escaped = default(StringBuilder);
        for (var i = 0; i < text.Length; i++)
        {
            var units = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            if (MustEscape(text, i, units))
            {
                // Most text is returned as it is.
                escaped ??= new StringBuilder(text, 0, i, text.Length + 16);
                for (var k = i; k < i + units; k++)
                    escaped.Append("\\u").Append(((int)text[k]).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped?.Append(text, i, units);
            }

            i += units - 1;
        }

        return escaped?.ToString() ?? text;
    }

    /// <summary>Whether the character does not show or ends a line: controls, formats (bidirectional ones among them), separators.</summary>
    public static bool IsHidden(string text, int index) =>
        text[index] is not (>= ' ' and <= '~')
        && CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool MustEscape(string text, int index, int units) => (units == 1 && char.IsSurrogate(text[index])) || IsHidden(text, index);
}
