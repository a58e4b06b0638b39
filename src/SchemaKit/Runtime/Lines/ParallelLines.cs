namespace SchemaKit.Runtime.Lines;

/// <summary>Works on the lines of a stream on all processors, with the results in the order of the lines.</summary>
public static class ParallelLines
{
    /// <summary>Works on every line that is not blank. Lines end with LF or CR LF; blank ones hold nothing but spaces and tabs.</summary>
    /// <param name="stream">Is read ahead by some blocks of 256 KiB; after the end of the enumeration perhaps by one.</param>
    /// <param name="limit">The longest line, in bytes without its end.</param>
    /// <param name="judge">Is called by several threads at a time.</param>
    /// <exception cref="IOException">The stream could not be read further; the results of the lines before have been given.</exception>
    public static IEnumerable<T> Select<T>(Stream stream, int limit, LineJudge<T> judge)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(judge);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return Results(stream, limit, judge);
    }

    private static IEnumerable<T> Results<T>(Stream stream, int limit, LineJudge<T> judge)
    {
        using var work = new LineWork<T>(new LineBlockReader(stream, limit), Environment.ProcessorCount, block => Judge(block, limit, judge));
        foreach (var block in work.Results)
        {
            foreach (var result in block)
                yield return result;
        }
    }

    private static List<T> Judge<T>(LineBlock block, int limit, LineJudge<T> judge)
    {
        try
        {
            return block.IsTooLong ? [judge(block.First, default, isTooLong: true)] : JudgeLines(block, limit, judge);
        }
        finally
        {
            block.Return();
        }
    }

    private static List<T> JudgeLines<T>(LineBlock block, int limit, LineJudge<T> judge)
    {
        var results = new List<T>();
        var (number, start) = (block.First, 0);
        foreach (var end in block.Ends)
        {
            var line = WithoutEnd(block.Buffer.AsSpan(start, end - start));
            if (line.Length > limit)
                results.Add(judge(number, default, isTooLong: true));
            else if (!line.Trim(" \t\r"u8).IsEmpty)
                results.Add(judge(number, line, isTooLong: false));
            (number, start) = (number + 1, end);
        }

        return results;
    }

    private static ReadOnlySpan<byte> WithoutEnd(ReadOnlySpan<byte> line)
    {
        var text = line.EndsWith("\n"u8) ? line[..^1] : line;
        return text.EndsWith("\r"u8) ? text[..^1] : text;
    }
}
