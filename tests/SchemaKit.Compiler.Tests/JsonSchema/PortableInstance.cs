using System.Text.Json;

namespace SchemaKit.Compiler.Tests.JsonSchema;

/// <summary>A rule for one row, column and value; over a list, still for each of its rows.</summary>
/// <param name="Key">What stands in the brackets of its id, after the name of the list's row.</param>
/// <param name="Rows">Which rows of the list: <c>entry</c>, <c>entryOrOverall</c>, <c>row</c> or <c>overall</c>.</param>
/// <param name="List">Its pointer.</param>
internal sealed record PortableInstance(string Rule, IReadOnlyList<string> Key, string? Rows, string? List, JsonElement Form)
{
    public string Id => IdFor(null);

    public string KeyFor(string? row) => string.Join(',', row is null ? Key : [row, .. Key]);

    public string IdFor(string? row) => KeyFor(row) is { Length: > 0 } key ? $"{Rule}[{key}]" : Rule;
}
