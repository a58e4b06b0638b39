using System.Globalization;
using System.Text;

namespace SchemaKit.Documents.Foreign;

internal sealed partial class ForeignJsonParser
{
    /// <summary>
    /// Reads a string up to its quote. A quote that no punctuation follows opens the next string:
    /// then this one lost its own, and ended before the punctuation between the two.
    /// </summary>
    private string String(bool isKey)
    {
        var start = ++_position;
        for (; _position < _text.Length; _position++)
        {
            if (_text[_position] == '\\')
            {
                _position++;
                continue;
            }

            if (_text[_position] != '"')
                continue;

            if (EndsString(_position, isKey))
                return Unescape(start, _position++);

            if (EndBeforePunctuation(start, _position) is var end && end < _position)
                return Mended(start, end);
        }

        return Mended(start, EndBeforePunctuation(start, _text.Length));
    }

    private string Mended(int start, int end)
    {
        _mended++;
        _position = end;
        return Unescape(start, end);
    }

    private bool EndsString(int quote, bool isKey)
    {
        var next = quote + 1;
        while (next < _text.Length && char.IsWhiteSpace(_text[next]))
            next++;
        return next == _text.Length || (isKey ? _text[next] == ':' : _text[next] is ',' or '}' or ']');
    }

    private int EndBeforePunctuation(int start, int end)
    {
        end = Math.Min(end, _text.Length);
        while (end > start && (_text[end - 1] is ',' or '{' or '}' or '[' or ']' or ':' || char.IsWhiteSpace(_text[end - 1])))
            end--;
        return end;
    }

    private string Unescape(int start, int end)
    {
        var text = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (_text[i] != '\\' || i + 1 == end)
            {
                text.Append(_text[i]);
                continue;
            }

            i++;
            if (_text[i] == 'u' && i + 4 < end && ushort.TryParse(_text.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                text.Append((char)unit);
                i += 4;
                continue;
            }

            text.Append(_text[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' or 'f' => ' ', var other => other });
        }

        return text.ToString();
    }
}
