namespace SchemaKit.Compiler.Json;

/// <summary>Strict UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing past U+10FFFF.</summary>
internal static class Utf8Text
{
    /// <summary>Decodes the bytes; a byte order mark stays in the text.</summary>
    /// <param name="faultOffset">Where the first ill-formed sequence starts, else -1.</param>
    public static bool TryDecode(byte[] bytes, out string text, out int faultOffset)
    {
        var units = new char[bytes.Length];
        var count = 0;
        for (var i = 0; i < bytes.Length;)
        {
            if (bytes[i] < 0x80)
            {
                units[count++] = (char)bytes[i++];
                continue;
            }

            var length = ReadSequence(bytes, i, out var scalar);
            if (length == 0)
            {
                text = "";
                faultOffset = i;
                return false;
            }

            i += length;
            if (scalar < 0x1_0000)
            {
                units[count++] = (char)scalar;
                continue;
            }

            units[count++] = (char)(0xD800 + ((scalar - 0x1_0000) >> 10));
            units[count++] = (char)(0xDC00 + ((scalar - 0x1_0000) & 0x3FF));
        }

        text = new string(units, 0, count);
        faultOffset = -1;
        return true;
    }

    /// <summary>The length of the sequence of two to four bytes at the offset, or 0 if it is ill-formed.</summary>
    private static int ReadSequence(byte[] bytes, int offset, out int scalar)
    {
        var first = bytes[offset];
        var (length, lowest) = first switch
        {
            >= 0xC2 and <= 0xDF => (2, 0x80),
            >= 0xE0 and <= 0xEF => (3, 0x800),
            >= 0xF0 and <= 0xF4 => (4, 0x1_0000),
            _ => (0, 0),
        };
        scalar = length == 0 ? 0 : first & (0x7F >> length);
        if (offset + length > bytes.Length)
            return 0;

        for (var i = 1; i < length; i++)
        {
            if ((bytes[offset + i] & 0xC0) != 0x80)
                return 0;
            scalar = (scalar << 6) | (bytes[offset + i] & 0x3F);
        }

        var isScalar = scalar >= lowest && scalar <= 0x10_FFFF && scalar is not (>= 0xD800 and <= 0xDFFF);
        return isScalar ? length : 0;
    }
}
