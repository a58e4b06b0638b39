namespace SchemaKit.Compiler.Diagnostics;

/// <summary>Finds what a misspelt word was meant to be.</summary>
internal static class Spelling
{
    private const int MaxDistance = 2;

    /// <summary>Longer words are not compared: no id is longer, and hostile ones would cost.</summary>
    private const int MaxLength = 64;

    /// <summary>The first of the closest candidates within two edits (insert, delete, replace or exchange neighbours), fewer than either word has characters.</summary>
    public static string? Closest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > MaxLength)
            return null;

        string? closest = null;
        var best = MaxDistance + 1;
        foreach (var candidate in candidates)
        {
            if (candidate.Length > MaxLength || Math.Abs(candidate.Length - word.Length) >= best)
                continue;

            var distance = Distance(word, candidate);
            if (distance < best && distance < Math.Min(word.Length, candidate.Length))
                (closest, best) = (candidate, distance);
        }

        return closest;
    }

    private static int Distance(string a, string b)
    {
        var (beforeLast, last, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }
}
