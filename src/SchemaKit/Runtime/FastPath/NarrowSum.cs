using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SchemaKit.Runtime.FastPath;

/// <summary>A sum whose cells stand so near to each other that two vectors hold them, as those of a row.</summary>
internal readonly struct NarrowSum
{
    private const int Width = 8;

    private readonly int _start;
    private readonly Relation _relation;
    private readonly Vector256<long> _addedLow;
    private readonly Vector256<long> _addedHigh;
    private readonly Vector256<long> _subtractedLow;
    private readonly Vector256<long> _subtractedHigh;

    public NarrowSum(CellSum sum, int cells)
    {
        _start = Math.Min(sum.Cells.Min(), cells - Width);
        _relation = sum.Relation;
        Span<long> added = stackalloc long[Width];
        Span<long> subtracted = stackalloc long[Width];
        foreach (var cell in sum.Added)
            added[cell - _start] = -1;
        foreach (var cell in sum.Subtracted)
            subtracted[cell - _start] = -1;
        (_addedLow, _addedHigh) = (Vector256.Create<long>(added), Vector256.Create<long>(added[4..]));
        (_subtractedLow, _subtractedHigh) = (Vector256.Create<long>(subtracted), Vector256.Create<long>(subtracted[4..]));
    }

    /// <summary>Whether two vectors hold the cells, each once.</summary>
    public static bool Fits(CellSum sum, int cells) =>
        cells >= Width && sum.Cells.Max() - sum.Cells.Min() < Width && sum.Cells.Distinct().Count() == sum.Cells.Count();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Holds(ref long cells)
    {
        var low = Vector256.LoadUnsafe(ref cells, (nuint)_start);
        var high = Vector256.LoadUnsafe(ref cells, (nuint)_start + 4);
        var difference = Vector256.Sum((low & _addedLow) + (high & _addedHigh) - (low & _subtractedLow) - (high & _subtractedHigh));
        return _relation == Relation.Equal ? difference == 0 : CellSum.Stands(difference, _relation);
    }
}
