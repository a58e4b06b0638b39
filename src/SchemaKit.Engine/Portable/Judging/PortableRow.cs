using SchemaKit.Compiler.Json;

namespace SchemaKit.Engine.Portable.Judging;

/// <summary>An entry of a list, or its overall row.</summary>
/// <param name="list">Pointer of the list.</param>
/// <param name="pointer">Where it stands in its report.</param>
/// <param name="key"><see langword="null"/> if it has none.</param>
/// <param name="value"><see langword="null"/> for an overall row that the report lacks.</param>
internal sealed class PortableRow(string list, string pointer, string ownName, string? key, JsonNode? value, PortableRow? above)
{
    public const string Overall = "overall";
    public const string Entries = "entries";

    public string List { get; } = list;

    public string Pointer { get; } = pointer;

    public string? Key { get; } = key;

    public JsonNode? Value { get; } = value;

    /// <summary>The row of another list in which it is nested.</summary>
    public PortableRow? Above { get; } = above;

    public bool IsOverall { get; init; }

    /// <summary>As it stands in the ids of instances.</summary>
    public string Name { get; } = above is null ? ownName : above.Name + "," + ownName;
}
