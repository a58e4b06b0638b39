using System.Globalization;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>Finds the path that is those of all instances once <c>{row}</c>, <c>{column}</c> and the variable, <c>{k}</c> or <c>{k-1}</c>, are replaced.</summary>
internal static class PathPattern
{
    private const string Row = "{row}";
    private const string Column = "{column}";

    /// <returns><see langword="null"/> if there is none.</returns>
    public static string? Of(IReadOnlyList<InstanceKey> keys, IReadOnlyList<string> paths)
    {
        if (paths.All(p => p == paths[0]))
            return paths[0];

        foreach (var (hasRow, hasColumn) in new[] { (false, false), (true, false), (false, true), (true, true) })
        {
            var patterns = paths.Select((path, i) => Of(keys[i], path, hasRow, hasColumn)).ToList();
            if (!patterns.Contains(null) && WithVariable(keys, patterns!) is { } pattern)
                return pattern;
        }

        return null;
    }

    /// <summary>A row stands below its table, a column at the end.</summary>
    private static string? Of(InstanceKey key, string path, bool hasRow, bool hasColumn)
    {
        if ((hasRow && key.Row is null) || (hasColumn && key.Column is null))
            return null;

        if (hasRow)
        {
            var start = path.IndexOf('/', 1) + 1;
            if (path[0] != '/' || start == 0 || !(path.Substring(start) + "/").StartsWith(key.Row + "/", StringComparison.Ordinal))
                return null;
            path = path.Substring(0, start) + Row + path.Substring(start + key.Row!.Length);
        }

        if (!hasColumn)
            return path;

        return ("/" + path).EndsWith("/" + key.Column, StringComparison.Ordinal) ? path.Substring(0, path.Length - key.Column!.Length) + Column : null;
    }

    /// <summary>Patterns that differ only in numbers, each by as much as the variable.</summary>
    private static string? WithVariable(IReadOnlyList<InstanceKey> keys, IReadOnlyList<string> patterns)
    {
        if (patterns.All(p => p == patterns[0]))
            return patterns[0];

        var pieces = patterns.Select(Pieces).ToList();
        if (keys[0].Variable is not { } variable || variable is "row" or "column" || pieces.Any(p => p.Count != pieces[0].Count))
            return null;

        var joined = "";
        for (var at = 0; at < pieces[0].Count; at++)
        {
            var first = pieces[0][at];
            if (pieces.All(p => p[at] == first))
            {
                joined += first;
                continue;
            }

            if (!int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return null;

            var offset = number - keys[0].Value;
            for (var i = 0; i < pieces.Count; i++)
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
