using System.Globalization;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>Finds the path that is those of all instances once <c>{row}</c>, <c>{column}</c> and the variable, <c>{k}</c> or <c>{k-1}</c>, are replaced.</summary>
internal static class PathPattern
{
    private const string Row = "{row}";
    private const string Column = "{column}";

    /// <returns><see langword="null"/> if there is none.</returns>
    public static string? Of(InstanceKey[] keys, string[] paths) =>
        Of(keys, paths, hasRow: false, hasColumn: false) ?? Of(keys, paths, hasRow: true, hasColumn: false)
        ?? Of(keys, paths, hasRow: false, hasColumn: true) ?? Of(keys, paths, hasRow: true, hasColumn: true);

    private static string? Of(InstanceKey[] keys, string[] paths, bool hasRow, bool hasColumn)
    {
        var patterns = new string[paths.Length];
        for (var i = 0; i < paths.Length; i++)
        {
            if (Of(keys[i], paths[i], hasRow, hasColumn) is not { } pattern)
                return null;
            if (keys[0].Variable is null && pattern != (patterns[0] ?? pattern))
                return null;
            patterns[i] = pattern;
        }

        return WithVariable(keys, patterns);
    }

    /// <summary>A row stands below its table, a column at the end.</summary>
    private static string? Of(InstanceKey key, string path, bool hasRow, bool hasColumn)
    {
        if ((hasRow && key.Row is null) || (hasColumn && key.Column is null))
            return null;

        if (hasRow)
        {
            var start = path.IndexOf('/', 1) + 1;
            var end = start + key.Row!.Length;
            if (path[0] != '/' || start == 0 || string.CompareOrdinal(path, start, key.Row, 0, key.Row.Length) != 0 || (end < path.Length && path[end] != '/'))
                return null;
            path = path.Substring(0, start) + Row + path.Substring(end);
        }

        if (!hasColumn)
            return path;

        var at = path.Length - key.Column!.Length;
        return path.EndsWith(key.Column, StringComparison.Ordinal) && (at == 0 || path[at - 1] == '/') ? path.Substring(0, at) + Column : null;
    }

    /// <summary>Patterns that differ only in numbers, each by as much as the variable.</summary>
    private static string? WithVariable(InstanceKey[] keys, string[] patterns)
    {
        if (Array.TrueForAll(patterns, p => p == patterns[0]))
            return patterns[0];
        if (keys[0].Variable is not { } variable || variable is "row" or "column")
            return null;

        var pieces = Array.ConvertAll(patterns, Pieces);
        if (!Array.TrueForAll(pieces, p => p.Count == pieces[0].Count))
            return null;

        var joined = "";
        for (var at = 0; at < pieces[0].Count; at++)
        {
            var first = pieces[0][at];
            if (Array.TrueForAll(pieces, p => p[at] == first))
            {
                joined += first;
                continue;
            }

            if (!int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return null;

            var offset = number - keys[0].Value;
            for (var i = 0; i < pieces.Length; i++)
            {
                if (pieces[i][at] != (keys[i].Value + offset).ToString(CultureInfo.InvariantCulture))
                    return null;
            }

            joined += "{" + variable + (offset == 0 ? "" : offset.ToString("+0;-0", CultureInfo.InvariantCulture)) + "}";
        }

        return joined;
    }

    /// <summary>Runs of digits, and what is between them.</summary>
    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && IsDigit(text[end]) == IsDigit(text[start]))
                end++;
            pieces.Add(text.Substring(start, end - start));
            start = end;
        }

        return pieces;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
