namespace SchemaKit.Cli.Files;

/// <summary>Reads files of limited size. Nothing is thrown for what lies outside the program.</summary>
internal static class InputFile
{
    /// <summary>A named pipe without a writer would keep the program waiting for ever.</summary>
    private static readonly TimeSpan LongestOpening = TimeSpan.FromSeconds(3);

    /// <summary>All bytes of a file, or why there are none.</summary>
    public static (byte[]? Bytes, ReadProblem? Problem) Read(string path, int limit)
    {
        var (stream, problem) = Open(path);
        if (stream is null)
            return (null, problem);

        using (stream)
            return Read(stream, path, limit);
    }

    public static (byte[]? Bytes, ReadProblem? Problem) Read(Stream stream, string path, int limit)
    {
        try
        {
            var bytes = ReadUpTo(stream, limit + 1);
            return bytes.Length > limit ? (null, ReadProblem.TooLarge(limit)) : (bytes, null);
        }
        catch (Exception e) when (IsOutside(e))
        {
            return (null, ReadProblem.Of(e, path));
        }
    }

    public static (Stream? Stream, ReadProblem? Problem) Open(string path)
    {
        try
        {
            if (Directory.Exists(path))
                return (null, ReadProblem.Of(new IOException(), path));

            // A pipe has no length.
            if (new FileInfo(path) is { Exists: true, Length: > 0 })
                return (OpenNow(path), null);

            var opening = Task.Run(() => OpenNow(path));
            return opening.Wait(LongestOpening) ? (opening.Result, null) : (null, new ReadProblem("cannot be opened: nothing writes into this pipe"));
        }
        catch (AggregateException e) when (IsOutside(e.InnerException!))
        {
            return (null, ReadProblem.Of(e.InnerException!, path));
        }
        catch (Exception e) when (IsOutside(e))
        {
            return (null, ReadProblem.Of(e, path));
        }
    }

    private static FileStream OpenNow(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    private static byte[] ReadUpTo(Stream stream, int most)
    {
        using var all = new MemoryStream();
        var chunk = new byte[64 * 1024];
        while (all.Length < most)
        {
            var count = stream.Read(chunk, 0, (int)Math.Min(chunk.Length, most - all.Length));
            if (count == 0)
                break;
            all.Write(chunk, 0, count);
        }

        return all.ToArray();
    }

    public static bool IsOutside(Exception fault) =>
        fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or System.Security.SecurityException;
}
