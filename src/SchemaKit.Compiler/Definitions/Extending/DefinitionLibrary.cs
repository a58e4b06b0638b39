using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions.Extending;

/// <summary>The definitions that are compiled together: each may build on the others, found by standard and edition.</summary>
/// <param name="files">Are not asked for before one is looked for.</param>
internal sealed class DefinitionLibrary(IEnumerable<LibraryFile> files)
{
    private readonly Lazy<List<LibraryFile>> _files = new(() => files.Where(f => f.Identity is not null).ToList());

    public static DefinitionLibrary Empty { get; } = new([]);

    public static DefinitionLibrary Of(IEnumerable<SourceFile> files) => new(files.Select(LibraryFile.Of));

    public IReadOnlyList<LibraryFile> Files => _files.Value;

    /// <summary>The files that say they are the edition; more than one is a fault of theirs.</summary>
    public IReadOnlyList<LibraryFile> Find(string standard, string edition) =>
        Files.Where(f => f.Identity!.Standard == standard && f.Identity.Edition == edition).ToList();

    /// <summary>The editions of a standard, each once.</summary>
    public IEnumerable<string> EditionsOf(string standard) =>
        Files.Where(f => f.Identity!.Standard == standard).Select(f => f.Identity!.Edition).Distinct(StringComparer.Ordinal);

    /// <summary>The other files that can change what becomes of this one: the editions it builds on, and any that claim to be the same.</summary>
    /// <remarks>While an edition is missing these are all of the standard, since messages suggest from them.</remarks>
    public IReadOnlyList<LibraryFile> NeededBy(LibraryFile file)
    {
        if (file.Identity is not { } identity)
            return [];

        var needed = new HashSet<LibraryFile>(Find(identity.Standard, identity.Edition));
        var isComplete = true;
        foreach (var (_, found) in identity.Migrations.Prepend(identity.Extends).SelectMany(e => ChainFrom(identity.Standard, e)))
        {
            needed.UnionWith(found);
            isComplete &= found.Count > 0;
        }

        return Files.Where(f => f.Source.Path != file.Source.Path && (needed.Contains(f) || (!isComplete && f.Identity!.Standard == identity.Standard))).ToList();
    }

    /// <summary>The edition and those that it extends, one after the other, each once and the missing one too; empty without an edition.</summary>
    public IEnumerable<(string Edition, IReadOnlyList<LibraryFile> Files)> ChainFrom(string standard, string? edition)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (edition is not null && seen.Add(edition))
        {
            var files = Find(standard, edition);
            yield return (edition, files);
            edition = files.Count == 0 ? null : files[0].Identity!.Extends;
        }
    }
}
