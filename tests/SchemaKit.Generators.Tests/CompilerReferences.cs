using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SchemaKit.Generators.Tests;

/// <summary>What emitted code is compiled against: the framework and the runtime library.</summary>
internal static class CompilerReferences
{
    public static ImmutableArray<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "SchemaKit.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
