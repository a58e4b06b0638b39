namespace SchemaKit.Cli.Files;

/// <summary>An input could not be read.</summary>
/// <param name="Message">Why, without the name of the input.</param>
internal sealed record ReadProblem(string Message)
{
    public static ReadProblem TooLarge(int limit) => new($"is larger than {FileLimits.Text(limit)}, the most that is read");

    public static ReadProblem Of(Exception fault, string path) => fault switch
    {
        _ when Directory.Exists(path) => new("is a folder, not a file"),
        FileNotFoundException or DirectoryNotFoundException => new("does not exist"),
        UnauthorizedAccessException => new("may not be read"),
        PathTooLongException => new("has too long a name"),
        _ => new($"cannot be read ({fault.Message})"),
    };
}
