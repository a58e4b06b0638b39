namespace SchemaKit.Runtime;

/// <summary>The entries of a list, in order. Immutable and equal by value.</summary>
public readonly struct EntryArray : IEquatable<EntryArray>
{
    private readonly EntryData[]? _entries;

    internal EntryArray(EntryData[] entries) => _entries = entries;

    /// <summary>How many there are.</summary>
    public int Count => _entries?.Length ?? 0;

    /// <summary>The entry at a position.</summary>
    public EntryData this[int position] => _entries is null ? throw new ArgumentOutOfRangeException(nameof(position)) : _entries[position];

    /// <summary>Entries of several parts, which are copied.</summary>
    public static EntryArray Of(ReadOnlySpan<EntryData> entries) => new(entries.ToArray());

    /// <inheritdoc/>
    public bool Equals(EntryArray other) => _entries.AsSpan().SequenceEqual(other._entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EntryArray other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var entry in _entries.AsSpan())
            hash.Add(entry);
        return hash.ToHashCode();
    }

    /// <summary>Compares entry by entry.</summary>
    public static bool operator ==(EntryArray left, EntryArray right) => left.Equals(right);

    /// <summary>Compares entry by entry.</summary>
    public static bool operator !=(EntryArray left, EntryArray right) => !left.Equals(right);
}
