using System.Collections;

namespace SchemaKit.Runtime;

/// <summary>Faults of the payload, then broken rules. A hostile payload can hold a million faults, so each is worded only when it is looked at.</summary>
internal sealed class ViolationList(PayloadRecorder recorder, IReadOnlyList<string> languages, params IEnumerable<Violation> broken) : IReadOnlyList<Violation>
{
    private readonly RecordedFault[] _faults = recorder.Sorted();
    private readonly Violation[] _broken = [.. broken];
    private Violation?[]? _worded;

    public int Count => _faults.Length + _broken.Length;

    public Violation this[int index] => index < _faults.Length ? Worded(index) : _broken[index - _faults.Length];

    public IEnumerator<Violation> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Violation Worded(int index)
    {
        var worded = _worded ??= new Violation?[_faults.Length];
        return worded[index] ??= ViolationText.Of(recorder.Describe(_faults[index]), languages);
    }
}
