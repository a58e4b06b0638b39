using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Tables;

/// <summary>Texts that belong to no table, gathered into blocks.</summary>
internal sealed class StrayText(DocumentPieces pieces, NoteList notes)
{
    private readonly List<int> _reported = [];
    private readonly HashSet<int> _excused = [];
    private int _first = -1;
    private int _last = -1;

    /// <summary>Whether text is expected here, so that none of it is remarkable.</summary>
    public bool IsNarrative { get; set; } = true;

    public bool HasValues { get; private set; }

    /// <summary>Where the block starts.</summary>
    public int Line => _first < 0 ? 0 : pieces[_first].Line;

    public void Add(int position, bool isValue)
    {
        _first = _first < 0 ? position : _first;
        _last = position;
        HasValues |= isValue;
    }

    /// <summary>Takes the block out, to be used as a label.</summary>
    public (int First, int Last)? Take()
    {
        (int, int)? block = _first < 0 ? null : (_first, _last);
        Clear();
        return block;
    }

    public void Flush()
    {
        if (_first >= 0 && !IsNarrative)
            Report(_first);
        Clear();
    }

    public void Report(int position) => _reported.Add(position);

    /// <summary>The pieces found their place after all.</summary>
    public void Excuse(int first, int last) => _excused.UnionWith(Enumerable.Range(first, last - first + 1));

    /// <summary>Notes what was reported and not excused.</summary>
    public void Close()
    {
        foreach (var position in _reported.Where(p => !_excused.Contains(p)))
            notes.UnplacedText(pieces[position].Line, pieces.Raw(position));
    }

    private void Clear()
    {
        _first = _last = -1;
        HasValues = false;
    }
}
