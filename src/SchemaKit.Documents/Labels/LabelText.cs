using System.Text;
using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Labels;

/// <summary>Folds labels so that the same words compare equal however they are spaced, punctuated and typed.</summary>
internal static class LabelText
{
    private const string Openings = "[{\u3010\u3014\u3016";
    private const string Closings = "]}\u3011\u3015\u3017";
    private const string Soft = ".,;:!\"'`*#\u00B7\u2022\u3001\u3002\u30FB\u2018\u2019\u201C\u201D\u300A\u300B\u3008\u3009\u300C\u300D\u300E\u300F\u2026";

    public static string Fold(string text) => Fold(text.AsSpan(), null);

    /// <summary>Drops white space, quotes and stops; joins widths, brackets, dashes and cases. A stop between two digits stays, as a full stop.</summary>
    /// <param name="origins">Receives, for each character of the result, where it comes from.</param>
    public static string Fold(ReadOnlySpan<char> text, List<int>? origins)
    {
        var folded = new StringBuilder(text.Length);
        var stopAfterDigit = -1;
        for (var i = 0; i < text.Length;)
        {
            if (LineBreakTag(text[i..]) is > 0 and var tag)
            {
                i += tag;
                continue;
            }

            var status = Rune.DecodeFromUtf16(text[i..], out var rune, out var units);
            foreach (var c in status == System.Buffers.OperationStatus.Done ? Decompose(rune) : "\uFFFD")
            {
                var plain = Plain(c);
                if (plain == ' ')
                    continue;

                if (Soft.Contains(plain, StringComparison.Ordinal))
                {
                    if (folded.Length > 0 && char.IsAsciiDigit(folded[^1]))
                        stopAfterDigit = folded.Length;
                    continue;
                }

                if (stopAfterDigit == folded.Length && char.IsAsciiDigit(plain))
                    Append('.', i);
                Append(plain, i);
            }

            i += units;
        }

        return folded.ToString();

        void Append(char c, int origin)
        {
            folded.Append(c);
            origins?.Add(origin);
        }
    }

    /// <summary>The key without a bracket that closes it; <see langword="null"/> if there is none or nothing else.</summary>
    public static string? WithoutRemark(string key)
    {
        var open = key.EndsWith(')') ? key.IndexOf('(', 1) : -1;
        return open > 0 && !key.EndsWith("()", StringComparison.Ordinal) && key.IndexOf(')', open) == key.Length - 1 ? key[..open] : null;
    }

    private static string Decompose(Rune rune)
    {
        var text = rune.ToString();
        return rune.Value is < 0x80 or (>= 0x4E00 and <= 0x9FFF) ? text : text.Normalize(NormalizationForm.FormKD);
    }

    /// <summary>A space for everything that shows nothing.</summary>
    private static char Plain(char c)
    {
        if (WhiteSpace.Is(c))
            return ' ';

        if (Openings.Contains(c, StringComparison.Ordinal))
            return '(';

        if (Closings.Contains(c, StringComparison.Ordinal))
            return ')';

        return c is (>= '\u2010' and <= '\u2015') or '\u2212' or '\u2500' ? '-' : char.ToLowerInvariant(c);
    }

    /// <summary>The length of a line break as bar-separated tables write it, e.g. <c>&lt;br/&gt;</c>; 0 if there is none.</summary>
    private static int LineBreakTag(ReadOnlySpan<char> text)
    {
        if (text[0] != '<' || !text.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
            return 0;

        var end = text[..Math.Min(text.Length, 7)].IndexOf('>');
        return end < 0 ? 0 : end + 1;
    }
}
