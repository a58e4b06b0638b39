namespace SchemaKit.Cli.Files;

/// <summary>Writes files whole or not at all: into a temporary file of the same folder, which then takes the name.</summary>
internal static class AtomicFile
{
    /// <exception cref="OutputException">The file could not be written; what was there is untouched.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        string? temporary = null;
        try
        {
            var target = TargetOf(path);
            temporary = Path.Combine(Path.GetDirectoryName(target)!, "." + Path.GetRandomFileName() + ".tmp");
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            KeepMode(target, temporary);
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception e) when (InputFile.IsOutside(e))
        {
            Remove(temporary);
            throw new OutputException(path, Reason(e));
        }
    }

    private static string TargetOf(string path)
    {
        if (Directory.Exists(path))
            throw new IOException("it is a folder");
        if (path.StartsWith("/dev/", StringComparison.Ordinal))
            throw new IOException("it is a device; leave -o out to write to standard output");
        if (new FileInfo(path) is { Exists: true, IsReadOnly: true })
            throw new IOException("it is read-only");
        return File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
    }

    private static void KeepMode(string target, string temporary)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
    }

    private static void Remove(string? temporary)
    {
        try
        {
            if (temporary is not null)
                File.Delete(temporary);
        }
        catch (Exception e) when (InputFile.IsOutside(e))
        {
            // The fault that brought us here is the one to report.
        }
    }

    private static string Reason(Exception fault) => fault switch
    {
        DirectoryNotFoundException => "the folder does not exist",
        UnauthorizedAccessException => "the folder or file may not be written",
        _ => fault.Message,
    };
}
