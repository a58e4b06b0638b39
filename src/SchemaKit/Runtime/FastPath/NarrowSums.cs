using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SchemaKit.Runtime.FastPath;

/// <summary>Sums of one pattern whose cells stand so near to each other that two vectors hold them, as those of the rows of a table. Four are added at once.</summary>
/// <remarks>What is tested is a result that must be 0 or, once signs are changed, must not be negative.</remarks>
internal readonly struct NarrowSums
{
    /// <summary>How many cells two vectors hold.</summary>
    private const int Width = 8;

    private const int Together = 4;

    /// <summary>Where their windows start; the last is repeated until they are a multiple of four.</summary>
    private readonly nint[] _starts;

    /// <summary>All bits of the cells that are part of the sum.</summary>
    private readonly (Vector256<long> Low, Vector256<long> High) _parts;

    /// <summary>All bits of the cells that are subtracted.</summary>
    private readonly (Vector256<long> Low, Vector256<long> High) _turned;

    /// <summary>What is to be added to all terms.</summary>
    private readonly Vector256<long> _more;

    /// <summary>Bits that the result must not have.</summary>
    private readonly Vector256<long> _forbidden;

    /// <param name="starts">Where their windows start.</param>
    /// <param name="sum">The first of them.</param>
    private NarrowSums(nint[] starts, CellSum sum)
    {
        _starts = [.. starts, .. Enumerable.Repeat(starts[^1], -starts.Length & (Together - 1))];
        var subtracted = sum.Relation is Relation.LessOrEqual or Relation.Less ? sum.Added : sum.Subtracted;
        _parts = MaskOf(sum.Cells, (int)starts[0]);
        _turned = MaskOf(subtracted, (int)starts[0]);
        _more = Vector256.Create((long)subtracted.Length - (sum.Relation is Relation.Less or Relation.Greater ? 1 : 0));
        _forbidden = Vector256.Create(sum.Relation == Relation.Equal ? -1 : long.MinValue);
    }

    /// <summary>Whether two vectors hold the cells, each once.</summary>
    public static bool Fits(CellSum sum, int cells) =>
        cells >= Width && sum.Cells.Max() - sum.Cells.Min() < Width && sum.Cells.Distinct().Count() == sum.Cells.Count();

    /// <param name="sums">Sums that <see cref="Fits"/>.</param>
    public static IEnumerable<NarrowSums> Of(IEnumerable<CellSum> sums, int cells) =>
        from sum in sums
        let start = sum.Cells.Min()
        group sum by (sum.Relation, string.Join(',', sum.Added.Select(c => c - start)), string.Join(',', sum.Subtracted.Select(c => c - start))) into alike
        from together in Windows(alike, cells).Min() >= 0 ? [[.. alike]] : alike.Chunk(1)
        select new NarrowSums(Windows(together, cells), together[0]);

    /// <summary>Bits of the results that they must not have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<long> Wrong(ref long cells)
    {
        var (parts, turned, more, forbidden, wrong) = (_parts, _turned, _more, _forbidden, Vector256<long>.Zero);
        ref var start = ref MemoryMarshal.GetArrayDataReference(_starts);
        ref var end = ref Unsafe.Add(ref start, _starts.Length);
        for (; Unsafe.IsAddressLessThan(ref start, ref end); start = ref Unsafe.Add(ref start, Together))
        {
            var sums = Sums(
                Terms(ref cells, start), Terms(ref cells, Unsafe.Add(ref start, 1)), Terms(ref cells, Unsafe.Add(ref start, 2)), Terms(ref cells, Unsafe.Add(ref start, 3)));
            wrong |= (sums + more) & forbidden;
        }

        return wrong;

        // All bits of what is subtracted are turned, which makes of x -x - 1.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        Vector256<long> Terms(ref long cells, nint start) =>
            ((Vector256.LoadUnsafe(ref cells, (nuint)start) & parts.Low) ^ turned.Low) + ((Vector256.LoadUnsafe(ref cells, (nuint)start + (Width / 2)) & parts.High) ^ turned.High);
    }

    /// <summary>The sum of each vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Sums(Vector256<long> a, Vector256<long> b, Vector256<long> c, Vector256<long> d)
    {
        if (!Avx2.IsSupported)
            return Vector256.Create(Vector256.Sum(a), Vector256.Sum(b), Vector256.Sum(c), Vector256.Sum(d));

        var (ab, cd) = (Avx2.UnpackLow(a, b) + Avx2.UnpackHigh(a, b), Avx2.UnpackLow(c, d) + Avx2.UnpackHigh(c, d));
        return Avx2.Permute2x128(ab, cd, 0x20) + Avx2.Permute2x128(ab, cd, 0x31);
    }

    /// <summary>Where the windows over sums start, so that the last does not reach beyond the cells.</summary>
    private static nint[] Windows(IEnumerable<CellSum> sums, int cells)
    {
        nint[] starts = [.. sums.Select(s => s.Cells.Min())];
        var excess = Math.Max(0, starts.Max() + Width - cells);
        return [.. starts.Select(s => s - excess)];
    }

    private static (Vector256<long> Low, Vector256<long> High) MaskOf(IEnumerable<int> cells, int start)
    {
        Span<long> mask = stackalloc long[Width];
        foreach (var cell in cells)
            mask[cell - start] = -1;
        return (Vector256.Create<long>(mask), Vector256.Create<long>(mask[(Width / 2)..]));
    }
}
