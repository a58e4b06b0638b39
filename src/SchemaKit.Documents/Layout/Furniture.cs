namespace SchemaKit.Documents.Layout;

/// <summary>Lines that are neither text nor cell: page numbers between marks, and drawn lines.</summary>
internal static class Furniture
{
    private const string Dashes = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\uFF0D\u00B7~\uFF5E";
    private const string Bars = "|\uFF5C\u2502\u2503";

    /// <param name="line">Trimmed, not empty.</param>
    public static bool Is(ReadOnlySpan<char> line) => IsPageNumber(line) || IsRule(line);

    /// <summary>Digits between the same marks on both sides, e.g. <c>- 2 -</c>.</summary>
    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length is < 3 or > 16 || line[0] != line[^1] || !Dashes.Contains(line[0], StringComparison.Ordinal))
            return false;

        int digits = 0, gaps = 0;
        var inside = line.Trim(line[0]);
        foreach (var c in inside)
        {
            if (c is '\t' || (WhiteSpace.Is(c) && ++gaps > 4))
                return false;

            if (!WhiteSpace.Is(c) && (!char.IsDigit(c) || ++digits > 4))
                return false;
        }

        return digits > 0;
    }

    /// <summary>A line of dashes, or one that separates the rows of a table.</summary>
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        int dashes = 0, spaces = 0, joints = 0, run = 0, shortest = int.MaxValue;
        foreach (var c in line)
        {
            if (Dashes.Contains(c, StringComparison.Ordinal) || c is '=' or '_')
            {
                dashes++;
                run++;
                continue;
            }

            var isSpace = WhiteSpace.Is(c);
            if (!isSpace && c is not ('+' or ':' or (> '\u2500' and <= '\u257F')) && !Bars.Contains(c, StringComparison.Ordinal))
                return false;

            spaces += isSpace ? 1 : 0;
            joints += isSpace ? 0 : 1;
            shortest = run > 0 ? Math.Min(shortest, run) : shortest;
            run = 0;
        }

        shortest = run > 0 ? Math.Min(shortest, run) : shortest;
        return dashes > 3 && (joints > 0 ? shortest > 1 : spaces == 0);
    }
}
