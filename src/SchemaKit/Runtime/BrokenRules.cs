using System.Collections;

namespace SchemaKit.Runtime;

/// <summary>The broken rules of a payload without fault. Often they are only counted, so that they are described when somebody looks at one.</summary>
/// <param name="isTolerated">Whether none of them is an error.</param>
/// <param name="describe">Gives all of them.</param>
internal sealed class BrokenRules(byte[] payload, int count, bool isTolerated, Func<byte[], IReadOnlyList<Violation>> describe) : IReadOnlyList<Violation>
{
    private readonly Lazy<IReadOnlyList<Violation>> _described = new(() => describe(payload));

    public int Count => count;

    public byte[] Payload => payload;

    public bool IsTolerated => isTolerated;

    public Violation this[int index] => _described.Value[index];

    public IEnumerator<Violation> GetEnumerator() => _described.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
