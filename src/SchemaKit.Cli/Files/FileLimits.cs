namespace SchemaKit.Cli.Files;

/// <summary>The largest inputs that are read; beyond them an input is refused by name of the limit.</summary>
internal static class FileLimits
{
    public const int Definition = 1 << 20;
    public const int Payload = 8 << 20;
    public const int Line = 1 << 20;
    public const int Document = 20 << 20;

    /// <summary>As messages print it, e.g. <c>8 MiB</c>.</summary>
    public static string Text(int limit) => $"{limit >> 20} MiB";
}
