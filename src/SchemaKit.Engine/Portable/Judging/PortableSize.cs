using SchemaKit.Compiler.Json;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Engine.Portable.Judging;

/// <summary>Looks for a list of more entries than a report may have; those of a nested list count together.</summary>
internal sealed class PortableSize
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <returns>Names of the members that lead to it, as a pointer; <see langword="null"/> if there is none.</returns>
    public static string? TooLarge(JsonNode root) => new PortableSize().Find(root, "");

    private string? Find(JsonNode node, string path)
    {
        switch (node)
        {
            case JsonArray array:
                _counts[path] = _counts.GetValueOrDefault(path) + array.Items.Count;
                return _counts[path] > ListReader.MostEntries ? path : array.Items.Select(i => Find(i, path)).FirstOrDefault(p => p is not null);
            case JsonObject @object:
                return @object.Members.Select(m => Find(m.Value, JsonPointer.Append(path, m.Name.Value))).FirstOrDefault(p => p is not null);
            default:
                return null;
        }
    }
}
