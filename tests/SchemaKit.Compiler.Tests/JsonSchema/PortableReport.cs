using System.Globalization;
using System.Text.Json;

namespace SchemaKit.Compiler.Tests.JsonSchema;

/// <summary>A valid payload and what <c>x-schemakit</c> says of its lists.</summary>
internal sealed class PortableReport(JsonElement root, JsonElement annotation)
{
    private readonly Dictionary<string, (string Key, string? DeclaredIn)> _keys = (annotation.TryGetProperty("keys", out var keys) ? keys.EnumerateArray() : [])
        .ToDictionary(k => k.GetProperty("list").GetString()!, k => (k.GetProperty("key").GetString()!, k.TryGetProperty("declaredIn", out var d) ? d.GetString() : null));

    public JsonElement Root => root;

    public JsonElement Annotation => annotation;

    public string? RosterOf(string list) => _keys.TryGetValue(list, out var key) ? key.DeclaredIn ?? list : null;

    /// <summary>The value at a pointer; <see langword="null"/> if it is not there.</summary>
    public static JsonElement? At(JsonElement from, string pointer)
    {
        foreach (var name in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (from.ValueKind != JsonValueKind.Object || !from.TryGetProperty(name, out from))
                return null;
        }

        return from;
    }

    /// <summary>What null means in a table.</summary>
    public string BlankOf(string pointer) => annotation.GetProperty("blank").GetProperty(pointer.Split('/')[1]).GetString()!;

    public IReadOnlyList<PortableRow> Entries(string list, PortableRow? above = null)
    {
        var place = above is null ? At(root, list) : At(above.Value, list[above.List.Length..]);
        if (place is { ValueKind: JsonValueKind.Object } both)
            place = both.GetProperty("entries");
        return place is { ValueKind: JsonValueKind.Array } entries ? [.. entries.EnumerateArray().Select((e, i) => Entry(list, e, i, above))] : [];
    }

    public PortableRow? Overall(string list, PortableRow? above = null) =>
        (above is null ? At(root, list + "/overall") : At(above.Value, list[above.List.Length..] + "/overall")) is { ValueKind: JsonValueKind.Object } overall
            ? new PortableRow(list, PortableRow.Overall, null, overall, above)
            : null;

    /// <summary>The same row in another report.</summary>
    public PortableRow? Same(PortableRow row)
    {
        var above = row.Above is null ? null : Same(row.Above);
        if (row.Above is not null && above is null)
            return null;
        return row.IsOverall ? Overall(row.List, above) : WithKey(row.List, row.Key, above);
    }

    public PortableRow? WithKey(string list, string? key, PortableRow? above = null)
    {
        var found = Entries(list, above).Where(e => key is not null && e.Key == key).ToList();
        return found is [var only] ? only : null;
    }

    /// <summary>The rows that a rule is repeated for.</summary>
    public IEnumerable<PortableRow> Rows(string rows, string list)
    {
        IReadOnlyList<string> names = list.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (names.Count > 1)
        {
            var top = "/" + names[0];
            return Entries(top).Concat(Overall(top) is { } above ? [above] : []).SelectMany(e => Entries(list, e));
        }

        var overall = Overall(list) ?? new PortableRow(list, PortableRow.Overall, null, default, null);
        return rows switch
        {
            "entry" => Entries(list),
            "overall" => [overall],
            "row" => Entries(list).Append(overall),
            "entryOrOverall" => Entries(RosterOf(list)!).Count == 0 ? Entries(list).Append(overall) : Entries(list),
            _ => throw new InvalidOperationException(rows),
        };
    }

    private PortableRow Entry(string list, JsonElement value, int index, PortableRow? above)
    {
        var key = _keys.TryGetValue(list, out var keyOf) ? value.GetProperty(keyOf.Key).GetString() : null;
        return new PortableRow(list, key ?? "#" + (index + 1).ToString(CultureInfo.InvariantCulture), key, value, above);
    }
}
