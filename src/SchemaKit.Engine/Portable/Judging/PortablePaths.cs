using SchemaKit.Compiler.Json;

namespace SchemaKit.Engine.Portable.Judging;

/// <summary>Follows paths of names into a payload.</summary>
internal static class PortablePaths
{
    public static string[] Names(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    public static JsonNode? At(JsonNode? from, string path)
    {
        foreach (var name in Names(path))
            from = (from as JsonObject)?.Find(name);
        return from;
    }

    /// <summary>The list at the top of which a list is, or in whose rows it is nested: <c>/outcomes</c> of <c>/outcomes/reasons</c>.</summary>
    public static string TopOf(string list) => list.IndexOf('/', 1) is > 0 and var end ? list[..end] : list;

    public static bool IsNested(string list) => list.IndexOf('/', 1) > 0;
}
