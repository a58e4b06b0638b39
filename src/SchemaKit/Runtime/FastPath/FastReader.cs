using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SchemaKit.Runtime.FastPath;

/// <summary>Reads sound payloads, and gives up at anything out of the ordinary: <see cref="PayloadReader"/> then has the word. What it reads, that would read alike.</summary>
/// <remarks>
/// A table in canonical order is compared with its <see cref="Skeleton"/>; any other is walked key by key. White space that no skeleton has is taken out before.
/// Positions go from method to method as -1 or what is behind the value, so that they stay in a register.
/// </remarks>
internal ref partial struct FastReader
{
    private const int Block = 32;

    private readonly FastShape _shape;
    private readonly ReadOnlySpan<byte> _text;
    private readonly CellBuffer _cells;
    private readonly CellKind[] _kinds;
    private readonly PayloadTexts? _texts;
    private readonly int _end;

    /// <summary>Whether the keys of tables have come in order.</summary>
    private bool _isOrdered = true;

    private bool _isMinified;

    /// <summary>Whether there is white space in tables that takes longer to read than to take out.</summary>
    private bool _isSpaced;

    /// <param name="text">The whole payload.</param>
    /// <param name="cells">Takes the cells.</param>
    /// <param name="texts">Takes the texts.</param>
    public FastReader(FastShape shape, ReadOnlySpan<byte> text, CellBuffer cells, PayloadTexts? texts)
    {
        _shape = shape;
        _text = text;
        _cells = cells;
        _kinds = shape.Index.Kinds;
        _texts = texts;
        _end = text.Length;
    }

    /// <summary>The reporting year.</summary>
    public int Year { get; private set; }

    /// <summary>Reads everything; <see langword="false"/> if another reader must.</summary>
    public bool Read()
    {
        if (_end > PayloadReader.MaxSize)
            return false;

        return ReadAll() || (_isSpaced && ReadMinified());
    }

    private bool ReadAll()
    {
        _cells.MarkFilled();
        var at = ReadObject(_shape.Root, -1, Space(TextEncoding.MarkLength(_text)));
        return at >= 0 && Space(at) == _end;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadMinified()
    {
        var rented = ArrayPool<byte>.Shared.Rent(_end + Minifier.Excess);
        try
        {
            var length = Minifier.Copy(_text, rented);
            if (length < 0)
                return false;

            var reader = new FastReader(_shape, rented.AsSpan(0, length), _cells, _texts) { _isMinified = true };
            if (!reader.ReadAll())
                return false;

            Year = reader.Year;
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private readonly ref byte Text => ref MemoryMarshal.GetReference(_text);

    /// <param name="firstCell">Index of the first cell under the object; -1 for the payload itself.</param>
    /// <param name="at">Where the object begins.</param>
    private int ReadObject(FastNode node, int firstCell, int at)
    {
        var (seen, expected, isOrdered) = (0UL, 0, _isOrdered);
        if (!Is('{', at))
            return -1;

        do
        {
            at = Space(at + 1);
            int position;
            if (isOrdered && _end - at > Block && node.Keys.LengthIfAt(expected, ref Unsafe.Add(ref Text, at)) is var length && length > 0)
            {
                (position, at) = (expected, at + length);
            }
            else
            {
                var key = 0;
                position = _end - at > Block ? node.Keys.Find(ref Unsafe.Add(ref Text, at), out key) : -1;
                if (position < 0)
                    position = FindAnyKey(node.Keys, at, out key);
                at = Space(at + key);
                if (position < 0 || !Is(':', at++))
                    return -1;
            }

            // Members of the payload itself may be missing, so that one says nothing of the others.
            if (isOrdered && position != expected && firstCell >= 0)
                isOrdered = _isOrdered = false;
            var count = 1;
            var most = seen >> position == 0 ? node.Children.Length : 1;
            at = ReadMember(node.Children[position], firstCell, Space(at), most, ref count);
            var read = ((1UL << count) - 1) << position;
            if (at < 0 || (seen & read) != 0)
                return -1;
            seen |= read;
            expected = position + count;
            at = Space(at);
        }
        while (Is(',', at));

        return Is('}', at) && (node.Required & ~seen) == 0 ? at + 1 : -1;
    }

    /// <param name="most">How many members from this one on have not been read yet, as far as that matters.</param>
    /// <param name="count">How many members have been read, if more than this one.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ReadMember(FastNode node, int firstCell, int at, int most, ref int count) => node.Role switch
    {
        KeyRole.Cell => ReadCell(firstCell + node.Start, at),
        KeyRole.Group when node.Skeletons.Length > 0 => ReadTables(node, at, most, ref count),
        KeyRole.Group => ReadObject(node, Math.Max(0, firstCell) + node.Start, at),
        _ => ReadHead(node, at),
    };

    private readonly int FindAnyKey(FastKeys keys, int at, out int length)
    {
        length = Is('"', at) ? _text[(at + 1)..].IndexOf((byte)'"') + 2 : 0;
        return length < 2 ? -1 : keys.Find(_text.Slice(at + 1, length - 2));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int ReadCell(int cell, int at)
    {
        if (_kinds[cell].IsPlain && FastNumber.ReadWhole(ref Text, at, _end, out var value) is var after and >= 0)
        {
            _cells.Put(cell, value);
            return after;
        }

        return ReadAnyCell(cell, at);
    }

    private readonly int ReadAnyCell(int cell, int at)
    {
        if (IsNull(at))
        {
            _cells.MarkBlank(cell);
            return _kinds[cell].Blank == BlankMeaning.Forbidden ? -1 : at + 4;
        }

        at = FastNumber.ReadAny(ref Text, at, _end, _kinds[cell], out var value);
        if (at >= 0)
            _cells.Put(cell, value);
        return at;
    }

    private readonly bool IsNull(int at) => _end - at >= 4 && _text.Slice(at, 4).SequenceEqual("null"u8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool Is(char character, int at) => at < _end && Unsafe.Add(ref Text, at) == character;

    /// <summary>The first place from <paramref name="at"/> on that is no white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int Space(int at) => at < _end && Unsafe.Add(ref Text, at) <= ' ' ? AfterSpace(at) : at;

    private readonly int AfterSpace(int at)
    {
        while (_end - at >= Block)
        {
            var others = ~Minifier.IsSpace(Vector256.LoadUnsafe(ref Text, (nuint)at)).ExtractMostSignificantBits();
            if (others != 0)
                return at + BitOperations.TrailingZeroCount(others);
            at += Block;
        }

        while (at < _end && Unsafe.Add(ref Text, at) is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            at++;
        return at;
    }
}
