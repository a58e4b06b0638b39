using SchemaKit.Compiler;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions.Extending;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Cli.Definitions;

/// <summary>The definitions that come with schemakit, by standard and edition.</summary>
internal static class ShippedDefinitions
{
    public const string Extension = ".schemakit.json";

    /// <summary>Every name, <c>standard/edition</c>, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(ShippedDefinitions).Assembly.GetManifestResourceNames()
            .Where(n => n.EndsWith(Extension, StringComparison.Ordinal))
            .Select(n => n[..^Extension.Length].Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    private static readonly Dictionary<string, Lazy<BoundReport>> Compiled = Names.ToDictionary(n => n, n => new Lazy<BoundReport>(() => Compile(n)), StringComparer.Ordinal);

    /// <summary>Their texts, for those that build on them.</summary>
    public static DefinitionLibrary Library { get; } = new(Names.Select(n => LibraryFile.Of(Read(n))));

    public static string NameOf(string standard, string edition) => standard + "/" + edition;

    public static bool Has(string name) => Names.Contains(name, StringComparer.Ordinal);

    public static BoundReport Get(string name) => GetLate(name).Value;

    /// <summary>A definition that may not be needed.</summary>
    public static Lazy<BoundReport> GetLate(string name) => Compiled[name];

    private static BoundReport Compile(string name) => DefinitionCompiler.CompileSound(Read(name), Library);

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
