using System.Globalization;
using SchemaKit.Compiler.Json;
using SchemaKit.Engine.Portable.Forms;

namespace SchemaKit.Engine.Portable.Judging;

/// <summary>A payload and the rows of its lists.</summary>
internal sealed class PortableReport(JsonNode root, PortableAnnotation annotation)
{
    private readonly Dictionary<(string List, PortableRow? Above), PortableEntries> _entries = [];
    private readonly Dictionary<(string List, PortableRow? Above), PortableRow?> _overall = [];

    public JsonNode Root => root;

    /// <summary>The reporting year; <see langword="null"/> if there is none.</summary>
    public int? Year { get; } = (root as JsonObject)?.Find("year") is JsonNumber year && Payload.ExactNumber.Parse(year.Text).ToScaled(0) is { } value && value >= 1 && value <= 9_999
        ? (int)value
        : null;

    /// <summary>The entries of one array.</summary>
    /// <param name="above">The row that a nested list stands in.</param>
    public PortableEntries EntriesOf(string list, PortableRow? above = null)
    {
        if (!_entries.TryGetValue((list, above), out var entries))
            _entries.Add((list, above), entries = ReadEntries(list, above));
        return entries;
    }

    /// <summary>The overall row, if it is there.</summary>
    public PortableRow? OverallOf(string list, PortableRow? above = null)
    {
        if (!_overall.TryGetValue((list, above), out var overall))
            _overall.Add((list, above), overall = ReadOverall(list, above));
        return overall;
    }

    /// <summary>Every entry of a list, wherever it is nested.</summary>
    public IEnumerable<PortableRow> AllEntries(string list)
    {
        if (!PortablePaths.IsNested(list))
            return EntriesOf(list).Rows;

        var top = PortablePaths.TopOf(list);
        IEnumerable<PortableRow> above = OverallOf(top) is { } overall ? EntriesOf(top).Rows.Append(overall) : EntriesOf(top).Rows;
        return above.SelectMany(row => EntriesOf(list, row).Rows);
    }

    /// <summary>The rows that a rule is repeated for.</summary>
    public IEnumerable<PortableRow> RowsOf(PortableRows rows, string list)
    {
        var hasOverall = !PortablePaths.IsNested(list) && rows switch
        {
            PortableRows.Entry => false,
            PortableRows.EntryOrOverall => HasEmptyRoster(list),
            _ => true,
        };
        var entries = rows == PortableRows.Overall ? [] : AllEntries(list);
        return hasOverall ? entries.Append(OverallOf(list) ?? Lacking(list)) : entries;
    }

    /// <summary>The row of this report that is the same as one of another.</summary>
    public PortableRow? Same(PortableRow row)
    {
        PortableRow? above = null;
        if (row.Above is not null && (above = Same(row.Above)) is null)
            return null;
        return row.IsOverall ? OverallOf(row.List, above) : EntriesOf(row.List, above).Find(row.Key);
    }

    private bool HasEmptyRoster(string list) =>
        annotation.Keys.TryGetValue(list, out var key) && key.DeclaredIn is { } roster && EntriesOf(roster) is { Rows.Count: 0, IsThere: true };

    private static PortableRow Lacking(string list) => new(list, list + "/" + PortableRow.Overall, PortableRow.Overall, null, null, null) { IsOverall = true };

    private PortableEntries ReadEntries(string list, PortableRow? above)
    {
        var (place, pointer) = Place(list, above);
        if (place is JsonObject both)
            (place, pointer) = (both.Find(PortableRow.Entries), pointer + "/" + PortableRow.Entries);
        if (place is not JsonArray array)
            return PortableEntries.None;

        var member = annotation.Keys.GetValueOrDefault(list)?.Member;
        return new PortableEntries([.. array.Items.Select((item, i) => Entry(list, pointer, i, item, member, above))], isThere: true);
    }

    private static PortableRow Entry(string list, string pointer, int position, JsonNode value, string? member, PortableRow? above)
    {
        var key = member is not null && (value as JsonObject)?.Find(member) is JsonString { Value.Length: > 0 } text ? text.Value : null;
        var place = string.Create(CultureInfo.InvariantCulture, $"{pointer}/{position}");
        return new PortableRow(list, place, key ?? string.Create(CultureInfo.InvariantCulture, $"#{position + 1}"), key, value, above);
    }

    private PortableRow? ReadOverall(string list, PortableRow? above)
    {
        if (above is { IsOverall: true })
            return null;

        var (place, pointer) = Place(list, above);
        return (place as JsonObject)?.Find(PortableRow.Overall) is JsonObject overall
            ? new PortableRow(list, pointer + "/" + PortableRow.Overall, PortableRow.Overall, null, overall, above) { IsOverall = true }
            : null;
    }

    private (JsonNode? Place, string Pointer) Place(string list, PortableRow? above) => above is null
        ? (PortablePaths.At(root, list), list)
        : (PortablePaths.At(above.Value, list[above.List.Length..]), above.Pointer + list[above.List.Length..]);
}
