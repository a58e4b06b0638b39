using System.Text.Json;

namespace SchemaKit.Compiler.Tests.JsonSchema;

/// <summary>An entry of a list, or its overall row.</summary>
/// <param name="List">The pointer of the list.</param>
/// <param name="Name">The key, the number of an entry without one, or <c>overall</c>.</param>
internal sealed record PortableRow(string List, string Name, string? Key, JsonElement Value, PortableRow? Above)
{
    public const string Overall = "overall";

    public bool IsOverall => Key is null && Name == Overall;

    /// <summary>As it stands in the ids of instances.</summary>
    public string FullName => Above is null ? Name : Above.Name + "," + Name;
}
