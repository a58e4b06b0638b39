using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SchemaKit.Runtime.FastPath;

/// <summary>Finds at once whether every rule of a report holds, where all of them compare sums of its cells.</summary>
/// <remarks>
/// Which cells an instance reads is learned from emitted code, which is run once; the sign of each is its coefficient.
/// What is tested is left minus right, which fits 64 bits. Rules over other reports are left to emitted code.
/// </remarks>
internal sealed class SumChecks
{
    private readonly int _cells;
    private readonly NarrowSums[] _narrow;
    private readonly ColumnSums[] _columns;
    private readonly CellSum[] _others;

    private SumChecks(int cells, List<CellSum> sums)
    {
        _cells = cells;
        var columns = ColumnSums.Of(sums).ToList();
        var rest = sums.Except(columns.SelectMany(c => c.Sums)).ToList();
        _columns = [.. columns];
        _narrow = [.. NarrowSums.Of(rest.Where(s => NarrowSums.Fits(s, cells)), cells)];
        _others = [.. rest.Where(s => !NarrowSums.Fits(s, cells))];
    }

    /// <summary>The checks of a report; <see langword="null"/> if there are rules of another kind.</summary>
    public static SumChecks? Of(ShapeIndex index)
    {
        if (index.OpenLists.Length > 0 || index.HasYearLimits || !index.Rules.All(r => r.IsSum || ((r.ReadsPrior || r.ReadsChildren) && !r.HasWhere)))
            return null;

        var sums = new List<CellSum>();
        var (values, all) = (new long[index.Kinds.Length], new ulong[CellBits.Words(index.Kinds.Length)]);
        Array.Fill(all, ulong.MaxValue);
        var run = new RuleRun(index, new RuleInput { Own = new RuleSource(new ReportCells(values, all, all)) }, sums);
        index.Shape.Check(ref run);
        return new SumChecks(values.Length, sums);
    }

    /// <summary>Whether every instance holds.</summary>
    /// <param name="cells">All cells of the report, none of them blank.</param>
    public bool AllHold(ReadOnlySpan<long> cells)
    {
        if (cells.Length != _cells)
            throw new ArgumentException($"there are {cells.Length} cells, not {_cells}", nameof(cells));

        ref var first = ref MemoryMarshal.GetReference(cells);
        var wrong = Vector256<long>.Zero;
        foreach (ref readonly var sums in _narrow.AsSpan())
            wrong |= sums.Wrong(ref first);
        if (wrong != Vector256<long>.Zero)
            return false;

        foreach (var columns in _columns)
        {
            if (!columns.Hold(ref first))
                return false;
        }

        foreach (var sum in _others)
        {
            if (!sum.Holds(cells))
                return false;
        }

        return true;
    }
}
