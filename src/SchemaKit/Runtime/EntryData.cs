using System.Diagnostics.CodeAnalysis;

namespace SchemaKit.Runtime;

/// <summary>An entry of a list: its key, its cells and the lists nested in it. Immutable and equal by value; emitted entries are typed views of it.</summary>
public sealed class EntryData : IEquatable<EntryData>
{
    private readonly EntryArray[] _nested;

    /// <summary>An entry of its parts.</summary>
    /// <param name="key">Its key; <see langword="null"/> if it has none.</param>
    /// <param name="cells">Its cells: the scalar columns, then the overall cells of nested lists.</param>
    /// <param name="nested">The entries of each nested list, in column order.</param>
    public EntryData(string? key, CellView cells, params ReadOnlySpan<EntryArray> nested)
    {
        Key = key;
        Cells = cells;
        _nested = nested.ToArray();
    }

    /// <summary>An entry without a key, blank everywhere.</summary>
    public static EntryData Blank { get; } = new(null, default);

    /// <summary>Its key; <see langword="null"/> if it has none.</summary>
    public string? Key { get; }

    /// <summary>Its cells.</summary>
    public CellView Cells { get; }

    /// <summary>The entries of a nested list.</summary>
    /// <param name="list">Position of the list among those nested in the entry.</param>
    public EntryArray Nested(int list) => list < _nested.Length ? _nested[list] : default;

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] EntryData? other)
    {
        if (other is null || Key != other.Key || Cells != other.Cells)
            return false;

        for (var i = 0; i < Math.Max(_nested.Length, other._nested.Length); i++)
        {
            if (Nested(i) != other.Nested(i))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntryData);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Cells);
}
