using System.Collections;

namespace SchemaKit.Compiler.Binding;

/// <summary>The rules of a definition, of which the written ones are bound when they are asked for: to tell of a broken rule takes no other, and one with an instance for each cell takes long.</summary>
internal sealed class LateRules(IReadOnlyList<BoundRule> implied, IReadOnlyList<Lazy<BoundRule>> written) : IReadOnlyList<BoundRule>
{
    public int Count => implied.Count + written.Count;

    public BoundRule this[int index] => index < implied.Count ? implied[index] : written[index - implied.Count].Value;

    public IEnumerator<BoundRule> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
