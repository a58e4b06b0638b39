using System.Globalization;

namespace SchemaKit.Documents.Layout;

/// <summary>Everything that shows nothing: white space of every width, zero-width and control characters.</summary>
internal static class WhiteSpace
{
    public const char Ideographic = '\u3000';

    public static bool Is(char c)
    {
        if (c is > ' ' and < '\u007F' or >= '\u4E00' and <= '\u9FFF')
            return false;

        return char.IsWhiteSpace(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format;
    }

    /// <summary>Moves both ends inwards, past everything that shows nothing.</summary>
    public static void Trim(string text, ref int start, ref int end)
    {
        while (start < end && Is(text[start]))
            start++;
        while (end > start && Is(text[end - 1]))
            end--;
    }

    public static string Trim(string text)
    {
        int start = 0, end = text.Length;
        Trim(text, ref start, ref end);
        return text[start..end];
    }
}
