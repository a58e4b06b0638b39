using System.Runtime.InteropServices;

namespace SchemaKit.Runtime;

/// <summary>Memory that the cells of a payload are read into. It grows with the entries of lists; without any it is the caller's.</summary>
internal ref struct CellBuffer
{
    /// <summary>Up to so many words the stack serves, which is enough for 1,024 cells.</summary>
    public const int StackLength = 1024 + (2 * 1024 / 64);

    private Span<long> _values;
    private Span<ulong> _filled;
    private Span<ulong> _usable;

    /// <param name="memory">At least <see cref="LengthFor"/> words. What they hold is taken as it is.</param>
    public CellBuffer(Span<long> memory, int cells)
    {
        var words = CellBits.Words(cells);
        _values = memory[..cells];
        _filled = MemoryMarshal.Cast<long, ulong>(memory.Slice(cells, words));
        _usable = MemoryMarshal.Cast<long, ulong>(memory.Slice(cells + words, words));
        Count = cells;
    }

    /// <summary>How many cells there are.</summary>
    public int Count { get; private set; }

    public readonly ReadOnlySpan<long> Values => _values[..Count];

    /// <summary>Whether no cell is blank or unusable.</summary>
    public readonly bool AllFilled => CellBits.AllSet(_filled, Count);

    public static int LengthFor(int cells) => cells + (2 * CellBits.Words(cells));

    /// <param name="rows">The open rows; <see langword="null"/> if the report has no lists.</param>
    public readonly ReportCells CellsWith(OpenRows? rows) => new(_values[..Count], _filled[..CellBits.Words(Count)], _usable[..CellBits.Words(Count)], rows);

    public readonly void Clear()
    {
        _values.Clear();
        _filled.Clear();
        _usable.Clear();
    }

    /// <summary>Adds unusable cells behind the others.</summary>
    /// <returns>Index of the first.</returns>
    public int Append(int cells)
    {
        var first = Count;
        Count += cells;
        if (Count > _values.Length)
            Grow(Math.Max(Count, 2 * _values.Length));
        return first;
    }

    public readonly void Fill(int cell, long value)
    {
        _values[cell] = value;
        CellBits.Set(_filled, cell);
        CellBits.Set(_usable, cell);
    }

    /// <summary>A stretch of cells to be written to.</summary>
    public readonly Span<long> Stretch(int start, int count) => _values.Slice(start, count);

    /// <summary>Says of all cells that they hold a value, which is to be put there.</summary>
    public readonly void MarkFilled()
    {
        for (var i = 0; i < CellBits.Words(Count); i++)
            _filled[i] = _usable[i] = CellBits.Mask(i, Count);
    }

    /// <summary>Takes back that a cell holds a value.</summary>
    public readonly void MarkBlank(int cell)
    {
        _values[cell] = 0;
        CellBits.Clear(_filled, cell);
    }

    public readonly void Put(int cell, long value) => _values[cell] = value;

    public readonly void Blank(int cell) => CellBits.Set(_usable, cell);

    /// <summary>Forgets what was read of a stretch of cells.</summary>
    public readonly void Spoil(int start, int count)
    {
        for (var cell = start; cell < start + count; cell++)
        {
            _values[cell] = 0;
            CellBits.Clear(_filled, cell);
            CellBits.Clear(_usable, cell);
        }
    }

    private static Span<T> Copy<T>(ReadOnlySpan<T> from, T[] into)
    {
        from.CopyTo(into);
        return into;
    }

    private void Grow(int capacity)
    {
        _values = Copy(_values, new long[capacity]);
        _filled = Copy(_filled, new ulong[CellBits.Words(capacity)]);
        _usable = Copy(_usable, new ulong[CellBits.Words(capacity)]);
    }
}
