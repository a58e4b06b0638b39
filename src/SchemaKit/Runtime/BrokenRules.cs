using System.Collections;

namespace SchemaKit.Runtime;

/// <summary>The broken rules of a payload without fault. Often they are only counted, so that they are described when somebody looks at one.</summary>
/// <param name="payload"><see langword="null"/> if nobody was to look.</param>
/// <param name="isTolerated">Whether none of them is an error.</param>
internal sealed class BrokenRules(byte[]? payload, int count, bool isTolerated, ShapeIndex index) : IReadOnlyList<Violation>
{
    private IReadOnlyList<Violation>? _described;

    public int Count => count;

    public byte[]? Payload => payload;

    public bool IsTolerated => isTolerated;

    public Violation this[int position] => Described[position];

    private IReadOnlyList<Violation> Described => _described ??=
        PayloadValidator.BrokenIn(index, payload ?? throw new InvalidOperationException("broken rules that were only to be counted cannot be described"));

    public IEnumerator<Violation> GetEnumerator() => Described.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
