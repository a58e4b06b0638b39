using System.Runtime.InteropServices;

namespace SchemaKit.Runtime;

/// <summary>Memory that the cells of a payload are read into.</summary>
internal readonly ref struct CellBuffer
{
    /// <summary>Up to so many words the stack serves, which is enough for 1,024 cells.</summary>
    public const int StackLength = 1024 + (2 * 1024 / 64);

    private readonly Span<long> _values;
    private readonly Span<ulong> _filled;
    private readonly Span<ulong> _usable;

    /// <param name="memory">At least <see cref="LengthFor"/> words.</param>
    public CellBuffer(Span<long> memory, int cells)
    {
        var words = CellBits.Words(cells);
        _values = memory[..cells];
        _filled = MemoryMarshal.Cast<long, ulong>(memory.Slice(cells, words));
        _usable = MemoryMarshal.Cast<long, ulong>(memory.Slice(cells + words, words));
        Clear();
    }

    public ReportCells Cells => new(_values, _filled, _usable);

    public static int LengthFor(int cells) => cells + (2 * CellBits.Words(cells));

    public void Clear()
    {
        _values.Clear();
        _filled.Clear();
        _usable.Clear();
    }

    public void Fill(int cell, long value)
    {
        _values[cell] = value;
        CellBits.Set(_filled, cell);
        CellBits.Set(_usable, cell);
    }

    public void Blank(int cell) => CellBits.Set(_usable, cell);

    /// <summary>Forgets what was read of a stretch of cells.</summary>
    public void Spoil(int start, int count)
    {
        for (var cell = start; cell < start + count; cell++)
        {
            _values[cell] = 0;
            CellBits.Clear(_filled, cell);
            CellBits.Clear(_usable, cell);
        }
    }
}
