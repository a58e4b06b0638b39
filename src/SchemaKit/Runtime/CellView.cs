namespace SchemaKit.Runtime;

/// <summary>A stretch of a <see cref="CellBlock"/>: the cells of a table, of a group of rows, of a row or of a group of columns.</summary>
/// <remarks>The default view is blank everywhere. Views are equal by their cells; a default view equals one whose cells are all blank.</remarks>
public readonly struct CellView : IEquatable<CellView>
{
    private readonly CellBlock? _block;
    private readonly int _start;
    private readonly int _length;

    /// <summary>Looks at <paramref name="length"/> cells from <paramref name="start"/>.</summary>
    public CellView(CellBlock block, int start, int length)
    {
        _block = block;
        _start = start;
        _length = length;
    }

    /// <summary>The scaled integers, 0 where blank; empty for the default view.</summary>
    public ReadOnlySpan<long> Values => _block is null ? default : _block.Values.Slice(_start, _length);

    internal bool HasTexts => _block is { HasTexts: true };

    /// <summary>A stretch of this view.</summary>
    public CellView Slice(int start, int length) => _block is null ? default : new(_block, _start + start, length);

    /// <summary>The scaled integer of a cell; <see langword="null"/> if blank.</summary>
    public long? ValueAt(int index) =>
        _block is null || index >= _length || _block.IsBlank(_start + index) ? null : _block.Values[_start + index];

    /// <summary>The value of a decimal cell; <see langword="null"/> if blank.</summary>
    /// <param name="index">Position in the view.</param>
    /// <param name="scale">Fraction digits of the cell's kind.</param>
    public decimal? DecimalAt(int index, int scale) => ValueAt(index) is { } value ? Scaled.ToDecimal(value, scale) : null;

    /// <summary>The date of a date cell; <see langword="null"/> if blank.</summary>
    public DateOnly? DateAt(int index) => ValueAt(index) is { } day ? DateOnly.FromDayNumber((int)day - 1) : null;

    /// <summary>The text of a text cell; <see langword="null"/> if blank.</summary>
    public string? TextAt(int index) => index < _length ? _block?.TextAt(_start + index) : null;

    /// <summary>What a numeric cell holds whose kind has special values.</summary>
    /// <param name="index">Position in the view.</param>
    /// <param name="kind">The cell's kind.</param>
    public Figure FigureAt(int index, KindShape kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (ValueAt(index) is not { } value)
            return default;
        return kind.SpecialOf(value) is { } special ? Figure.Of(special.Text) : Figure.Of(Scaled.ToDecimal(value, kind.Scale));
    }

    /// <summary>What a date cell holds whose kind has special values.</summary>
    /// <param name="index">Position in the view.</param>
    /// <param name="kind">The cell's kind.</param>
    public DateFigure DateFigureAt(int index, KindShape kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (ValueAt(index) is not { } value)
            return default;
        return kind.SpecialOf(value) is { } special ? DateFigure.Of(special.Text) : DateFigure.Of(DateAt(index));
    }

    /// <summary>A view of a copy in which one cell is replaced.</summary>
    /// <param name="length">Cells of the whole view, as the default view does not know.</param>
    /// <param name="index">Position in the view.</param>
    /// <param name="value">Scaled integer, or <see langword="null"/> for blank.</param>
    public CellView With(int length, int index, long? value) => new(Own(length).With(index, value), 0, length);

    /// <summary>A view of a copy in which one decimal cell is replaced.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has more fraction digits than <paramref name="scale"/>, or does not fit 64 bits when scaled.</exception>
    public CellView With(int length, int index, decimal? value, int scale) => With(length, index, value is { } v ? Scaled.FromDecimal(v, scale) : null);

    /// <summary>A view of a copy in which one date cell is replaced.</summary>
    public CellView With(int length, int index, DateOnly? value) => With(length, index, value?.DayNumber + 1L);

    /// <summary>A view of a copy in which one numeric cell is replaced whose kind has special values.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number does not fit the cell, or the kind has no such special value.</exception>
    public CellView With(int length, int index, Figure value, KindShape kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return With(length, index, value.Special is { } special ? kind.ValueOf(special) : value.Value is { } number ? Scaled.FromDecimal(number, kind.Scale) : null);
    }

    /// <summary>A view of a copy in which one date cell is replaced whose kind has special values.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind has no such special value.</exception>
    public CellView With(int length, int index, DateFigure value, KindShape kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return With(length, index, value.Special is { } special ? kind.ValueOf(special) : value.Value?.DayNumber + 1L);
    }

    /// <summary>A view of a copy in which one text cell is replaced.</summary>
    public CellView With(int length, int index, string? text) => new(Own(length).With(index, text), 0, length);

    /// <summary>A view of a copy in which a stretch is replaced.</summary>
    public CellView With(int length, int start, int count, CellView cells) => new(Own(length).With(start, count, cells), 0, length);

    /// <inheritdoc/>
    public bool Equals(CellView other)
    {
        for (var i = 0; i < Math.Max(_length, other._length); i++)
        {
            if (ValueAt(i) != other.ValueAt(i) || TextAt(i) != other.TextAt(i))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CellView other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        for (var i = 0; i < _length; i++)
        {
            if (ValueAt(i) is { } value)
                hash.Add((i, value));
        }

        return hash.ToHashCode();
    }

    /// <summary>Compares by cells.</summary>
    public static bool operator ==(CellView left, CellView right) => left.Equals(right);

    /// <summary>Compares by cells.</summary>
    public static bool operator !=(CellView left, CellView right) => !left.Equals(right);

    private CellBlock Own(int length) => new CellBlock(length).With(0, length, this);
}
