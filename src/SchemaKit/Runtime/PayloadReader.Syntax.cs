using System.Text.Json;

namespace SchemaKit.Runtime;

/// <content>Where a text stops being JSON.</content>
internal ref partial struct PayloadReader
{
    // The reader counts lines by LF alone, points at a last comma when what is wrong is that nothing follows it, and does not see how long a number is with which the text breaks off.
    private void StopAt(JsonException exception)
    {
        var offset = ReportedOffset(exception);
        if (offset < _text.Length - 1 || BehindLastToken() is var behind && behind < 0)
        {
            Stop(PayloadRules.InvalidJson, offset);
            return;
        }

        var rest = _text[behind..].TrimStart(" \t\r\n:,"u8);
        if (IsLongNumber(rest))
            Stop(PayloadRules.NumberTooLong, _text.Length - rest.Length, "1024");
        else
            Stop(PayloadRules.InvalidJson, _text is [.., (byte)','] ? _text.Length : offset);
    }

    /// <summary>Where the last token ends of a text that only breaks off; -1 if it is wrong before its end.</summary>
    private readonly int BehindLastToken()
    {
        var reader = new Utf8JsonReader(_text[_start..], isFinalBlock: false, new JsonReaderState(ReaderOptions));
        try
        {
            while (reader.Read())
            {
                // What is wrong before the end is thrown.
            }

            return _start + (int)reader.BytesConsumed;
        }
        catch (JsonException)
        {
            return -1;
        }
    }

    private static bool IsLongNumber(ReadOnlySpan<byte> text)
    {
        if (text.Length <= NumberReader.MaxLength)
            return false;

        var reader = new Utf8JsonReader(text);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.BytesConsumed == text.Length;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private readonly long ReportedOffset(JsonException exception)
    {
        var rest = _text[_start..];
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        return _text.Length - rest.Length + Math.Min(exception.BytePositionInLine ?? 0, rest.Length);
    }
}
