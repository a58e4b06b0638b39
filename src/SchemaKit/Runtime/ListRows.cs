namespace SchemaKit.Runtime;

/// <summary>The open rows of one list in one report, in the order of the payload. Overall rows are fixed cells and do not stand here.</summary>
internal sealed class ListRows
{
    private readonly List<ListRow> _rows = [];
    private Dictionary<string, int>? _byKey;

    public int Count => _rows.Count;

    /// <summary>Whether the payload lacks the table, as it may.</summary>
    public bool IsAbsent { get; set; }

    public ListRow this[int position] => _rows[position];

    public void Add(ListRow row)
    {
        _rows.Add(row);
        _byKey = null;
    }

    /// <summary>Position of the row with the key; -1 if there is none, if there are several, or if there is no key.</summary>
    public int Find(string? key) => key is not null && (_byKey ??= ByKey()).TryGetValue(key, out var position) ? position : -1;

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
/// <param name="Parent">Position of the entry it is nested in, among the rows of that list; -1 at the top.</param>
/// <param name="Position">Position among the entries of its own array in the payload.</param>
internal readonly record struct ListRow(int FirstCell, string? Key, int Parent, int Position);
