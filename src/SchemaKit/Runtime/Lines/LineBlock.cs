using System.Buffers;

namespace SchemaKit.Runtime.Lines;

/// <summary>Some whole lines of a stream, the last perhaps without its end.</summary>
/// <param name="Buffer">Rented.</param>
/// <param name="Ends">Where in the buffer each of them ends, with its LF.</param>
/// <param name="First">The number of the first, from 1.</param>
/// <param name="IsTooLong">Whether it is one line past the limit, of which nothing is kept.</param>
internal readonly record struct LineBlock(byte[] Buffer, List<int> Ends, int First, bool IsTooLong)
{
    public void Return()
    {
        if (Buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(Buffer);
    }
}
