using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace SchemaKit.Runtime.FastPath;

/// <summary>Compares what stands before each of many places. Where literals repeat, as those of the columns of a table do from row to row, their bytes stay at hand.</summary>
internal sealed class Literals
{
    /// <summary>Bytes that there must be before the first literal.</summary>
    public const int Block = 32;

    private readonly Run[] _runs;

    /// <param name="literals">The literal before each place.</param>
    public Literals(IReadOnlyList<string> literals) => _runs = [
        .. from place in Enumerable.Range(0, literals.Count)
           from back in Blocks(literals[place].Length)
           let text = literals[place][..^back]
           group place by (Back: back + Block, Text: text[^Math.Min(Block, text.Length)..]) into alike
           from run in RunsOf([.. alike])
           orderby run.Last - run.First
           select new Run(run.First, run.Last, run.Step, alike.Key.Back, Mask(alike.Key.Text.Length), BytesOf(alike.Key.Text))];

    /// <summary>Whether all literals stand before their places.</summary>
    /// <param name="places">One for each literal, at least as far from the first byte as it is long and <see cref="Block"/> more.</param>
    [MethodImpl(MethodImplOptions.NoInlining)] // Registers suffice for the loop by itself.
    public bool StandBefore(ref byte text, ref int places)
    {
        var wrong = Vector256<byte>.Zero;
        foreach (ref readonly var run in _runs.AsSpan())
        {
            var (mask, bytes) = (run.Mask, run.Bytes);
            nint step = run.Step, back = run.Back;
            ref var place = ref Unsafe.Add(ref places, run.First);
            ref var last = ref Unsafe.Add(ref places, run.Last);
            for (; Unsafe.IsAddressLessThan(ref place, ref last); place = ref Unsafe.Add(ref place, 2 * step))
            {
                wrong |= (Vector256.LoadUnsafe(ref Unsafe.Add(ref text, place - back)) & mask) ^ bytes;
                wrong |= (Vector256.LoadUnsafe(ref Unsafe.Add(ref text, Unsafe.Add(ref place, step) - back)) & mask) ^ bytes;
            }

            if (Unsafe.AreSame(ref place, ref last))
                wrong |= (Vector256.LoadUnsafe(ref Unsafe.Add(ref text, place - back)) & mask) ^ bytes;
        }

        return wrong == Vector256<byte>.Zero;
    }

    /// <summary>From the end of a literal to those of its blocks.</summary>
    private static IEnumerable<int> Blocks(int length)
    {
        for (var back = 0; back < length; back += Block)
            yield return back;
    }

    private static IEnumerable<(int First, int Last, int Step)> RunsOf(int[] places)
    {
        for (var (i, count) = (0, 0); i < places.Length; i += count)
        {
            var step = i + 1 < places.Length ? places[i + 1] - places[i] : 0;
            for (count = 1; i + count < places.Length && places[i + count] - places[i + count - 1] == step;)
                count++;
            yield return (places[i], places[i + count - 1], step);
        }
    }

    /// <summary>All bits of the last bytes of a block.</summary>
    private static Vector256<byte> Mask(int length)
    {
        Span<byte> mask = stackalloc byte[Block];
        mask.Clear();
        mask[^length..].Fill(byte.MaxValue);
        return Vector256.Create<byte>(mask);
    }

    private static Vector256<byte> BytesOf(string text)
    {
        Span<byte> bytes = stackalloc byte[Block];
        bytes.Clear();
        Encoding.ASCII.GetBytes(text, bytes[^text.Length..]);
        return Vector256.Create<byte>(bytes);
    }

    /// <summary>A block of a literal that stands before places at equal steps.</summary>
    /// <param name="Back">From the place back to where the block begins.</param>
    /// <param name="Mask">All bits of the bytes that count: a block shorter than others has them at its end.</param>
    private readonly record struct Run(int First, int Last, int Step, int Back, Vector256<byte> Mask, Vector256<byte> Bytes);
}
