namespace SchemaKit.Cli.Files;

/// <summary>Lists files below a folder in a fixed order. Linked folders and names that start with a dot are passed over, so that no walk is endless.</summary>
internal static class FileTree
{
    private const int Deepest = 64;

    /// <param name="depth">1 is the folder itself.</param>
    /// <returns>Paths relative to the folder, separated by <c>/</c>; a folder that cannot be listed comes with its problem.</returns>
    public static IEnumerable<(string Path, ReadProblem? Problem)> Files(string folder, int depth) => Walk(folder, "", Math.Min(depth, Deepest));

    private static IEnumerable<(string Path, ReadProblem? Problem)> Walk(string folder, string prefix, int depth)
    {
        FileSystemInfo[]? entries = null;
        ReadProblem? problem = null;
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(e => e.Name[0] != '.').OrderBy(e => e.Name, StringComparer.Ordinal)];
        }
        catch (Exception e) when (InputFile.IsOutside(e))
        {
            problem = new ReadProblem($"cannot be listed ({e.Message})");
        }

        if (entries is null)
        {
            yield return (prefix.TrimEnd('/'), problem);
            yield break;
        }

        foreach (var entry in entries)
        {
            if (entry is FileInfo || File.Exists(entry.FullName))
                yield return (prefix + entry.Name, null);
            else if (depth > 1 && entry.LinkTarget is null)
                foreach (var below in Walk(entry.FullName, prefix + entry.Name + "/", depth - 1))
                    yield return below;
        }
    }
}
