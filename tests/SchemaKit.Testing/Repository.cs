using System.Runtime.CompilerServices;

namespace SchemaKit.Testing;

/// <summary>Where the files of the repository are.</summary>
public static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    /// <summary>The reference material that may stand beside the repository; <see langword="null"/> where it is absent.</summary>
    public static string? Shared => Path.GetFullPath(Path.Combine(Root, "..", "shared")) is var path && Directory.Exists(path) ? path : null;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string Read(params string[] parts) => File.ReadAllText(PathOf(parts));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
