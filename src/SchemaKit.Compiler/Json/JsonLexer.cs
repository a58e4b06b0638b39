using System.Text;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Json;

/// <summary>Cuts a JSON text into tokens, one call each, and reports what is wrong between and within them.</summary>
internal sealed partial class JsonLexer
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly string _text;
    private readonly JsonLimits _limits;
    private readonly JsonFaultList _faults;
    private readonly StringBuilder _value = new();
    private int _position;

    public JsonLexer(string text, JsonLimits limits, JsonFaultList faults)
    {
        _text = text;
        _limits = limits;
        _faults = faults;
        _position = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
    }

    public int Position => _position;

    public JsonToken Next()
    {
        SkipTrivia();
        if (_position == _text.Length)
            return new JsonToken(JsonTokenKind.End, new TextSpan(_position, 0));

        return _text[_position] switch
        {
            '{' => Mark(JsonTokenKind.OpenBrace),
            '}' => Mark(JsonTokenKind.CloseBrace),
            '[' => Mark(JsonTokenKind.OpenBracket),
            ']' => Mark(JsonTokenKind.CloseBracket),
            ':' => Mark(JsonTokenKind.Colon),
            ',' => Mark(JsonTokenKind.Comma),
            '"' or '\'' => ReadString(),
            _ => ReadWord(),
        };
    }

    private JsonToken Mark(JsonTokenKind kind) => new(kind, new TextSpan(_position++, 1));

    private JsonToken ReadWord()
    {
        var start = _position++;
        while (_position < _text.Length && !EndsWord(_text[_position]) && !IsCommentAt(_position))
            _position++;

        var word = _text.Substring(start, _position - start);
        return new JsonToken(JsonWord.KindOf(word), TextSpan.FromBounds(start, _position), word);
    }

    private static bool EndsWord(char c) =>
        c is '{' or '}' or '[' or ']' or ':' or ',' or '"' or '\'' or ByteOrderMark || char.IsWhiteSpace(c);
}
