using System.Collections;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using SchemaKit.Runtime;

namespace SchemaKit;

/// <summary>The entries of a list table, in order. Immutable and equal by value; written as <c>[first, second, .. more]</c>.</summary>
/// <typeparam name="T">Type of an entry.</typeparam>
[CollectionBuilder(typeof(EntryList), nameof(EntryList.Create))]
public readonly struct EntryList<T> : IReadOnlyList<T>, IEquatable<EntryList<T>>
    where T : struct, IEntry<T>
{
    /// <summary>A view of entries.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public EntryList(EntryArray data) => Data = data;

    /// <summary>What the list is a view of.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public EntryArray Data { get; }

    /// <summary>How many entries.</summary>
    public int Count => Data.Count;

    /// <summary>The entry at a position.</summary>
    public T this[int position] => T.FromData(Data[position]);

    /// <summary>A copy with one more entry at the end.</summary>
    public EntryList<T> Add(T entry) => [.. this, entry];

    /// <summary>A copy in which one entry is another.</summary>
    public EntryList<T> SetItem(int position, T entry)
    {
        T[] entries = [.. this];
        entries[position] = entry;
        return EntryList.Create<T>(entries);
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(EntryList<T> other) => Data == other.Data;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EntryList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Data.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => $"{Count} {(Count == 1 ? "entry" : "entries")}";

    /// <summary>Compares entry by entry.</summary>
    public static bool operator ==(EntryList<T> left, EntryList<T> right) => left.Equals(right);

    /// <summary>Compares entry by entry.</summary>
    public static bool operator !=(EntryList<T> left, EntryList<T> right) => !left.Equals(right);
}

/// <summary>Creates lists of entries.</summary>
public static class EntryList
{
    /// <summary>A list of entries, which are copied.</summary>
    public static EntryList<T> Create<T>(ReadOnlySpan<T> entries)
        where T : struct, IEntry<T>
    {
        var data = new EntryData[entries.Length];
        for (var i = 0; i < data.Length; i++)
            data[i] = entries[i].ToData();
        return new EntryList<T>(new EntryArray(data));
    }
}
