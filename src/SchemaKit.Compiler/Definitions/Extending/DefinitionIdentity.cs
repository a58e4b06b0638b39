using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions.Extending;

/// <summary>What a definition says it is and which editions it builds on, read without judging anything else.</summary>
/// <param name="Extends">The edition that it extends, or <see langword="null"/>.</param>
/// <param name="Migrations">The editions from and to which it says how reports carry over.</param>
internal sealed record DefinitionIdentity(string Standard, string Edition, string? Extends, EquatableArray<string> Migrations)
{
    /// <returns><see langword="null"/> if the text names no standard and edition.</returns>
    public static DefinitionIdentity? Of(SourceFile source)
    {
        if (source.Text.Length > DefinitionLimits.FileSize || JsonReading.Of(source).Root is not JsonObject root)
            return null;

        return TextOf(root, "standard") is { } standard && TextOf(root, "edition") is { } edition
            ? new DefinitionIdentity(standard, edition, TextOf(root, "extends"), MigrationsOf(root).Distinct(StringComparer.Ordinal).ToEquatableArray())
            : null;
    }

    private static IEnumerable<string> MigrationsOf(JsonObject root)
    {
        var migrations = root.Find("migrations") as JsonArray;
        foreach (var migration in (migrations?.Items ?? []).OfType<JsonObject>())
        {
            if ((TextOf(migration, "from") ?? TextOf(migration, "to")) is { } edition)
                yield return edition;
        }
    }

    private static string? TextOf(JsonObject node, string name) => (node.Find(name) as JsonString)?.Value;
}
