using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace SchemaKit.Runtime.FastPath;

/// <summary>What stands between the numbers of tables in canonical order, so that tables are compared rather than parsed.</summary>
internal sealed class Skeleton
{
    private const int Block = 32;

    /// <summary>Bytes that are read for the digits of a number at most.</summary>
    private const int MaxNumber = CellKind.PlainDigits + 1;

    /// <summary>The literals one after the other.</summary>
    private readonly byte[] _text;

    /// <summary>The literal before each number, and the one behind the last.</summary>
    private readonly Literal[] _literals;
    private readonly CellKind[] _kinds;

    /// <summary>So many readable bytes make the longest literal and a number safe to read.</summary>
    private readonly int _reach;

    private Skeleton(List<string> literals, ReadOnlySpan<CellKind> kinds, int tables)
    {
        _kinds = kinds.ToArray();
        _text = Encoding.ASCII.GetBytes(string.Concat(literals) + new string('\0', Block));
        _literals = [.. literals.Select((l, i) => Literal.Of(l.Length, i == _kinds.Length || _kinds[i].IsPlain))];
        _reach = literals.Max(l => l.Length) + Block + MaxNumber;
        (Opening, Tables) = (literals[0][1], tables);
    }

    /// <summary>The byte after the first one, by which the styles differ.</summary>
    public char Opening { get; }

    /// <summary>How many tables there are.</summary>
    public int Tables { get; }

    /// <summary>How many cells they have.</summary>
    public int Cells => _kinds.Length;

    /// <summary>Tables that follow each other, from the value of the first to that of the last: as they are written minified, and as System.Text.Json indents them. Ids need no escaping.</summary>
    public static Skeleton[] Of(ReadOnlySpan<KeyNode> tables, ReadOnlySpan<CellKind> kinds) =>
        [new(Literals(tables, isIndented: false), kinds, tables.Length), new(Literals(tables, isIndented: true), kinds, tables.Length)];

    /// <summary>Reads tables that are written in just this way.</summary>
    /// <param name="at">Where the first begins.</param>
    /// <param name="end">Length of the text.</param>
    /// <param name="values">Takes the numbers.</param>
    /// <returns>Where the last ends, or -1.</returns>
    public int Read(ref byte text, int at, int end, Span<long> values)
    {
        if (end - at < _reach)
            return ReadSlowly(ref text, at, end, values, 0, 0);

        ref var value = ref MemoryMarshal.GetReference(values);
        ref var after = ref Unsafe.Add(ref value, values.Length);
        ref var literal = ref MemoryMarshal.GetArrayDataReference(_literals);
        ref var wanted = ref MemoryMarshal.GetArrayDataReference(_text);
        ref var here = ref Unsafe.Add(ref text, at);
        ref var last = ref Unsafe.Add(ref text, end - _reach);
        for (; Unsafe.IsAddressLessThan(ref value, ref after); value = ref Unsafe.Add(ref value, 1), literal = ref Unsafe.Add(ref literal, 1))
        {
            var length = literal.Length;
            if (Unsafe.IsAddressGreaterThan(ref here, ref last))
                return ReadSlowly(ref text, (int)Unsafe.ByteOffset(ref text, ref here), end, values, CellAt(ref value, values), (int)Unsafe.ByteOffset(ref _text[0], ref wanted));

            if ((uint)length > Block)
            {
                if (length < 0)
                {
                    length = ReadOdd(ref here, ref wanted, (int)Unsafe.ByteOffset(ref here, ref last) + _reach, -length, ref value, _kinds[CellAt(ref value, values)]);
                    if (length < 0)
                        return -1;
                    here = ref Unsafe.Add(ref here, length);
                    wanted = ref Unsafe.Add(ref wanted, -literal.Length);
                    continue;
                }

                for (; length > Block; length -= Block)
                {
                    if (Vector256.LoadUnsafe(ref here) != Vector256.LoadUnsafe(ref wanted))
                        return -1;
                    here = ref Unsafe.Add(ref here, Block);
                    wanted = ref Unsafe.Add(ref wanted, Block);
                }
            }

            if ((Vector256.Equals(Vector256.LoadUnsafe(ref here), Vector256.LoadUnsafe(ref wanted)).ExtractMostSignificantBits() | literal.Beyond) != uint.MaxValue)
                return -1;
            here = ref Unsafe.Add(ref here, length);
            wanted = ref Unsafe.Add(ref wanted, length);

            // As FastNumber.ReadPlain, which costs a fifth more here when it is called. What ends the number is compared with the next literal.
            var (first, second) = (here - (uint)'0', Unsafe.Add(ref here, 1) - (uint)'0');
            if (second > 9 && first <= 9)
            {
                value = first;
                here = ref Unsafe.Add(ref here, 1);
                continue;
            }

            if (first - 1 > 8)
            {
                length = FastNumber.ReadAny(ref here, 0, (int)Unsafe.ByteOffset(ref here, ref last) + _reach, _kinds[CellAt(ref value, values)], out value);
                if (length < 0)
                    return -1;
            }
            else
            {
                var sum = (first * 10UL) + second;
                length = 2;
                for (; Unsafe.Add(ref here, length) - (uint)'0' is var digit && digit <= 9; length++)
                {
                    if (length == CellKind.PlainDigits)
                        return -1;
                    sum = (sum * 10) + digit;
                }

                value = (long)sum;
            }

            here = ref Unsafe.Add(ref here, length);
        }

        return End(ref text, (int)Unsafe.ByteOffset(ref text, ref here), end);
    }

    private static int CellAt(ref long value, Span<long> values) => (int)(Unsafe.ByteOffset(ref MemoryMarshal.GetReference(values), ref value) / sizeof(long));

    private static List<string> Literals(ReadOnlySpan<KeyNode> tables, bool isIndented)
    {
        var literals = new List<string>();
        var open = new StringBuilder();
        for (var i = 0; i < tables.Length; i++)
        {
            if (i > 0)
                WriteKey(tables[i], isFirst: false, 1);
            Write(tables[i], 1);
        }

        literals.Add(open.ToString());
        return literals;

        void Write(KeyNode node, int depth)
        {
            if (node.Children.Length == 0)
            {
                literals.Add(open.ToString());
                open.Clear();
                return;
            }

            open.Append('{');
            for (var i = 0; i < node.Children.Length; i++)
            {
                WriteKey(node.Children[i], i == 0, depth + 1);
                Write(node.Children[i], depth + 1);
            }

            Break(depth);
            open.Append('}');
        }

        void WriteKey(KeyNode node, bool isFirst, int depth)
        {
            open.Append(isFirst ? "" : ",");
            Break(depth);
            open.Append('"').Append(node.Id).Append(isIndented ? "\": " : "\":");
        }

        void Break(int depth)
        {
            if (isIndented)
                open.Append('\n').Append(' ', 2 * depth);
        }
    }

    /// <summary>Reads the literal and the number of a cell whose values are not just any digits.</summary>
    /// <param name="value">Left alone where the literal is another one: the cell may have been read before.</param>
    private static int ReadOdd(ref byte text, ref byte wanted, int end, int length, ref long value, CellKind kind) =>
        MemoryMarshal.CreateReadOnlySpan(ref text, length).SequenceEqual(MemoryMarshal.CreateReadOnlySpan(ref wanted, length)) ? FastNumber.ReadAny(ref text, length, end, kind, out value) : -1;

    /// <summary>Reads the rest of tables that are too near to the end of the text for whole blocks.</summary>
    /// <param name="cell">The first cell that is left.</param>
    /// <param name="wanted">Where its literal stands.</param>
    private int ReadSlowly(ref byte text, int at, int end, Span<long> values, int cell, int wanted)
    {
        for (; cell < values.Length; cell++)
        {
            var length = Math.Abs(_literals[cell].Length);
            if (end - at < length)
                return -1;
            at += length;
            if (!MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref text, at - length), length).SequenceEqual(_text.AsSpan(wanted, length)))
                return -1;
            at = FastNumber.ReadAny(ref text, at, end, _kinds[cell], out values[cell]);
            if (at < 0)
                return -1;
            wanted += length;
        }

        return End(ref text, at, end);
    }

    private int End(ref byte text, int at, int end)
    {
        var wanted = _text.AsSpan(_text.Length - Block - _literals[^1].Length, _literals[^1].Length);
        return end - at >= wanted.Length && MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref text, at), wanted.Length).SequenceEqual(wanted) ? at + wanted.Length : -1;
    }

    /// <summary>The text before a number, or behind the last.</summary>
    /// <param name="Length">Its length; negative if the values of the cell are not just any digits.</param>
    /// <param name="Beyond">Bits of the bytes of its last block that are not part of it.</param>
    private readonly record struct Literal(int Length, uint Beyond)
    {
        public static Literal Of(int length, bool isPlain) => new(isPlain ? length : -length, length % Block == 0 ? 0 : uint.MaxValue << (length % Block));
    }
}
