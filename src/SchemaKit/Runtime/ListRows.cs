namespace SchemaKit.Runtime;

/// <summary>The open rows of one list in one report, in the order of the payload. Overall rows are fixed cells and do not stand here.</summary>
internal sealed class ListRows
{
    private readonly List<ListRow> _rows = [];
    private readonly Dictionary<int, ListState> _states = [];
    private Dictionary<string, int>? _byKey;

    public int Count => _rows.Count;

    /// <summary>Whether the payload lacks the table, as it may.</summary>
    public bool IsAbsent { get; set; }

    /// <summary>Whether there is an overall row among the fixed cells; it may be missing from optional tables only.</summary>
    public bool HasOverall { get; set; }

    public ListRow this[int position] => _rows[position];

    /// <summary>What is known of the entries nested in a row of the list above; of all of them for -1.</summary>
    public ListState StateIn(int parent) => _states.GetValueOrDefault(parent);

    public void SetState(int parent, ListState state) => _states[parent] = state;

    public void Add(ListRow row)
    {
        _rows.Add(row);
        _byKey = null;
    }

    public void SetKey(int position, string? key, bool isUnusable, bool isBlank)
    {
        _rows[position] = _rows[position] with { Key = key, IsKeyUnusable = isUnusable, IsKeyBlank = isBlank };
        _byKey = null;
    }

    /// <summary>Removes the row at the position and all behind it.</summary>
    public void RemoveFrom(int position)
    {
        _rows.RemoveRange(position, _rows.Count - position);
        _byKey = null;
    }

    /// <summary>Moves the rows that stand in the overall row above behind all others, where canonical order has them.</summary>
    /// <returns>How many stood before others; 0 if nothing was moved.</returns>
    public int MoveOverallLast()
    {
        var leading = 0;
        while (leading < _rows.Count && _rows[leading].IsInOverall)
            leading++;
        if (leading == 0 || leading == _rows.Count)
            return 0;

        var moved = _rows.GetRange(0, leading);
        _rows.RemoveRange(0, leading);
        _rows.AddRange(moved);
        _byKey = null;
        return leading;
    }

    /// <summary>Removes the rows that stand in the overall row above.</summary>
    public void RemoveInOverall()
    {
        _rows.RemoveAll(r => r.IsInOverall);
        _byKey = null;
    }

    /// <summary>Position of the row with the key; -1 if there is none, if there are several, or if there is no key.</summary>
    public int Find(string? key) => key is not null && (_byKey ??= ByKey()).TryGetValue(key, out var position) ? position : -1;

    /// <summary>Whether there are rows with the key.</summary>
    public bool Has(string key) => (_byKey ??= ByKey()).ContainsKey(key);

    private Dictionary<string, int> ByKey()
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _rows.Count; i++)
        {
            if (_rows[i].Key is { } key && !places.TryAdd(key, i))
                places[key] = -1;
        }

        return places;
    }
}

/// <summary>An entry of a list.</summary>
/// <param name="FirstCell">Index of its first cell; those of entries follow the fixed ones.</param>
/// <param name="Key">Its key; <see langword="null"/> if it has none.</param>
/// <param name="Parent">Position of the entry it is nested in, among the rows of that list; <see cref="InOverall"/> in the overall row; -1 at the top.</param>
/// <param name="Position">Position among the entries of its own array in the payload.</param>
internal readonly record struct ListRow(int FirstCell, string? Key, int Parent, int Position)
{
    /// <summary>Stands for the overall row above, behind all entries.</summary>
    public const int InOverall = int.MaxValue;

    public bool IsInOverall => Parent == InOverall;

    /// <summary>Whether something stands at the key that is none; the fault has been reported.</summary>
    public bool IsKeyUnusable { get; init; }

    /// <summary>Whether the key stands in the payload and is left blank.</summary>
    public bool IsKeyBlank { get; init; }
}
