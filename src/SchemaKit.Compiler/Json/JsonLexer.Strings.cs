using System.Globalization;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Json;

internal sealed partial class JsonLexer
{
    private const char Replacement = '\uFFFD';

    private JsonToken ReadString()
    {
        var start = _position;
        var quote = _text[_position++];
        _value.Clear();
        while (_position < _text.Length && _text[_position] != quote && !IsLineBreak(_text[_position]))
            ReadUnit(quote);

        var isClosed = _position < _text.Length && _text[_position] == quote;
        if (isClosed)
            _position++;

        var span = TextSpan.FromBounds(start, _position);
        if (!isClosed)
            _faults.Add(JsonFaultKind.Syntax, span, "a closing quote before the end of the line");
        else if (quote == '\'')
            _faults.Add(JsonFaultKind.Syntax, span, "double quotes around a string");
        if (_value.Length > _limits.StringLength)
            Shorten(span);
        return new JsonToken(JsonTokenKind.String, span, _value.ToString(), !isClosed);
    }

    private void ReadUnit(char quote)
    {
        var c = _text[_position];
        if (c == '\\')
        {
            ReadEscape(quote);
        }
        else if (c < ' ')
        {
            _faults.Add(JsonFaultKind.Syntax, new TextSpan(_position, 1), Escaped(c) + " instead of the raw control character");
            Append(c, 1);
        }
        else if (!char.IsSurrogate(c))
        {
            AppendPlain(quote);
        }
        else if (char.IsHighSurrogate(c) && _position + 1 < _text.Length && char.IsLowSurrogate(_text[_position + 1]))
        {
            _value.Append(c);
            Append(_text[_position + 1], 2);
        }
        else
        {
            _faults.Add(JsonFaultKind.LoneSurrogate, new TextSpan(_position, 1), Escaped(c));
            Append(Replacement, 1);
        }
    }

    private void AppendPlain(char quote)
    {
        var start = _position;
        while (_position < _text.Length && _text[_position] is var c && c >= ' ' && c != quote && c != '\\' && !char.IsSurrogate(c))
            _position++;
        _value.Append(_text, start, _position - start);
    }

    private void ReadEscape(char quote)
    {
        var next = _position + 1 < _text.Length ? _text[_position + 1] : '\n';
        switch (next)
        {
            case '"' or '\\' or '/':
            case '\'' when quote == '\'':
                Append(next, 2);
                break;
            case 'b':
                Append('\b', 2);
                break;
            case 'f':
                Append('\f', 2);
                break;
            case 'n':
                Append('\n', 2);
                break;
            case 'r':
                Append('\r', 2);
                break;
            case 't':
                Append('\t', 2);
                break;
            case 'u':
                ReadUnicodeEscape();
                break;
            case '\n' or '\r':
                // The string ends unclosed here, which says enough.
                _position++;
                break;
            default:
                _faults.Add(JsonFaultKind.Syntax, new TextSpan(_position++, 2), "an escape such as \\n, \\\" or \\u0041 after the backslash");
                break;
        }
    }

    private void ReadUnicodeEscape()
    {
        var start = _position;
        if (!TryReadHex(start, out var unit))
        {
            _position += 2;
            while (_position < start + 6 && _position < _text.Length && HexDigit(_text[_position]) >= 0)
                _position++;
            _faults.Add(JsonFaultKind.Syntax, TextSpan.FromBounds(start, _position), "four hexadecimal digits after \\u");
        }
        else if (!char.IsSurrogate(unit))
        {
            Append(unit, 6);
        }
        else if (char.IsHighSurrogate(unit) && TryReadHex(start + 6, out var low) && char.IsLowSurrogate(low))
        {
            _value.Append(unit);
            Append(low, 12);
        }
        else
        {
            _faults.Add(JsonFaultKind.LoneSurrogate, new TextSpan(start, 6), Escaped(unit));
            Append(Replacement, 6);
        }
    }

    private bool TryReadHex(int position, out char unit)
    {
        unit = '\0';
        if (position + 6 > _text.Length || _text[position] != '\\' || _text[position + 1] != 'u')
            return false;

        var code = 0;
        for (var i = position + 2; i < position + 6; i++)
        {
            var digit = HexDigit(_text[i]);
            if (digit < 0)
                return false;
            code = (code * 16) + digit;
        }

        unit = (char)code;
        return true;
    }

    private static int HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private void Append(char unit, int read)
    {
        _value.Append(unit);
        _position += read;
    }

    private void Shorten(TextSpan span)
    {
        _faults.Add(JsonFaultKind.StringTooLong, span, _limits.StringLength.ToString(CultureInfo.InvariantCulture));
        _value.Length = char.IsHighSurrogate(_value[_limits.StringLength - 1]) ? _limits.StringLength - 1 : _limits.StringLength;
    }

    private static string Escaped(char unit) => "\\u" + ((int)unit).ToString("X4", CultureInfo.InvariantCulture);
}
