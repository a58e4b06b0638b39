using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace SchemaKit.Runtime.FastPath;

/// <summary>What stands between the numbers of a table in canonical order, so that a table is compared rather than parsed.</summary>
internal sealed class Skeleton
{
    private const int Block = 32;

    /// <summary>Bytes that are read for the digits of a number at most.</summary>
    private const int MaxNumber = 16;

    /// <summary>The literals one after the other.</summary>
    private readonly byte[] _text;

    /// <summary>The length of the literal before each number, and of the one behind the last.</summary>
    private readonly int[] _lengths;
    private readonly CellKind[] _kinds;

    /// <summary>So many readable bytes make the longest literal and a number safe to read.</summary>
    private readonly int _reach;

    private Skeleton(List<string> literals, ReadOnlySpan<CellKind> kinds)
    {
        _kinds = kinds.ToArray();
        _text = Encoding.ASCII.GetBytes(string.Concat(literals) + new string('\0', Block));
        _lengths = [.. literals.Select((l, i) => i < _kinds.Length && !_kinds[i].IsPlain ? -l.Length : l.Length)];
        _reach = literals.Max(l => l.Length) + Block + MaxNumber;
        Opening = literals[0][1];
    }

    /// <summary>The byte after the table's first one, by which the styles differ.</summary>
    public char Opening { get; }

    /// <summary>A table as it is written minified, and as System.Text.Json indents it. Ids need no escaping.</summary>
    public static Skeleton[] Of(KeyNode table, ReadOnlySpan<CellKind> kinds) => [new(Literals(table, isIndented: false), kinds), new(Literals(table, isIndented: true), kinds)];

    /// <summary>Reads a table that is written in just this way.</summary>
    /// <param name="at">Where the table begins.</param>
    /// <param name="end">Length of the text.</param>
    /// <param name="values">Takes the numbers.</param>
    /// <returns>Where it ends, or -1.</returns>
    public int Read(ref byte text, int at, int end, Span<long> values)
    {
        if (end - at < _reach)
            return ReadSlowly(ref text, at, end, values, 0, 0);

        ref var value = ref MemoryMarshal.GetReference(values);
        ref var after = ref Unsafe.Add(ref value, values.Length);
        ref var lengths = ref MemoryMarshal.GetArrayDataReference(_lengths);
        ref var literal = ref MemoryMarshal.GetArrayDataReference(_text);
        ref var here = ref Unsafe.Add(ref text, at);
        ref var last = ref Unsafe.Add(ref text, end - _reach);
        while (Unsafe.IsAddressLessThan(ref value, ref after))
        {
            var length = lengths;
            if (Unsafe.IsAddressGreaterThan(ref here, ref last))
            {
                var cell = values.Length - ((int)Unsafe.ByteOffset(ref value, ref after) / sizeof(long));
                return ReadSlowly(ref text, (int)Unsafe.ByteOffset(ref text, ref here), end, values, cell, (int)Unsafe.ByteOffset(ref _text[0], ref literal));
            }

            if ((uint)length > Block)
            {
                length = Math.Abs(length);
                for (; length > Block; length -= Block)
                {
                    if (Vector256.LoadUnsafe(ref here) != Vector256.LoadUnsafe(ref literal))
                        return -1;
                    here = ref Unsafe.Add(ref here, Block);
                    literal = ref Unsafe.Add(ref literal, Block);
                }
            }

            // The shift counts modulo 32, so it leaves the bits of the literal alone.
            if (~Vector256.Equals(Vector256.LoadUnsafe(ref here), Vector256.LoadUnsafe(ref literal)).ExtractMostSignificantBits() << -length != 0)
                return -1;

            here = ref Unsafe.Add(ref here, length);
            literal = ref Unsafe.Add(ref literal, length);
            var (first, second) = (here - (uint)'0', Unsafe.Add(ref here, 1) - (uint)'0');
            if (second > 9 && first <= 9 && lengths >= 0)
            {
                value = first;
                here = ref Unsafe.Add(ref here, 1);
            }
            else
            {
                var cell = values.Length - ((int)Unsafe.ByteOffset(ref value, ref after) / sizeof(long));
                length = lengths >= 0 ? FastNumber.ReadFew(ref here, out value) : 0;
                if (length == 0)
                    length = FastNumber.ReadAny(ref here, 0, (int)Unsafe.ByteOffset(ref here, ref last) + _reach, _kinds[cell], out value);
                if (length < 0)
                    return -1;
                here = ref Unsafe.Add(ref here, length);
            }

            lengths = ref Unsafe.Add(ref lengths, 1);
            value = ref Unsafe.Add(ref value, 1);
        }

        return End(ref text, (int)Unsafe.ByteOffset(ref text, ref here), end);
    }

    private static List<string> Literals(KeyNode table, bool isIndented)
    {
        var literals = new List<string>();
        var open = new StringBuilder();
        Write(table, 1);
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
                open.Append(i == 0 ? "" : ",");
                Break(depth + 1);
                open.Append('"').Append(node.Children[i].Id).Append(isIndented ? "\": " : "\":");
                Write(node.Children[i], depth + 1);
            }

            Break(depth);
            open.Append('}');
        }

        void Break(int depth)
        {
            if (isIndented)
                open.Append('\n').Append(' ', 2 * depth);
        }
    }

    /// <summary>Reads the rest of a table that is too near to the end of the text for whole blocks.</summary>
    private int ReadSlowly(ref byte text, int at, int end, Span<long> values, int cell, int literal)
    {
        for (; cell < values.Length; cell++)
        {
            if (!StartsWith(ref text, at, end, literal, Math.Abs(_lengths[cell])))
                return -1;
            at = FastNumber.ReadAny(ref text, at + Math.Abs(_lengths[cell]), end, _kinds[cell], out values[cell]);
            if (at < 0)
                return -1;
            literal += Math.Abs(_lengths[cell]);
        }

        return End(ref text, at, end);
    }

    private int End(ref byte text, int at, int end) => StartsWith(ref text, at, end, _text.Length - Block - _lengths[^1], _lengths[^1]) ? at + _lengths[^1] : -1;

    private bool StartsWith(ref byte text, int at, int end, int literal, int length) =>
        end - at >= length && MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref text, at), length).SequenceEqual(_text.AsSpan(literal, length));
}
