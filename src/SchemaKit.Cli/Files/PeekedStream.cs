namespace SchemaKit.Cli.Files;

/// <summary>A stream whose first bytes have been looked at and are read again.</summary>
internal sealed class PeekedStream(Stream rest) : Stream
{
    private byte[] _start = [];
    private int _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>What kept the stream from being read further.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>The first bytes: up to the limit, or until enough is there.</summary>
    public byte[] Peek(int limit, Func<byte[], bool> isEnough)
    {
        var chunk = new byte[16 * 1024];
        while (_start.Length < limit && !isEnough(_start))
        {
            var count = rest.Read(chunk);
            if (count == 0)
                break;
            _start = [.. _start, .. chunk[..count]];
        }

        return _start;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_position == _start.Length)
            return ReadRest(buffer, offset, count);

        var some = Math.Min(count, _start.Length - _position);
        Array.Copy(_start, _position, buffer, offset, some);
        _position += some;
        return some;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int ReadRest(byte[] buffer, int offset, int count)
    {
        try
        {
            return rest.Read(buffer, offset, count);
        }
        catch (Exception e)
        {
            Failure = e;
            throw;
        }
    }
}
