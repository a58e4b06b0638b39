using System.Diagnostics.CodeAnalysis;

namespace SchemaKit.Runtime;

/// <summary>The cells of a report, or of a part of one, in canonical (printed) order. Immutable and equal by value.</summary>
/// <remarks>A cell is a scaled integer or blank; a blank cell holds 0, so that sums need no branch. Text cells stand in a list of their own.</remarks>
public sealed class CellBlock : IEquatable<CellBlock>
{
    private readonly long[] _values;
    private readonly ulong[] _filled;
    private readonly string?[]? _texts;

    private CellBlock(long[] values, ulong[] filled, string?[]? texts)
    {
        _values = values;
        _filled = filled;
        _texts = texts;
    }

    /// <summary>A block of blank cells.</summary>
    public CellBlock(int count)
        : this(new long[count], new ulong[CellBits.Words(count)], null)
    {
    }

    /// <summary>Creates a block from its parts, which are copied.</summary>
    /// <param name="values">Scaled integers, 0 where blank.</param>
    /// <param name="filled">Bit i of word i / 64 is set where cell i is not blank.</param>
    /// <param name="texts">The texts of text cells, or <see langword="null"/> if there are none.</param>
    public CellBlock(ReadOnlySpan<long> values, ReadOnlySpan<ulong> filled, ReadOnlySpan<string?> texts)
        : this(values.ToArray(), filled[..CellBits.Words(values.Length)].ToArray(), texts.IsEmpty ? null : texts.ToArray())
    {
        // Equality compares words, so what stands for no cell, and what a blank cell holds, must not differ.
        for (var i = 0; i < _filled.Length; i++)
            _filled[i] &= CellBits.Mask(i, Count);
        for (var i = 0; i < Count; i++)
            _values[i] = IsBlank(i) ? 0 : _values[i];
    }

    /// <summary>A block of what was read: a blank cell holds 0 already. More bits than cells may be given.</summary>
    internal static CellBlock Of(ReadOnlySpan<long> values, ReadOnlySpan<ulong> filled, ReadOnlySpan<string?> texts)
    {
        var words = filled[..CellBits.Words(values.Length)].ToArray();
        if (words.Length > 0)
            words[^1] &= CellBits.Mask(words.Length - 1, values.Length);
        return new CellBlock(values.ToArray(), words, texts.IsEmpty ? null : texts.ToArray());
    }

    /// <summary>Whether no cell is blank.</summary>
    internal bool AllFilled => CellBits.AllSet(_filled, Count);

    /// <summary>How many cells.</summary>
    public int Count => _values.Length;

    /// <summary>The scaled integers, 0 where blank.</summary>
    public ReadOnlySpan<long> Values => _values;

    /// <summary>Bit i of word i / 64 is set where cell i is not blank.</summary>
    public ReadOnlySpan<ulong> Filled => _filled;

    /// <summary>Whether the cell is blank.</summary>
    public bool IsBlank(int index) => (_filled[index >> 6] >> index & 1) == 0;

    /// <summary>The text of a text cell; <see langword="null"/> if blank.</summary>
    public string? TextAt(int index) => _texts?[index];

    /// <summary>A copy in which one cell is replaced.</summary>
    public CellBlock With(int index, long? value)
    {
        var copy = Copy(withTexts: false);
        copy.Set(index, value, null);
        return copy;
    }

    /// <summary>A copy in which one text cell is replaced.</summary>
    public CellBlock With(int index, string? text)
    {
        var copy = Copy(withTexts: true);
        copy.Set(index, text is null ? null : 0, text);
        return copy;
    }

    /// <summary>A copy in which <paramref name="length"/> cells from <paramref name="start"/> are those of the view; an empty view blanks them.</summary>
    public CellBlock With(int start, int length, CellView cells)
    {
        var copy = Copy(withTexts: cells.HasTexts);
        for (var i = 0; i < length; i++)
            copy.Set(start + i, cells.ValueAt(i), cells.TextAt(i));
        return copy;
    }

    internal bool HasTexts => _texts is not null;

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] CellBlock? other) =>
        other is not null && Values.SequenceEqual(other.Values) && Filled.SequenceEqual(other.Filled)
        && TextsEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CellBlock);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var value in _values)
            hash.Add(value);
        return hash.ToHashCode();
    }

    private bool TextsEqual(CellBlock other)
    {
        for (var i = 0; i < Count && (HasTexts || other.HasTexts); i++)
        {
            if (TextAt(i) != other.TextAt(i))
                return false;
        }

        return true;
    }

    private CellBlock Copy(bool withTexts) =>
        new((long[])_values.Clone(), (ulong[])_filled.Clone(), (string?[]?)_texts?.Clone() ?? (withTexts ? new string?[_values.Length] : null));

    private void Set(int index, long? value, string? text)
    {
        _values[index] = value ?? 0;
        var bit = 1UL << index;
        _filled[index >> 6] = value is null ? _filled[index >> 6] & ~bit : _filled[index >> 6] | bit;
        if (_texts is not null)
            _texts[index] = text;
    }
}
