using System.Collections;

namespace SchemaKit.Engine;

/// <summary>One fact about each cell of a report: the fixed cells first, then those of entries as they come.</summary>
internal sealed class CellColumn<T>(int fixedCells) : IReadOnlyList<T>
{
    private T[] _items = new T[fixedCells];

    public int Length { get; private set; } = fixedCells;

    int IReadOnlyCollection<T>.Count => Length;

    public T this[int cell]
    {
        get => AsSpan(0, Length)[cell];
        set => AsSpan(0, Length)[cell] = value;
    }

    public ReadOnlySpan<T> All => _items.AsSpan(0, Length);

    public Span<T> AsSpan(int first, int count) => _items.AsSpan(0, Length).Slice(first, count);

    public T[] Slice(int first, int count) => AsSpan(first, count).ToArray();

    public void Grow(int count)
    {
        if (Length + count > _items.Length)
            Array.Resize(ref _items, Math.Max(Length + count, _items.Length * 2));
        Length += count;
    }

    public IEnumerator<T> GetEnumerator() => _items.Take(Length).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
