namespace SchemaKit.Cli.Files;

/// <summary>Paths as messages show them.</summary>
internal static class PathText
{
    public static string Shown(string path) => OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;

    /// <summary>The full path; a name that no path can have stays as it is and is not found later.</summary>
    public static string Full(string path, string folder)
    {
        try
        {
            return Path.GetFullPath(path, folder);
        }
        catch (ArgumentException)
        {
            return path;
        }
    }
}
