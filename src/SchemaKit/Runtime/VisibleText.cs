using System.Globalization;
using System.Text;

namespace SchemaKit.Runtime;

/// <summary>Makes foreign text safe to show on one line of a terminal: control, format and line-separating characters become <c>\uXXXX</c>.</summary>
internal static class VisibleText
{
    /// <summary>The longest quotation, in UTF-16 units; the rest is cut and marked.</summary>
    public const int QuoteLimit = 40;

    public static string Quote(string text) => text.Length <= QuoteLimit ? Escape(text) : Escape(text[..CutAt(text)]) + "…";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            if (status == System.Buffers.OperationStatus.Done && !IsHidden(rune))
                escaped.Append(text, i, length);
            else
                AppendUnits(escaped, text.AsSpan(i, length));
            i += length;
        }

        return escaped.ToString();
    }

    private static int CutAt(string text) => char.IsHighSurrogate(text[QuoteLimit - 1]) ? QuoteLimit - 1 : QuoteLimit;

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static void AppendUnits(StringBuilder escaped, ReadOnlySpan<char> units)
    {
        foreach (var unit in units)
            escaped.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
    }
}
