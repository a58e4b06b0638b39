namespace SchemaKit.Runtime;

/// <summary>Takes down what is wrong with a payload or record, and where its cells stand. Used only where there is something to report.</summary>
/// <param name="firstOpenCell">How many fixed cells there are; those of entries follow.</param>
/// <param name="lines">The lines of the payload; <see langword="null"/> if a record is judged.</param>
internal sealed class PayloadRecorder(int firstOpenCell, LineIndex? lines)
{
    /// <summary>Above every offset, so that faults of cells rank behind those of the payload.</summary>
    private const long FirstCellRank = 1L << 32;

    /// <summary>Above those, for cells of entries: then come 16 bits for the list, 14 for the row, 18 for the cell in it.</summary>
    private const long FirstOpenRank = 1L << 48;

    private readonly List<RecordedFault> _faults = [];
    private readonly Dictionary<(int List, int Row), int> _keyOffsets = [];
    private int[] _offsets = lines is null ? [] : new int[firstOpenCell];
    private readonly int _firstOpenCell = firstOpenCell;
    private int _appended;
    private readonly List<string> _path = [];
    private string? _parent;
    private RecordedFault? _textFault;

    /// <summary>The open rows of the report; <see langword="null"/> if it has no lists.</summary>
    public OpenRows? Rows { get; set; }

    /// <summary>Whether the payload is known to have no fault.</summary>
    public bool IsSound { get; init; }

    /// <summary>Whether the text itself is faulty; nothing else counts beside that.</summary>
    public bool HasTextFault => _textFault is not null;

    /// <summary>Pointer of the object that is being read.</summary>
    public string Parent => _parent ??= JsonPointer.Of(_path);

    /// <summary>Faults of the payload by place, then faults of fixed cells in printed order, then those of cells of entries by list and row.</summary>
    public RecordedFault[] Sorted()
    {
        RecordedFault[] sorted = _textFault is { } fault ? [fault] : [.. _faults.Select(Ranked)];
        if (!IsSorted(sorted))
            Array.Sort(sorted);
        return sorted;
    }

    public void Enter(string id)
    {
        _path.Add(id);
        _parent = null;
    }

    public void Leave()
    {
        _path.RemoveAt(_path.Count - 1);
        _parent = null;
    }

    public void AddTextFault(string ruleId, long offset, params string[] arguments) =>
        _textFault = new RecordedFault(ruleId, offset, 0, "", null, (int)offset, Arguments: arguments);

    /// <param name="key">The member that the fault is about, as it is spelled; <see langword="null"/> for the whole payload.</param>
    public void AddPayloadFault(string ruleId, string? key, long offset, params string[] arguments) =>
        _faults.Add(new RecordedFault(ruleId, offset, _faults.Count, Parent, key, (int)offset, Arguments: arguments));

    /// <summary>A fault whose message quotes the key itself.</summary>
    /// <param name="first">Where the key stood first; -1 if it is no repetition.</param>
    public void AddKeyFault(string ruleId, string key, long offset, long first = -1) =>
        _faults.Add(new RecordedFault(ruleId, offset, _faults.Count, Parent, key, (int)offset, (int)first));

    public void AddCellFault(string ruleId, string parent, string? key, int cell, long offset, params string[] arguments) =>
        _faults.Add(new RecordedFault(ruleId, FirstCellRank + cell, _faults.Count, parent, key, (int)offset, Arguments: arguments));

    /// <summary>A fault in an entry that was forgotten afterwards ranks by its place.</summary>
    private RecordedFault Ranked(RecordedFault fault)
    {
        if (Rows is null || fault.Rank < FirstCellRank + _firstOpenCell)
            return fault;

        return fault with
        {
            Rank = Rows.TryFind((int)(fault.Rank - FirstCellRank), out var cell)
                ? FirstOpenRank + ((long)cell.List.Index << 32) + ((long)cell.Position << 18) + cell.Offset
                : fault.Offset,
        };
    }

    /// <summary>A fault elsewhere than in the object that is being read.</summary>
    public void AddFaultAt(string ruleId, string parent, string? key, long offset, params string[] arguments) =>
        _faults.Add(new RecordedFault(ruleId, offset, _faults.Count, parent, key, (int)offset, Arguments: arguments));

    /// <summary>Takes note that there are more cells.</summary>
    public void Append(int cells)
    {
        _appended += cells;
        if (lines is not null && _firstOpenCell + _appended > _offsets.Length)
            Array.Resize(ref _offsets, Math.Max(_firstOpenCell + _appended, 2 * _offsets.Length));
    }

    public void LocateKey(int list, int row, long offset) => _keyOffsets[(list, row)] = (int)offset;

    /// <summary>Follows rows of a list that were moved behind the others.</summary>
    public void MoveKeys(int list, int leading)
    {
        var count = Rows![list].Count;
        var offsets = Enumerable.Range(0, count).Select(row => _keyOffsets.GetValueOrDefault((list, row))).ToArray();
        for (var row = 0; row < count; row++)
            _keyOffsets[(list, row)] = offsets[(row + leading) % count];
    }

    /// <summary>Where the key of an entry stands.</summary>
    public long KeyPlace(int list, int row) => _keyOffsets.GetValueOrDefault((list, row));

    public void Locate(int cell, long offset) => _offsets[cell] = (int)offset;

    /// <summary>Where a cell that was read stands; <see langword="null"/> if it is not there, and in a record. Offset 0 is no cell's.</summary>
    public PayloadLocation? PlaceOf(int cell) => cell < _offsets.Length && _offsets[cell] > 0 ? lines?.At(_offsets[cell]) : null;

    public PayloadFault Describe(in RecordedFault fault) => new(fault.RuleId, fault.Pointer, lines?.At(fault.Offset), fault.Arguments ?? Quoted(fault));

    // They are met nearly in order, and a million of them are slow to sort.
    private static bool IsSorted(ReadOnlySpan<RecordedFault> faults)
    {
        for (var i = 1; i < faults.Length; i++)
        {
            if (faults[i - 1].Rank > faults[i].Rank)
                return false;
        }

        return true;
    }

    private string[] Quoted(in RecordedFault fault) => fault.First >= 0 && lines?.At(fault.First) is { } first
        ? [fault.Key!, NumberText.Plain(first.Line), NumberText.Plain(first.Column)]
        : [fault.Key!];
}
