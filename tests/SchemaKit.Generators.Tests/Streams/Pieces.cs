using System.Buffers;

namespace SchemaKit.Generators.Tests.Streams;

/// <summary>Cuts bytes into sequences of segments.</summary>
internal static class Pieces
{
    public static ReadOnlySequence<byte> Of(byte[] bytes, params IEnumerable<int> cuts)
    {
        List<int> bounds = [0, .. cuts, bytes.Length];
        return Of([.. bounds.Zip(bounds.Skip(1)).Select(b => (ReadOnlyMemory<byte>)bytes.AsMemory(b.First, b.Second - b.First))]);
    }

    public static ReadOnlySequence<byte> Repeat(byte[] piece, int times) => Of([.. Enumerable.Repeat((ReadOnlyMemory<byte>)piece, times)]);

    private static ReadOnlySequence<byte> Of(IReadOnlyList<ReadOnlyMemory<byte>> pieces)
    {
        var first = new Segment(pieces[0], 0);
        var last = first;
        foreach (var piece in pieces.Skip(1))
            last = last.Append(piece);
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

        public Segment Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Segment(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
