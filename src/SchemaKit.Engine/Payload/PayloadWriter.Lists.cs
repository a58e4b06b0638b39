using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Payload;

internal sealed partial class PayloadWriter
{
    private void WriteList(BoundTable list, string key, EntryRow? parent)
    {
        var isKnown = _values.EntriesOf(list).StateIn(parent) == ListState.Known;
        var hasOverall = OverallCells.IsIn(_values, list, parent);
        if (!list.List!.HasOverall && isKnown)
            WriteEntries(list, key, parent);
        if (!list.List.HasOverall || (!isKnown && !hasOverall))
            return;

        _json.WriteStartObject(key);
        if (isKnown)
            WriteEntries(list, EntryRow.Entries, parent);
        if (hasOverall)
            WriteRow(EntryRow.Overall, () => WriteColumns(list.Columns, OverallCells.FirstOf(list, parent), parent is null ? _values.OverallOf(list) : null));
        else if (list.List.Definition.IsOptional)
            _json.WriteNull(EntryRow.Overall);
        _json.WriteEndObject();
    }

    private void WriteEntries(BoundTable list, string key, EntryRow? parent)
    {
        _json.WriteStartArray(key);
        foreach (var row in _values.EntriesOf(list).In(parent))
        {
            _json.WriteStartObject();
            if (list.List!.KeyId is { } keyId && !row.IsKeyUnusable)
                _json.WriteString(keyId, row.Key);
            WriteColumns(list.Columns, row.FirstCell, row);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteNested(BoundTable list, string key, EntryRow? entry)
    {
        if (entry is { IsOverall: false } || (entry is not null && _values.EntriesOf(list).In(entry).Count > 0))
            WriteList(list, key, entry);
    }
}
