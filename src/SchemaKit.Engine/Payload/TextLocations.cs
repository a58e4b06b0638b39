namespace SchemaKit.Engine.Payload;

/// <summary>Turns offsets of a decoded text into places of the bytes it was decoded from. A byte order mark is part of both.</summary>
internal sealed class TextLocations(string text)
{
    private const int Stride = 256;

    private List<(int Offset, long Byte)>? _lines;
    private long[] _bytesAtStride = [];

    /// <param name="offset">In UTF-16 units.</param>
    public PayloadLocation At(int offset)
    {
        var lines = _lines ??= Index();
        int low = 0, high = lines.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (lines[middle].Offset <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        var position = _bytesAtStride[offset / Stride];
        for (var i = offset / Stride * Stride; i < offset; i++)
            position += BytesOf(text[i]);
        return new PayloadLocation(position, low + 1, (int)(position - lines[low].Byte) + 1);
    }

    private List<(int Offset, long Byte)> Index()
    {
        var lines = new List<(int, long)> { (0, 0) };
        _bytesAtStride = new long[(text.Length / Stride) + 1];
        var position = 0L;
        for (var i = 0; i < text.Length; i++)
        {
            if (i % Stride == 0)
                _bytesAtStride[i / Stride] = position;
            position += BytesOf(text[i]);
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                lines.Add((i + 1, position));
        }

        if (text.Length % Stride == 0)
            _bytesAtStride[text.Length / Stride] = position;
        return lines;
    }

    // Each half of a surrogate pair stands for two of its four bytes.
    private static int BytesOf(char unit) => unit switch
    {
        < '\u0080' => 1,
        < '\u0800' => 2,
        >= '\uD800' and <= '\uDFFF' => 2,
        _ => 3,
    };
}
