using Spectre.Console.Rendering;

namespace SchemaKit.Cli.Terminal;

/// <summary>Measures and breaks text in terminal columns, of which a wide character takes two.</summary>
internal static class WideText
{
    private const string NeverFirst = "，。、；：？！）》”’』」】,.;:?!)%";

    public static int WidthOf(string text)
    {
        var width = 0;
        foreach (var unit in text)
        {
            if (UsualWidth(unit) is not (> 0 and var columns))
                return new Segment(text).CellCount();
            width += columns;
        }

        return width;
    }

    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - WidthOf(text)));

    /// <summary>Breaks a text into lines no wider than asked: at spaces and between wide characters, elsewhere only if there is no other way.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var rest = text;
        while (WidthOf(rest) > width)
        {
            var end = BreakOf(rest, width);
            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        lines.Add(rest);
        return lines;
    }

    /// <summary>The width of the widest piece that is not broken where there is another way.</summary>
    public static int WidestWord(string text)
    {
        var (widest, start) = (0, 0);
        for (var i = 1; i <= text.Length; i++)
        {
            if (!MayBreakBefore(text, i))
                continue;

            widest = Math.Max(widest, WidthOf(text[start..i].Trim()));
            start = i;
        }

        return widest;
    }

    /// <summary>The width of what nearly all text is made of: letters and digits, ideographs and the signs between them; 0 for all else.</summary>
    private static int UsualWidth(char unit) => unit switch
    {
        >= ' ' and <= '~' => 1,
        (>= '\u3001' and <= '\u3011') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uFF01' and <= '\uFF60') => 2,
        _ => 0,
    };

    private static int BreakOf(string text, int width)
    {
        var (fits, used) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            used += WidthOf(rune.ToString());
            if (used > width && fits > 0)
                break;
            fits += rune.Utf16SequenceLength;
        }

        for (var i = fits; i > 0; i--)
        {
            if (MayBreakBefore(text, i))
                return i;
        }

        return fits;
    }

    private static bool MayBreakBefore(string text, int index)
    {
        if (index >= text.Length)
            return true;
        if (char.IsLowSurrogate(text[index]) || NeverFirst.Contains(text[index], StringComparison.Ordinal))
            return false;
        return text[index] == ' ' || text[index - 1] is ' ' or '/' || IsWide(text[index]) || IsWide(text[index - 1]);
    }

    private static bool IsWide(char unit) => UsualWidth(unit) == 2 || (unit >= '\u1100' && !char.IsSurrogate(unit) && WidthOf(unit.ToString()) == 2);
}
