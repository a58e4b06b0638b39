namespace SchemaKit.Cli.Files;

/// <summary>Makes the folder that files are written into.</summary>
internal static class OutputFolder
{
    /// <exception cref="OutputException">It cannot be made.</exception>
    public static string Create(string path)
    {
        try
        {
            return Directory.CreateDirectory(path).FullName;
        }
        catch (Exception e) when (InputFile.IsOutside(e))
        {
            throw new OutputException(path, File.Exists(path) ? "it is a file, not a folder" : e.Message);
        }
    }
}
