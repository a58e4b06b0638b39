using System.Buffers;

namespace SchemaKit.Runtime;

/// <summary>Takes bytes until they are all there or too many.</summary>
/// <param name="most">How many are taken.</param>
internal sealed class GrowingBuffer(int most) : IDisposable
{
    private const int FirstSize = 16 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _count;

    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _count);

    /// <summary>Where the next bytes go; empty if there are as many as are taken.</summary>
    public Memory<byte> Free
    {
        get
        {
            if (_count == _buffer.Length && _count < most)
                Grow();
            return _buffer.AsMemory(_count, Math.Min(_buffer.Length, most) - _count);
        }
    }

    public void Add(int count) => _count += count;

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Min(2 * _buffer.Length, most));
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
