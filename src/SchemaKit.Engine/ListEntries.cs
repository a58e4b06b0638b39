namespace SchemaKit.Engine;

/// <summary>The entries of one list in one report, in the order of the payload; of a nested list those of every entry above.</summary>
internal sealed class ListEntries
{
    private readonly List<EntryRow> _rows = [];
    private readonly Dictionary<EntryRow, List<EntryRow>> _rowsIn = [];
    private readonly Dictionary<EntryRow, ListState> _nested = [];
    private ListState _top;
    private Dictionary<(EntryRow? Parent, string Key), EntryRow?>? _byKey;

    public IReadOnlyList<EntryRow> Rows => _rows;

    /// <summary>The entries of one array.</summary>
    public IReadOnlyList<EntryRow> In(EntryRow? parent) => parent is null ? _rows : _rowsIn.GetValueOrDefault(parent) ?? [];

    public ListState StateIn(EntryRow? parent) => parent is null ? _top : _nested.GetValueOrDefault(parent);

    public void SetState(EntryRow? parent, ListState state)
    {
        if (parent is null)
            _top = state;
        else
            _nested[parent] = state;
    }

    public void Add(EntryRow row)
    {
        _rows.Add(row);
        if (row.Parent is { } parent)
        {
            if (!_rowsIn.TryGetValue(parent, out var rows))
                _rowsIn.Add(parent, rows = []);
            rows.Add(row);
        }

        _byKey = null;
    }

    /// <summary>Brings the entries in the overall row above behind all others, where canonical order has them.</summary>
    public void MoveOverallLast()
    {
        List<EntryRow> inOverall = [.. _rows.Where(r => r.Parent is { IsOverall: true })];
        _rows.RemoveAll(r => r.Parent is { IsOverall: true });
        _rows.AddRange(inOverall);
    }

    public void RemoveIn(EntryRow? parent)
    {
        _rows.RemoveAll(r => r.Parent == parent);
        if (parent is not null)
            _rowsIn.Remove(parent);
        _byKey = null;
    }

    /// <summary>The entry with the key; none if there are several.</summary>
    public EntryRow? Find(EntryRow? parent, string? key) => key is null ? null : (_byKey ??= ByKey()).GetValueOrDefault((parent, key));

    private Dictionary<(EntryRow?, string), EntryRow?> ByKey()
    {
        var found = new Dictionary<(EntryRow?, string), EntryRow?>();
        foreach (var row in _rows.Where(r => r.Key is not null))
        {
            if (!found.TryAdd((row.Parent, row.Key!), row))
                found[(row.Parent, row.Key!)] = null;
        }

        return found;
    }
}
