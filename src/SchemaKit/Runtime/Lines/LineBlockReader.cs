using System.Buffers;

namespace SchemaKit.Runtime.Lines;

/// <summary>Cuts a stream into blocks of whole lines, as soon as it has them and in bounded memory.</summary>
/// <param name="limit">The longest line, in bytes without its end.</param>
internal sealed class LineBlockReader(Stream stream, int limit) : IDisposable
{
    private const int BlockSize = 256 * 1024;
    private const byte End = (byte)'\n';

    // Bytes of the limit may be followed by CR and LF.
    private readonly int _most = Math.Min(limit, Array.MaxLength - 2) + 2;

    private byte[] _buffer = [];
    private int _count;
    private int _next = 1;
    private bool _isSkipping;
    private bool _hasLines;

    /// <summary>The next lines; <see langword="null"/> after the last.</summary>
    public LineBlock? Next()
    {
        if (_hasLines)
            return Cut(_buffer.AsSpan(0, _count).LastIndexOf(End) + 1, _count);

        while (true)
        {
            MakeRoom();
            var read = stream.Read(_buffer, _count, _buffer.Length - _count);
            if (read == 0)
                return Last();

            var end = _buffer.AsSpan(_count, read).LastIndexOf(End);
            if (_isSkipping)
            {
                if (Skip(read) is { } skipped)
                    return skipped;
            }
            else if (end >= 0)
            {
                return Cut(_count + end + 1, _count + read);
            }
            else
            {
                _count += read;
            }
        }
    }

    public void Dispose() => Replace([]);

    private void MakeRoom()
    {
        if (_count < _buffer.Length)
            return;

        if (_count >= _most)
        {
            (_isSkipping, _count) = (true, 0);
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(BlockSize, (int)Math.Min(2L * _count, _most)));
        _buffer.AsSpan(0, _count).CopyTo(larger);
        Replace(larger);
    }

    private void Replace(byte[] buffer)
    {
        if (_buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = buffer;
    }

    /// <summary>The lines that end before <paramref name="end"/>; what follows is kept.</summary>
    private LineBlock Cut(int end, int count)
    {
        var block = new LineBlock(_buffer, EndsOf(_buffer.AsSpan(0, end)), _next, IsTooLong: false);
        var rest = count - end;
        _buffer = ArrayPool<byte>.Shared.Rent(Math.Max(BlockSize, rest));
        block.Buffer.AsSpan(end, rest).CopyTo(_buffer);
        _count = rest;
        _next += block.Ends.Count;
        _hasLines = false;
        return block;
    }

    /// <param name="lines">The last ends too.</param>
    private static List<int> EndsOf(ReadOnlySpan<byte> lines)
    {
        var ends = new List<int>();
        for (var start = 0; start < lines.Length; start = ends[^1])
            ends.Add(start + lines[start..].IndexOf(End) + 1);
        return ends;
    }

    /// <summary>Drops bytes of a line that is too long; if it ends, that line.</summary>
    private LineBlock? Skip(int read)
    {
        var end = _buffer.AsSpan(0, read).IndexOf(End);
        if (end < 0)
            return null;

        var rest = _buffer.AsSpan(end + 1, read - end - 1);
        rest.CopyTo(_buffer);
        (_count, _isSkipping, _hasLines) = (rest.Length, false, rest.Contains(End));
        return TooLong();
    }

    private LineBlock? Last()
    {
        if (_isSkipping)
        {
            _isSkipping = false;
            return TooLong();
        }

        if (_count == 0)
            return null;

        var block = new LineBlock(_buffer, [_count], _next++, IsTooLong: false);
        (_buffer, _count) = ([], 0);
        return block;
    }

    private LineBlock TooLong() => new([], [], _next++, IsTooLong: true);
}
