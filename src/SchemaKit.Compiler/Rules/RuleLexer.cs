namespace SchemaKit.Compiler.Rules;

/// <summary>Cuts a formula into tokens, one at a time. What it does not know becomes a token of its own; the parser reports it.</summary>
internal sealed class RuleLexer(string text)
{
    private int _position;

    public RuleToken Next()
    {
        while (_position < text.Length && text[_position] is ' ' or '\t' or '\r' or '\n')
            _position++;

        if (_position == text.Length)
            return new RuleToken(TokenKind.End, "", _position);

        var first = text[_position];
        if (IsLetter(first))
            return Take(TokenKind.Name, LengthWhile(IsLetterOrDigit));
        if (IsDigit(first))
            return Take(TokenKind.Number, NumberLength());
        if (first is '<' or '>' && _position + 1 < text.Length && text[_position + 1] == '=')
            return Take(TokenKind.Relation, 2);

        return Take(Single(first), char.IsSurrogatePair(text, _position) ? 2 : 1);
    }

    /// <summary>The token after, which stays the next one.</summary>
    public RuleToken Peek()
    {
        var position = _position;
        var token = Next();
        _position = position;
        return token;
    }

    private static TokenKind Single(char unit) => unit switch
    {
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Star,
        '.' => TokenKind.Dot,
        ',' => TokenKind.Comma,
        '(' => TokenKind.Open,
        ')' => TokenKind.Close,
        '[' => TokenKind.OpenBracket,
        ']' => TokenKind.CloseBracket,
        '=' or '<' or '>' => TokenKind.Relation,
        _ => TokenKind.Unknown,
    };

    private int NumberLength()
    {
        var length = LengthWhile(IsDigit);
        var point = _position + length;
        if (point + 1 >= text.Length || text[point] != '.' || !IsDigit(text[point + 1]))
            return length;

        length += 2;
        while (_position + length < text.Length && IsDigit(text[_position + length]))
            length++;
        return length;
    }

    private int LengthWhile(Func<char, bool> accepts)
    {
        var end = _position;
        while (end < text.Length && accepts(text[end]))
            end++;
        return end - _position;
    }

    private RuleToken Take(TokenKind kind, int length)
    {
        var token = new RuleToken(kind, text.Substring(_position, length), _position);
        _position += length;
        return token;
    }

    private static bool IsLetterOrDigit(char unit) => IsLetter(unit) || IsDigit(unit);

    private static bool IsLetter(char unit) => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char unit) => unit is >= '0' and <= '9';
}
