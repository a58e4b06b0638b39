using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Json;
using SchemaKit.Runtime;

namespace SchemaKit.Engine.Payload;

/// <summary>Knows the keys of a list: an array of entries, or an object of entries and the overall row.</summary>
internal sealed class ListReader(ReportValues values, FaultList faults, TextLocations locations, ObjectReader objects, ColumnReader columns)
{
    /// <summary>How many entries a list may have in one report; a nested one in all entries above together.</summary>
    public const int MostEntries = 10_000;

    public const int LongestKey = 256;

    public PayloadMember Member(BoundTable list) => Member(list, list.Id, null);

    private PayloadMember Member(BoundTable list, string id, EntryRow? parent)
    {
        if (!list.List!.HasOverall)
            return Entries(list, id, parent) with { IsRequired = !list.List.Definition.IsOptional };

        PayloadMember[] members = [Entries(list, EntryRow.Entries, parent), Overall(list, parent)];
        return new PayloadMember(
            id, !list.List.Definition.IsOptional, (node, pointer) => objects.Read(node, pointer, members), () => ColumnReader.Spoil(members));
    }

    private PayloadMember Entries(BoundTable list, string id, EntryRow? parent) =>
        new(id, true, (node, pointer) => ReadEntries(list, parent, node, pointer), () => values.SpoilEntries(list, parent));

    private void ReadEntries(BoundTable list, EntryRow? parent, JsonNode node, string pointer)
    {
        if (node is not JsonArray array)
        {
            faults.WrongType(pointer, node, FaultWords.Array);
            values.SpoilEntries(list, parent);
            return;
        }

        var entries = values.EntriesOf(list);
        entries.SetState(parent, ListState.Known);
        for (var i = 0; i < array.Items.Count; i++)
        {
            if (entries.Rows.Count == MostEntries)
            {
                faults.TooManyEntries(JsonPointer.Append(pointer, i), array.Items[i], MostEntries);
                entries.SetState(parent, ListState.Unusable);
                return;
            }

            var row = values.AddEntry(list, parent, i);
            objects.Read(array.Items[i], row.Pointer, EntryMembers(row));
        }
    }

    private PayloadMember[] EntryMembers(EntryRow row)
    {
        var members = columns.Members(row.List.Columns, row.FirstCell, nested => Member(nested, nested.List!.Node!.Id, row));
        return row.List.List!.KeyId is { } key
            ? [new PayloadMember(key, true, (node, pointer) => ReadKey(row, node, pointer), () => SpoilKey(row)), .. members]
            : members;
    }

    private void ReadKey(EntryRow row, JsonNode node, string pointer)
    {
        row.KeyLocation = locations.At(node.Span.Start);
        if (node is JsonNull)
            return;

        if (node is not JsonString text)
            faults.WrongType(pointer, node, FaultWords.StringOrNull);
        else if (text.Value.Length is 0 or > LongestKey)
            faults.InvalidValue(pointer, text, FaultWords.Key);
        else
            row.Key = text.Value;
        row.IsKeyUnusable = row.Key is null;
    }

    private static void SpoilKey(EntryRow row) => (row.Key, row.IsKeyUnusable) = (null, true);

    private PayloadMember Overall(BoundTable list, EntryRow? parent)
    {
        var first = OverallCells.FirstOf(list, parent);
        var members = columns.Members(list.Columns, first, nested => parent is null && !nested.List!.HasOverall
            ? Member(nested, nested.List.Node!.Id, values.OverallOf(list)) with { IsRequired = false }
            : null);
        return new PayloadMember(EntryRow.Overall, true, Read, () => ColumnReader.Spoil(members));

        void Read(JsonNode node, string pointer)
        {
            if (node is JsonNull && list.List!.Definition.IsOptional)
                return;

            // A row that lacks every cell is there all the same.
            objects.Read(node, pointer, members);
            if (!OverallCells.IsIn(values, list, parent))
                values.SpoilCells(first, list.ColumnLeaves.Count);
        }
    }
}
