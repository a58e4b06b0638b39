namespace SchemaKit.Cli.Files;

/// <summary>Reads lines of bytes, ended by LF, in bounded memory: of a line past the limit only the number is kept.</summary>
internal sealed class LineReader(Stream stream, int limit)
{
    private readonly byte[] _chunk = new byte[64 * 1024];
    private int _position;
    private int _count;

    /// <summary>The number of the line read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The next line without its end; <see langword="null"/> after the last.</summary>
    /// <param name="isTooLong">Whether the line is past the limit; its bytes are dropped then.</param>
    public byte[]? Next(out bool isTooLong)
    {
        isTooLong = false;
        if (!Fill())
            return null;

        Number++;
        using var line = new MemoryStream();
        while (Fill())
        {
            var rest = _chunk.AsSpan(_position, _count - _position);
            var end = rest.IndexOf((byte)'\n');
            var part = end < 0 ? rest : rest[..end];
            isTooLong |= line.Length + part.Length > limit + 1;
            if (!isTooLong)
                line.Write(part);
            _position += end < 0 ? rest.Length : end + 1;
            if (end >= 0)
                break;
        }

        var bytes = line.ToArray();
        if (bytes.Length > 0 && bytes[^1] == '\r')
            bytes = bytes[..^1];
        isTooLong |= bytes.Length > limit;
        return isTooLong ? [] : bytes;
    }

    private bool Fill()
    {
        if (_position < _count)
            return true;

        (_position, _count) = (0, stream.Read(_chunk));
        return _count > 0;
    }
}
