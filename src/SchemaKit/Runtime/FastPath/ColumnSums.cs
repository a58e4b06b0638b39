using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SchemaKit.Runtime.FastPath;

/// <summary>Sums that differ by their column alone: four columns are added at once.</summary>
internal sealed class ColumnSums
{
    private const int Width = 4;

    private readonly int[] _added;
    private readonly int[] _subtracted;
    private readonly int[] _columns;

    private ColumnSums(List<CellSum> sums)
    {
        Sums = sums;
        (_added, _subtracted) = (sums[0].Added, sums[0].Subtracted);
        // The last four columns may overlap those before.
        _columns = [.. Enumerable.Range(0, (sums.Count + Width - 1) / Width).Select(i => Math.Min(i * Width, sums.Count - Width))];
    }

    public IReadOnlyList<CellSum> Sums { get; }

    /// <summary>The stretches of at least four equations in a row, each one column right of the one before.</summary>
    public static IEnumerable<ColumnSums> Of(List<CellSum> sums)
    {
        for (var start = 0; start < sums.Count;)
        {
            var end = start + 1;
            while (end < sums.Count && IsRightOf(sums[start], sums[end], end - start))
                end++;
            if (end - start >= Width && sums[start].Relation == Relation.Equal)
                yield return new ColumnSums(sums[start..end]);
            start = end;
        }
    }

    public bool Hold(ref long cells)
    {
        foreach (var column in _columns)
        {
            ref var first = ref Unsafe.Add(ref cells, column);
            var difference = Vector256<long>.Zero;
            foreach (var cell in _added)
                difference += Vector256.LoadUnsafe(ref first, (nuint)cell);
            foreach (var cell in _subtracted)
                difference -= Vector256.LoadUnsafe(ref first, (nuint)cell);
            if (difference != Vector256<long>.Zero)
                return false;
        }

        return true;
    }

    private static bool IsRightOf(CellSum one, CellSum other, int columns) =>
        one.Rule == other.Rule && other.Added.SequenceEqual(one.Added.Select(c => c + columns)) && other.Subtracted.SequenceEqual(one.Subtracted.Select(c => c + columns));
}
