using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace SchemaKit.Runtime.FastPath;

/// <summary>What stands between the numbers of tables in canonical order, so that tables are compared rather than parsed.</summary>
/// <remarks>
/// Where all numbers begin is found first. As the literals between them are known, so is then where each number ends, and no step has to wait for the one before,
/// nor to guess how many digits a number has, which no processor foresees.
/// </remarks>
internal sealed class Skeleton
{
    /// <summary>So many cells the stack serves.</summary>
    public const int MaxCells = 1024;

    private const int Block = 32;

    /// <summary>How many numbers are read at once.</summary>
    private const int Together = 4;

    /// <summary>Lengths of the literals before each number and behind the last.</summary>
    private readonly int[] _lengths;

    /// <summary>The last block of each.</summary>
    private readonly Masked[] _last;

    /// <summary>What they have before that.</summary>
    private readonly Part[] _parts;

    private readonly CellKind[] _kinds;

    /// <summary>Cells that are read together. The last may overlap those before.</summary>
    private readonly Four[] _fours;

    /// <summary>From a colon to the value behind it.</summary>
    private readonly int _distance;

    private Skeleton(ReadOnlySpan<KeyNode> tables, ReadOnlySpan<CellKind> kinds, bool isIndented)
    {
        var literals = CanonicalText.LiteralsOf(tables, isIndented);
        _kinds = kinds.ToArray();
        _lengths = [.. literals.Select(l => l.Length)];
        _last = [.. literals.Select(Masked.Of)];
        _parts = [.. PartsOf(literals)];
        _fours = [.. Enumerable.Range(0, (Cells + Together - 1) / Together).Select(i => Four.Of(Math.Min(i * Together, Cells - Together), _kinds))];
        _distance = isIndented ? 2 : 1;
        (Opening, Tables) = (literals[0][1], tables.Length);
    }

    /// <summary>The byte after the first one, by which the styles differ.</summary>
    public char Opening { get; }

    /// <summary>How many tables there are.</summary>
    public int Tables { get; }

    /// <summary>How many cells they have.</summary>
    public int Cells => _kinds.Length;

    /// <summary>Tables that follow each other, from the value of the first to that of the last: as they are written minified, and as System.Text.Json indents them.</summary>
    public static Skeleton[] Of(ReadOnlySpan<KeyNode> tables, ReadOnlySpan<CellKind> kinds) =>
        kinds.Length is < Together or > MaxCells ? [] : [new(tables, kinds, isIndented: false), new(tables, kinds, isIndented: true)];

    /// <summary>Reads tables that are written in just this way.</summary>
    /// <param name="at">Where the first begins.</param>
    /// <param name="end">Length of the text.</param>
    /// <param name="values">Takes the numbers; what it holds is lost even if they cannot be read.</param>
    /// <returns>Where the last ends, or -1.</returns>
    [SkipLocalsInit] // Places are written before they are read.
    public int Read(ref byte text, int at, int end, Span<long> values)
    {
        Span<int> places = stackalloc int[Cells + 1 + ValueStarts.Excess];
        ref var starts = ref MemoryMarshal.GetReference(places);
        if (at < Block || !ValueStarts.Find(ref text, at, end, _distance, ref starts, Cells) || at + _lengths[0] != starts)
            return -1;

        var last = FastNumber.TokenIn(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref text, places[Cells - 1]), end - places[Cells - 1]));
        var after = places[Cells] = places[Cells - 1] + last.Length + _lengths[Cells];
        return after <= end && ReadNumbers(ref text, ref starts, values) && HasLiterals(ref text, ref starts) ? after : -1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // Registers suffice for each loop by itself.
    private bool ReadNumbers(ref byte text, ref int starts, Span<long> values)
    {
        ref var nextStart = ref Unsafe.Add(ref starts, 1);
        ref var nextLength = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_lengths), 1);
        foreach (ref readonly var four in _fours.AsSpan())
        {
            nint first = four.First;
            var lengths = Vector128.LoadUnsafe(ref nextStart, (nuint)first) - Vector128.LoadUnsafe(ref nextLength, (nuint)first) - Vector128.LoadUnsafe(ref starts, (nuint)first);
            var ends = (
                Unsafe.Add(ref nextStart, first) - Unsafe.Add(ref nextLength, first),
                Unsafe.Add(ref nextStart, first + 1) - Unsafe.Add(ref nextLength, first + 1),
                Unsafe.Add(ref nextStart, first + 2) - Unsafe.Add(ref nextLength, first + 2),
                Unsafe.Add(ref nextStart, first + 3) - Unsafe.Add(ref nextLength, first + 3));
            if (four.ArePlain && Vector128.LessThanAll((lengths - Vector128<int>.One).AsUInt32(), Vector128.Create((uint)FastNumber.Word)) && FastNumber.ReadWords(ref text, ends, lengths, out var read))
                read.StoreUnsafe(ref MemoryMarshal.GetReference(values), (nuint)first);
            else if (!ReadEach(four.First, ref text, ref starts, values))
                return false;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadEach(int first, ref byte text, ref int starts, Span<long> values)
    {
        for (var cell = first; cell < first + Together; cell++)
        {
            var (start, end) = (Unsafe.Add(ref starts, cell), Unsafe.Add(ref starts, cell + 1) - _lengths[cell + 1]);
            if (end <= start || !FastNumber.TryRead(ref text, start, end, _kinds[cell], out values[cell]))
                return false;
        }

        return true;
    }

    /// <summary>Whether the literals stand before the places where numbers begin. All numbers have been read, so that no literal is longer than the text before it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool HasLiterals(ref byte text, ref int starts)
    {
        ref var last = ref MemoryMarshal.GetArrayDataReference(_last);
        var wrong = Vector256<byte>.Zero;
        for (nint i = 0; ; i = nint.Min(i + Together, _last.Length - Together))
        {
            wrong |= Unsafe.Add(ref last, i).Difference(ref text, Unsafe.Add(ref starts, i))
                | Unsafe.Add(ref last, i + 1).Difference(ref text, Unsafe.Add(ref starts, i + 1))
                | Unsafe.Add(ref last, i + 2).Difference(ref text, Unsafe.Add(ref starts, i + 2))
                | Unsafe.Add(ref last, i + 3).Difference(ref text, Unsafe.Add(ref starts, i + 3));
            if (i == _last.Length - Together)
                break;
        }

        foreach (ref readonly var part in _parts.AsSpan())
            wrong |= part.Block.Difference(ref text, Unsafe.Add(ref starts, part.Literal) - part.Back);
        return wrong == Vector256<byte>.Zero;
    }

    /// <summary>The blocks of literals that are longer than one, but the last of each.</summary>
    private static IEnumerable<Part> PartsOf(List<string> literals) =>
        from literal in Enumerable.Range(0, literals.Count)
        from back in Enumerable.Range(1, (Math.Max(1, literals[literal].Length) - 1) / Block)
        select new Part(literal, back * Block, Masked.Of(literals[literal][..^(back * Block)]));

    /// <summary>A block of text of which only the end counts.</summary>
    private readonly record struct Masked(Vector256<byte> Mask, Vector256<byte> Bytes)
    {
        /// <summary>Bits that are wrong before a place.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<byte> Difference(ref byte text, nint end) => (Vector256.LoadUnsafe(ref Unsafe.Add(ref text, end - Block)) & Mask) ^ Bytes;

        /// <summary>The last block of a literal, or all of it.</summary>
        public static Masked Of(string literal)
        {
            Span<byte> mask = stackalloc byte[Block], bytes = stackalloc byte[Block];
            var length = Math.Min(Block, literal.Length);
            mask[^length..].Fill(byte.MaxValue);
            Encoding.ASCII.GetBytes(literal.AsSpan(literal.Length - length), bytes[^length..]);
            return new(Vector256.Create<byte>(mask), Vector256.Create<byte>(bytes));
        }
    }

    /// <param name="Back">From the end of the literal to that of the block.</param>
    private readonly record struct Part(int Literal, int Back, Masked Block);

    /// <param name="ArePlain">Whether all of the four may hold just any digits, and can be read at once.</param>
    private readonly record struct Four(int First, bool ArePlain)
    {
        public static Four Of(int first, CellKind[] kinds) => new(first, FastNumber.ReadsWords && kinds.AsSpan(first, Together).ToArray().All(k => k.IsPlain));
    }
}
