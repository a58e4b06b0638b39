using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SchemaKit.Runtime.FastPath;

/// <content>The tables of the payload.</content>
internal ref partial struct FastReader
{
    /// <summary>Bytes that a key and a number take at most, as far as they are read without a look at the end of the text.</summary>
    private const int MaxMember = 1 + Block + FastNumber.MaxPlain;

    /// <summary>Reads a table, or as many as follow each other in canonical order.</summary>
    /// <param name="most">How many may be read at once: cells that have been read already must not be written to, not even in vain.</param>
    /// <param name="count">How many have been read.</param>
    private int ReadTables(FastNode node, int at, int most, ref int count)
    {
        foreach (var skeleton in _isOrdered ? node.Skeletons : [])
        {
            if (skeleton.Tables <= most && skeleton.Read(ref Text, at, _end, _cells.Stretch(node.Start, skeleton.Cells)) is var after and >= 0)
            {
                count = skeleton.Tables;
                return after;
            }
        }

        if (!_isMinified && HasSpace(at))
        {
            _isSpaced = true;
            return -1;
        }

        _isOrdered = _isOrdered && _end - at > Block && node.Keys.LengthIfAt(0, ref Unsafe.Add(ref Text, at + 1)) > 0;
        return _isOrdered || !node.IsPlain ? ReadObject(node, node.Start, at) : ReadShuffled(node, node.Start, at);
    }

    /// <summary>Whether there is white space among the first characters of a table.</summary>
    private readonly bool HasSpace(int at) => _end - at >= Block && Vector256.LessThanOrEqualAny(Vector256.LoadUnsafe(ref Text, (nuint)at), Vector256.Create((byte)' '));

    /// <summary>Reads an object of a table with keys in any order, as long as it is minified and its cells are digits; leaves any other to <see cref="ReadObject"/>.</summary>
    private int ReadShuffled(FastNode node, int firstCell, int at)
    {
        var (start, last, seen) = (at, _end - MaxMember, 0UL);
        ref var text = ref Text;
        ref var cells = ref MemoryMarshal.GetReference(_cells.Stretch(firstCell, node.CellCount));
        if (!Is('{', at))
            return -1;

        do
        {
            if (++at > last || node.Keys.Find(ref Unsafe.Add(ref text, at), out var length) is var position && position < 0 || Unsafe.Add(ref text, at + length) != ':')
                return ReadObject(node, firstCell, start);

            at += length + 1;
            var child = node.Children[position];
            // The text tells sooner than the key, which must be found first, and in any order it is a surprise.
            if (Unsafe.Add(ref text, at) != '{')
            {
                length = FastNumber.ReadPlain(ref Unsafe.Add(ref text, at), out Unsafe.Add(ref cells, child.Start));
                if (length == 0 || child.Role != KeyRole.Cell)
                    return ReadObject(node, firstCell, start);

                at += length;
            }
            else
            {
                at = child.Role == KeyRole.Group ? ReadShuffled(child, firstCell + child.Start, at) : -1;
            }

            if (at < 0 || at == _end || (seen >> position & 1) != 0)
                return -1;

            seen |= 1UL << position;
        }
        while (Unsafe.Add(ref text, at) == ',');

        return Unsafe.Add(ref text, at) == '}' && seen == node.Required ? at + 1 : ReadObject(node, firstCell, start);
    }
}
