using SchemaKit.Compiler.Json;

namespace SchemaKit.Engine.Payload;

internal sealed partial class TextScanner
{
    private Expecting TakeWord(string word)
    {
        foreach (var letter in word)
        {
            if (Current != letter)
                return Refuse();
            _position++;
        }

        return Expecting.CommaOrClose;
    }

    private Expecting TakeNumber()
    {
        var start = _position;
        if (Current == '-')
            _position++;
        if (!TryTakeInteger() || !TryTakeFraction() || !TryTakeExponent() || !IsEndOfNumber())
            return Refuse();
        return _position - start > _limits.NumberLength ? Refuse(JsonFaultKind.NumberTooLong, start) : Expecting.CommaOrClose;
    }

    private bool TryTakeInteger()
    {
        if (Current != '0')
            return TryTakeDigits();

        _position++;
        return true;
    }

    private bool TryTakeFraction()
    {
        if (Current != '.')
            return true;

        _position++;
        return TryTakeDigits();
    }

    private bool TryTakeExponent()
    {
        if (Current is not ('e' or 'E'))
            return true;

        _position++;
        if (Current is '+' or '-')
            _position++;
        return TryTakeDigits();
    }

    private bool TryTakeDigits()
    {
        var start = _position;
        while (char.IsAsciiDigit(Current))
            _position++;
        return _position > start;
    }

    private bool IsEndOfNumber() => _position == _text.Length || Current is ',' or ']' or '}' or ' ' or '\t' or '\n' or '\r';

    private Expecting TakeString()
    {
        var start = _position;
        return TryTakeString() ? CheckSurrogates(start, Expecting.CommaOrClose) : Refuse();
    }

    /// <summary>A name is judged together with its colon, as the grammar comes first.</summary>
    private Expecting TakeName()
    {
        var start = _position;
        if (!TryTakeString())
            return Refuse();

        SkipSpace();
        return Current == ':' ? CheckSurrogates(start, Expecting.Colon) : Refuse();
    }

    /// <summary>Moves behind the string, or to the first wrong unit.</summary>
    private bool TryTakeString()
    {
        _position++;
        while (Current != '"')
        {
            if (_position == _text.Length || Current < ' ' || (Current == '\\' && !TryTakeEscape()))
                return false;
            _position++;
        }

        _position++;
        return true;
    }

    /// <summary>Moves to the last unit of an escape, or to the first wrong one.</summary>
    private bool TryTakeEscape()
    {
        _position++;
        if (Current != 'u')
            return Current is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't';

        for (var i = 0; i < 4; i++)
        {
            _position++;
            if (!char.IsAsciiHexDigit(Current))
                return false;
        }

        return true;
    }

    /// <summary>Looks for the escape of half a surrogate pair in a well-formed string. Unescaped text is whole, having been UTF-8.</summary>
    private Expecting CheckSurrogates(int start, Expecting next)
    {
        for (var i = start; i < _position; i++)
        {
            if (_text[i] != '\\')
                continue;

            if (UnitAt(i) is not { } unit)
                i++;
            else if (!char.IsSurrogate(unit))
                i += 5;
            else if (char.IsHighSurrogate(unit) && UnitAt(i + 6) is { } low && char.IsLowSurrogate(low))
                i += 11;
            else
                return Refuse(JsonFaultKind.LoneSurrogate, i);
        }

        return next;
    }

    private char? UnitAt(int position) =>
        _text[position] == '\\' && _text[position + 1] == 'u' ? (char)Convert.ToInt32(_text.Substring(position + 2, 4), 16) : null;
}
