using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace SchemaKit.Runtime;

/// <summary>Checks the encoding of a payload: UTF-8, with at most one byte order mark.</summary>
internal static class TextEncoding
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Length of the byte order mark, or 0.</summary>
    public static int MarkLength(ReadOnlySpan<byte> text) => text.StartsWith(Mark) ? Mark.Length : 0;

    /// <summary>Offset of the first byte that is not UTF-8 or begins a second byte order mark, or -1.</summary>
    public static int FindFault(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith(Mark) && text[Mark.Length..].StartsWith(Mark))
            return Mark.Length;

        return Utf8.IsValid(text) ? -1 : FirstInvalid(text);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (Rune.DecodeFromUtf8(text[i..], out _, out var length) != OperationStatus.Done)
                return i;
            i += length;
        }

        return text.Length;
    }
}
