namespace SchemaKit.Generators.Tests.Streams;

/// <summary>Hands out bytes a few at a time, as pipes and networks do, and counts them.</summary>
/// <param name="bytes">Perhaps without end.</param>
/// <param name="next">How many bytes the next reading gives at most; 0 breaks the stream.</param>
internal sealed class TrickleStream(IEnumerable<byte[]> bytes, Func<int> next) : Stream
{
    private readonly IEnumerator<byte[]> _pieces = bytes.GetEnumerator();
    private ReadOnlyMemory<byte> _rest;

    public TrickleStream(byte[] bytes, Func<int> next)
        : this([bytes], next)
    {
    }

    public long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        while (_rest.IsEmpty)
        {
            if (!_pieces.MoveNext())
                return 0;
            _rest = _pieces.Current;
        }

        var most = next();
        if (most == 0)
            throw new IOException("broken");

        var given = Math.Min(Math.Min(most, count), _rest.Length);
        _rest.Span[..given].CopyTo(buffer.AsSpan(offset));
        _rest = _rest[given..];
        Given += given;
        return given;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _pieces.Dispose();
        base.Dispose(disposing);
    }
}
