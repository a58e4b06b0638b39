using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SchemaKit.Runtime.FastPath;

/// <summary>Sums that differ by their column alone: eight columns are added at once.</summary>
internal sealed class ColumnSums
{
    private const int Width = 4;

    private readonly nint[] _added;
    private readonly nint[] _subtracted;
    private readonly (int First, int Second)[] _columns;

    private ColumnSums(List<CellSum> sums)
    {
        Sums = sums;
        (_added, _subtracted) = ([.. sums[0].Added], [.. sums[0].Subtracted]);
        // The last four columns may overlap those before, or be the same.
        _columns = [.. Enumerable.Range(0, (sums.Count + (2 * Width) - 1) / (2 * Width)).Select(i => (FirstOf(2 * i), FirstOf((2 * i) + 1)))];

        int FirstOf(int four) => Math.Min(four * Width, sums.Count - Width);
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
        foreach (var (first, second) in _columns)
        {
            ref var left = ref Unsafe.Add(ref cells, first);
            ref var right = ref Unsafe.Add(ref cells, second);
            var (ofLeft, ofRight) = (Vector256<long>.Zero, Vector256<long>.Zero);
            foreach (var cell in _added)
            {
                ofLeft += Vector256.LoadUnsafe(ref left, (nuint)cell);
                ofRight += Vector256.LoadUnsafe(ref right, (nuint)cell);
            }

            foreach (var cell in _subtracted)
            {
                ofLeft -= Vector256.LoadUnsafe(ref left, (nuint)cell);
                ofRight -= Vector256.LoadUnsafe(ref right, (nuint)cell);
            }

            if ((ofLeft | ofRight) != Vector256<long>.Zero)
                return false;
        }

        return true;
    }

    private static bool IsRightOf(CellSum one, CellSum other, int columns) =>
        one.Rule == other.Rule && other.Added.SequenceEqual(one.Added.Select(c => c + columns)) && other.Subtracted.SequenceEqual(one.Subtracted.Select(c => c + columns));
}
