using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Json;

namespace SchemaKit.Compiler.Definitions;

/// <summary>Takes JSON values as the type they should have.</summary>
internal static class ItemReader
{
    /// <summary>The value, or <see langword="null"/> if it is of another type, which is reported, or could not be parsed.</summary>
    public static T? As<T>(JsonNode node, DiagnosticBag diagnostics)
        where T : JsonNode
    {
        if (node is not (T or JsonMissing))
            diagnostics.ReportWrongType(node.Span, JsonTypeName.Of<T>(), JsonTypeName.Of(node));
        return node as T;
    }

    /// <summary>The items of the type; any others are reported and left out.</summary>
    public static IEnumerable<T> ItemsAs<T>(this JsonArray? array, DiagnosticBag diagnostics)
        where T : JsonNode
    {
        foreach (var item in array?.Items ?? [])
        {
            if (As<T>(item, diagnostics) is { } typed)
                yield return typed;
        }
    }
}
