using System.Globalization;
using SchemaKit.Compiler.Json;

namespace SchemaKit.Documents;

/// <summary>The text of a document's bytes.</summary>
internal static class DocumentText
{
    public const int LimitInBytes = 20 * 1024 * 1024;

    /// <summary>Decodes UTF-8, with or without a byte order mark.</summary>
    /// <exception cref="DocumentException">The document is over 20 MiB, or is no UTF-8.</exception>
    public static string Decode(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length > LimitInBytes)
            throw new DocumentException(string.Create(CultureInfo.InvariantCulture, $"The document has {bytes.Length} bytes; at most {LimitInBytes} (20 MiB) are read"));

        if (!Utf8Text.TryDecode(bytes, out var text, out var offset))
        {
            throw new DocumentException(string.Create(
                CultureInfo.InvariantCulture, $"The document is no UTF-8: byte {offset} (0x{bytes[offset]:X2}) starts no character; save it as UTF-8"));
        }

        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }
}
