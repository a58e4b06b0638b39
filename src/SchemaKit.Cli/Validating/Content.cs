using System.Text;
using System.Text.Json;

namespace SchemaKit.Cli.Validating;

/// <summary>Tells inputs apart by name and by their first bytes.</summary>
internal static class Content
{
    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    /// <summary>The form that a name promises; <see langword="null"/> if the content decides.</summary>
    public static InputForm? FormOf(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".NDJSON" or ".JSONL" => InputForm.Lines,
        ".JSON" => InputForm.Payload,
        _ => null,
    };

    /// <summary>The form of content: JSON starts with a brace or bracket, and is lines if the first line is whole and another follows.</summary>
    public static InputForm FormOf(ReadOnlySpan<byte> start)
    {
        var text = WithoutMark(start).TrimStart(" \t\r\n"u8);
        if (text.Length == 0 || (text[0] != '{' && text[0] != '['))
            return InputForm.Document;

        var end = text.IndexOf((byte)'\n');
        if (end < 0)
            return InputForm.Payload;

        var first = text[..end].TrimEnd(" \t\r"u8);
        var rest = text[end..].TrimStart(" \t\r\n"u8);
        var isLines = rest.Length > 0 && first[0] == '{' && first[^1] == '}' && (rest[0] == '{' || IsWhole(first));
        return isLines ? InputForm.Lines : InputForm.Payload;
    }

    /// <summary>The first line that is not blank; empty if what is known of the content does not hold all of it.</summary>
    public static byte[] FirstLine(ReadOnlySpan<byte> start)
    {
        var text = WithoutMark(start).TrimStart(" \t\r\n"u8);
        var end = text.IndexOf((byte)'\n');
        return end < 0 ? [] : text[..end].ToArray();
    }

    /// <summary>Whether as much has been read as the form can be told by.</summary>
    public static bool IsEnough(ReadOnlySpan<byte> start)
    {
        var text = WithoutMark(start).TrimStart(" \t\r\n"u8);
        if (text.Length == 0)
            return false;

        var end = text.IndexOf((byte)'\n');
        return (text[0] != '{' && text[0] != '[') || (end >= 0 && text[end..].TrimStart(" \t\r\n"u8).Length > 0);
    }

    /// <summary>Names what is no text at all.</summary>
    public static string? ForeignFormat(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return "is gzip-compressed; unpack it first, e.g. gzip -dc file | schemakit validate -";
        if (start.StartsWith("%PDF-"u8))
            return "is a PDF file; only text and JSON are read";
        if (start.StartsWith("PK\u0003\u0004"u8))
            return "is a ZIP archive (such as .docx or .xlsx); only text and JSON are read";
        return IsHtml(start) ? "is an HTML page; only text and JSON are read, so save it as text" : null;
    }

    /// <summary>Whether a first line shows that a document goes on over several lines.</summary>
    public static bool IsPrettyPrinted(ReadOnlySpan<byte> line)
    {
        var text = WithoutMark(line).Trim(" \t\r\n"u8);
        return text.Length > 0 && text[0] is (byte)'{' or (byte)'[' && text[^1] is (byte)'{' or (byte)'[' or (byte)',';
    }

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => StartsWithMark(bytes) ? bytes[Mark.Length..] : bytes;

    public static bool StartsWithMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Mark);

    private static bool IsHtml(ReadOnlySpan<byte> start)
    {
        var text = WithoutMark(start).TrimStart(" \t\r\n"u8);
        var head = Encoding.ASCII.GetString(text[..Math.Min(text.Length, 15)]);
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsWhole(ReadOnlySpan<byte> text)
    {
        try
        {
            var reader = new Utf8JsonReader(text);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
