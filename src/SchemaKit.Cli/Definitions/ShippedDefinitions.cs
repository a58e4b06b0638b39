using System.Collections.Concurrent;
using SchemaKit.Compiler;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions.Extending;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Cli.Definitions;

/// <summary>The definitions that come with schemakit, by standard and edition.</summary>
internal static class ShippedDefinitions
{
    public const string Extension = ".schemakit.json";

    private static readonly ConcurrentDictionary<string, BoundReport> Compiled = new(StringComparer.Ordinal);

    private static readonly Lazy<IReadOnlyList<LibraryFile>> Loaded = new(() => [.. Names!.Select(n => LibraryFile.Of(Read(n)))]);

    /// <summary>Every name, <c>standard/edition</c>, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(ShippedDefinitions).Assembly.GetManifestResourceNames()
            .Where(n => n.EndsWith(Extension, StringComparison.Ordinal))
            .Select(n => n[..^Extension.Length].Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Their texts, for those that build on them.</summary>
    public static IReadOnlyList<LibraryFile> Files => Loaded.Value;

    public static string NameOf(string standard, string edition) => standard + "/" + edition;

    public static bool Has(string name) => Names.Contains(name, StringComparer.Ordinal);

    public static BoundReport Get(string name) => Compiled.GetOrAdd(name, Compile);

    private static BoundReport Compile(string name)
    {
        var compilation = DefinitionCompiler.Compile(Read(name), new DefinitionLibrary(Files));
        return compilation.Report
            ?? throw new InvalidOperationException($"the shipped definition {name} has errors: {compilation.Diagnostics[0]}");
    }

    private static SourceFile Read(string name)
    {
        var resources = typeof(ShippedDefinitions).Assembly;
        var resource = resources.GetManifestResourceNames().Single(n => n.Replace('\\', '/') == name + Extension);
        using var stream = resources.GetManifestResourceStream(resource)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return DefinitionSource.Decode(bytes.ToArray(), name + Extension).Source!;
    }
}
