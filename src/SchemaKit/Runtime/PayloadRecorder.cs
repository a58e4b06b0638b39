namespace SchemaKit.Runtime;

/// <summary>Takes down what is wrong with a payload or record, and where its cells stand. Used only where there is something to report.</summary>
/// <param name="lines">The lines of the payload; <see langword="null"/> if a record is judged.</param>
internal sealed class PayloadRecorder(int cellCount, LineIndex? lines)
{
    private readonly List<(long Offset, int Order, PayloadFault Fault)> _payload = [];
    private readonly List<(int Cell, int Order, PayloadFault Fault)> _cells = [];
    private readonly long[] _offsets = lines is null ? [] : new long[cellCount];
    private readonly List<string> _path = [];

    /// <summary>A fault of the text itself; nothing else counts beside it.</summary>
    public PayloadFault? TextFault { get; private set; }

    /// <summary>Faults of the payload by place, then faults of cells in printed order.</summary>
    public IEnumerable<PayloadFault> Faults => TextFault is not null
        ? [TextFault]
        : _payload.OrderBy(f => (f.Offset, f.Order)).Select(f => f.Fault).Concat(_cells.OrderBy(f => (f.Cell, f.Order)).Select(f => f.Fault));

    public void Enter(string id) => _path.Add(id);

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    public void AddTextFault(string ruleId, long offset, params string[] arguments) =>
        TextFault = new PayloadFault(ruleId, "", Place(offset), arguments);

    /// <param name="key">The member that the fault is about, as it is spelled; <see langword="null"/> for the whole payload.</param>
    public void AddPayloadFault(string ruleId, string? key, long offset, params string[] arguments) =>
        _payload.Add((offset, _payload.Count, new PayloadFault(ruleId, Pointer(key), Place(offset), arguments)));

    public void AddCellFault(string ruleId, string pointer, int cell, long offset, params string[] arguments) =>
        _cells.Add((cell, _cells.Count, new PayloadFault(ruleId, pointer, Place(offset), arguments)));

    public string Pointer(string? key) => JsonPointer.Of(key is null ? _path : _path.Append(key));

    public void Locate(int cell, long offset) => _offsets[cell] = offset;

    /// <summary>Where a cell that was read stands; <see langword="null"/> in a record.</summary>
    public PayloadLocation? PlaceOf(int cell) => lines?.At(_offsets[cell]);

    public PayloadLocation? Place(long offset) => lines?.At(offset);
}
