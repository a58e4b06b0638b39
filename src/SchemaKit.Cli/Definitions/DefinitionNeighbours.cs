using SchemaKit.Cli.Files;
using SchemaKit.Compiler.Definitions.Extending;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Cli.Definitions;

/// <summary>The definitions that one on disk may build on: those in its folder, then the shipped ones.</summary>
internal static class DefinitionNeighbours
{
    /// <param name="path">The full path of the definition.</param>
    public static DefinitionLibrary Of(string path, SourceFile source)
    {
        // Then nothing else is read.
        if (DefinitionIdentity.Of(source) is not { } own || StandsAlone(own))
            return DefinitionLibrary.Empty;

        var beside = Beside(path, source.Path).Where(f => f.Identity is { } other && !IsSame(other, own)).ToList();
        var shipped = ShippedDefinitions.Library.Files.Where(f => !IsSame(f.Identity!, own) && !beside.Exists(b => IsSame(b.Identity!, f.Identity!)));
        return new DefinitionLibrary([.. beside, .. shipped]);
    }

    /// <summary>Whether a definition builds on no other, as most do.</summary>
    private static bool StandsAlone(DefinitionIdentity identity) => identity.Extends is null && identity.Migrations.Count == 0;

    private static IEnumerable<LibraryFile> Beside(string path, string name)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        var prefix = name[..(name.LastIndexOf('/') + 1)];
        foreach (var (file, problem) in FileTree.Files(folder, depth: 1))
        {
            if (problem is null && file.EndsWith(ShippedDefinitions.Extension, StringComparison.OrdinalIgnoreCase)
                && DefinitionSource.Read(Path.Combine(folder, file), prefix + file).Source is { } source)
            {
                yield return LibraryFile.Of(source);
            }
        }
    }

    private static bool IsSame(DefinitionIdentity one, DefinitionIdentity other) => one.Standard == other.Standard && one.Edition == other.Edition;
}
