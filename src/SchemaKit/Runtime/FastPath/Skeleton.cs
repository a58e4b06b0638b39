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

    /// <summary>How many numbers are read at once.</summary>
    private const int Together = 4;

    /// <summary>Lengths of the literals before each number and behind the last.</summary>
    private readonly int[] _lengths;

    private readonly Literals _literals;

    /// <summary>The first literal.</summary>
    private readonly byte[] _opening;

    private readonly CellKind[] _kinds;

    /// <summary>Cells that are read together. The last may overlap those before.</summary>
    private readonly Four[] _fours;

    /// <summary>What ends the last number.</summary>
    private readonly byte _closing;

    /// <summary>From a colon to the value behind it.</summary>
    private readonly int _distance;

    private Skeleton(ReadOnlySpan<KeyNode> tables, ReadOnlySpan<CellKind> kinds, bool isIndented)
    {
        var literals = CanonicalText.LiteralsOf(tables, isIndented);
        _kinds = kinds.ToArray();
        _lengths = [.. literals.Select(l => l.Length)];
        _literals = new Literals(literals);
        (_opening, _closing) = (Encoding.ASCII.GetBytes(literals[0]), (byte)literals[^1][0]);
        _fours = [.. Enumerable.Range(0, (Cells - 1 + Together - 1) / Together).Select(i => Four.Of(Math.Min(i * Together, Cells - 1 - Together), _kinds))];
        _distance = isIndented ? 2 : 1;
        Tables = tables.Length;
    }

    /// <summary>How many tables there are.</summary>
    public int Tables { get; }

    /// <summary>How many cells they have.</summary>
    public int Cells => _kinds.Length;

    /// <summary>Tables that follow each other, from the value of the first to that of the last: as they are written minified, and as System.Text.Json indents them.</summary>
    public static Skeleton[] Of(ReadOnlySpan<KeyNode> tables, ReadOnlySpan<CellKind> kinds) =>
        kinds.Length is <= Together or > MaxCells ? [] : [new(tables, kinds, isIndented: false), new(tables, kinds, isIndented: true)];

    /// <summary>Reads tables that are written in just this way.</summary>
    /// <param name="at">Where the first begins.</param>
    /// <param name="end">Length of the text.</param>
    /// <param name="values">Takes the numbers; what it holds is lost even if they cannot be read.</param>
    /// <returns>Where the last ends, or -1.</returns>
    [SkipLocalsInit] // Places are written before they are read.
    public int Read(ref byte text, int at, int end, Span<long> values)
    {
        if (at < Literals.Block || !MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref text, at), end - at).StartsWith(_opening))
            return -1;

        Span<int> places = stackalloc int[Cells + 1 + ValueStarts.Excess];
        ref var starts = ref MemoryMarshal.GetReference(places);
        if (!ValueStarts.Find(ref text, at + _opening.Length, end, _distance, ref starts, Cells) || starts != at + _opening.Length)
            return -1;

        var last = places[Cells - 1];
        var length = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref text, last), end - last).IndexOf(_closing);
        var after = places[Cells] = last + length + _lengths[Cells];
        var isRead = length > 0 && after <= end && FastNumber.TryRead(ref text, last, last + length, _kinds[^1], out values[Cells - 1])
            && ReadNumbers(ref text, ref starts, values);

        // All numbers have been read, so that no literal is longer than the text before it.
        return isRead && _literals.StandBefore(ref text, ref starts) ? after : -1;
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
            var words = (Unsafe.Add(ref starts, first), Unsafe.Add(ref starts, first + 1), Unsafe.Add(ref starts, first + 2), Unsafe.Add(ref starts, first + 3));
            if (four.ArePlain && Vector128.LessThanAll((lengths - Vector128<int>.One).AsUInt32(), Vector128.Create((uint)FastNumber.Word)) && FastNumber.ReadWords(ref text, words, lengths, out var read))
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

    /// <param name="ArePlain">Whether all of the four may hold just any digits, and can be read at once.</param>
    private readonly record struct Four(int First, bool ArePlain)
    {
        public static Four Of(int first, CellKind[] kinds) => new(first, FastNumber.ReadsWords && kinds.AsSpan(first, Together).ToArray().All(k => k.IsPlain));
    }
}
