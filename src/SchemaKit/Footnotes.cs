using System.Diagnostics.CodeAnalysis;

namespace SchemaKit;

/// <summary>The footnotes of a report by the id of their table. Immutable and equal by value; a table without footnotes has an empty list.</summary>
public sealed class Footnotes : IEquatable<Footnotes>
{
    private readonly Dictionary<string, string[]> _texts = new(StringComparer.Ordinal);

    /// <summary>Footnotes of several tables, which are copied.</summary>
    public Footnotes(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        foreach (var (table, texts) in tables)
        {
            if (texts is { Count: > 0 })
                _texts[table] = [.. texts];
        }
    }

    /// <summary>No footnotes.</summary>
    public static Footnotes None { get; } = new([]);

    /// <summary>The footnotes of a table, in order.</summary>
    /// <param name="table">Id of the table.</param>
    public IReadOnlyList<string> this[string table] => _texts.TryGetValue(table, out var texts) ? Array.AsReadOnly(texts) : [];

    /// <summary>How many tables have footnotes.</summary>
    public int Count => _texts.Count;

    /// <summary>The ids of the tables that have footnotes.</summary>
    public IEnumerable<string> Tables => _texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>A copy in which a table has these footnotes instead of those it had.</summary>
    public Footnotes With(string table, params IReadOnlyList<string> texts) =>
        new(Tables.Where(t => t != table).Select(t => KeyValuePair.Create(t, this[t])).Append(KeyValuePair.Create(table, texts)));

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Footnotes? other) =>
        other is not null && Count == other.Count
        && _texts.All(t => other._texts.TryGetValue(t.Key, out var texts) && t.Value.AsSpan().SequenceEqual(texts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Footnotes);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 0;
        foreach (var (table, texts) in _texts)
            hash ^= HashCode.Combine(table, texts.Length, texts[0]);
        return hash;
    }
}
