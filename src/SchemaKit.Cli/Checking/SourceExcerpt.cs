using System.Text;
using SchemaKit.Cli.Terminal;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Cli.Checking;

/// <summary>The source line of a finding with its span underlined; wide characters count two columns, tabs stay tabs.</summary>
internal sealed class SourceExcerpt
{
    /// <summary>What is shown of a longer line, in UTF-16 units, and how much of that before the span.</summary>
    private const int Longest = 160;
    private const int Before = 60;

    private SourceExcerpt(TermText line, TermText underline) => (Line, Underline) = (line, underline);

    public TermText Line { get; }

    public TermText Underline { get; }

    /// <returns><see langword="null"/> if there is nothing to show, as for an empty file.</returns>
    public static SourceExcerpt? Of(SourceFile source, Diagnostic diagnostic)
    {
        var lineStart = diagnostic.Span.Start - (diagnostic.Start.Column - 1);
        var line = source.Text[lineStart..EndOfLine(source.Text, lineStart)];
        if (line.Trim().Length == 0)
            return null;

        var start = Math.Min(diagnostic.Span.Start - lineStart, line.Length);
        var end = Math.Clamp(diagnostic.Span.End - lineStart, start, line.Length);
        var from = line.Length <= Longest ? 0 : Math.Max(0, start - Before);
        var to = Math.Min(line.Length, from + Longest);
        return Build(line[from..to], start - from, Math.Min(end, to) - from, from > 0, to < line.Length);
    }

    private static SourceExcerpt Build(string line, int start, int end, bool isCutBefore, bool isCutAfter)
    {
        var (shown, under) = (new TermText(line.Length, 0), new StringBuilder());
        if (isCutBefore)
        {
            shown.AppendLiteral("…");
            under.Append(' ');
        }

        AppendPart(line[..start], ' ');
        AppendPart(line[start..end], '~');
        if (start == end)
            under.Append('~');
        AppendPart(line[end..], null);
        if (isCutAfter)
            shown.AppendLiteral("…");
        return new SourceExcerpt(shown, $"{AsSafe(under.ToString())}");

        void AppendPart(string part, char? mark)
        {
            var pieces = part.Split('\t');
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0)
                {
                    shown.AppendLiteral("\t");
                    if (mark is not null)
                        under.Append('\t');
                }

                TermText piece = $"{pieces[i]}";
                shown.AppendFormatted(piece);
                if (mark is { } m)
                    under.Append(m, WideText.WidthOf(piece.ToString()));
            }
        }
    }

    private static TermText AsSafe(string ours)
    {
        var text = new TermText(ours.Length, 0);
        text.AppendLiteral(ours);
        return text;
    }

    private static int EndOfLine(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : start + end;
    }
}
