using System.Globalization;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Json;

/// <summary>Reads JSON (RFC 8259) with the place of every node, going on after a fault.</summary>
internal sealed partial class JsonParser
{
    private readonly JsonLexer _lexer;
    private readonly JsonLimits _limits;
    private readonly JsonFaultList _faults;
    private JsonToken _token;

    /// <summary>Where the token before the current one ends: the place of whatever is missing.</summary>
    private int _lastEnd;
    private bool _lastIsDamaged;
    private int _reportedBefore = -1;
    private int _openObjects;
    private int _openArrays;

    private JsonParser(string text, JsonLimits limits, JsonFaultList faults)
    {
        _lexer = new JsonLexer(text, limits, faults);
        _limits = limits;
        _faults = faults;
        _lastEnd = _lexer.Position;
        _token = _lexer.Next();
    }

    /// <summary>Parses a text. Faults are added in the order of their places; the result is what could be read.</summary>
    public static JsonNode Parse(string text, JsonLimits limits, ICollection<JsonFault> faults)
    {
        var list = new JsonFaultList();
        var root = new JsonParser(text, limits, list).ParseRoot();
        list.CopyTo(faults);
        return root;
    }

    private JsonNode ParseRoot()
    {
        if (_token.Kind is JsonTokenKind.CloseBrace or JsonTokenKind.CloseBracket or JsonTokenKind.Colon or JsonTokenKind.Comma)
        {
            Refuse(_token, "a value");
            return new JsonMissing(new TextSpan(_token.Span.Start, 0));
        }

        var root = ParseValue();
        if (_token.Kind != JsonTokenKind.End && !_lastIsDamaged)
            Refuse(_token, "nothing after the end of the value");
        return root;
    }

    private JsonNode ParseValue()
    {
        var token = _token;
        switch (token.Kind)
        {
            case JsonTokenKind.OpenBrace:
                return IsTooDeep ? SkipTooDeep() : ParseObject();
            case JsonTokenKind.OpenBracket:
                return IsTooDeep ? SkipTooDeep() : ParseArray();
            case JsonTokenKind.String:
                Take();
                return new JsonString(token.Text, token.Span);
            case JsonTokenKind.Number:
                Take();
                return NumberFrom(token);
            case JsonTokenKind.True or JsonTokenKind.False:
                Take();
                return new JsonBoolean(token.Kind == JsonTokenKind.True, token.Span);
            case JsonTokenKind.Null:
                Take();
                return new JsonNull(token.Span);
            case JsonTokenKind.Word:
                Take();
                Refuse(token, JsonWord.Explain(token.Text));
                return new JsonMissing(token.Span);
            default:
                Expect("a value");
                return new JsonMissing(new TextSpan(_lastEnd, 0));
        }
    }

    private JsonNode NumberFrom(JsonToken token)
    {
        if (token.Text.Length <= _limits.NumberLength)
            return new JsonNumber(token.Text, token.Span);

        _faults.Add(JsonFaultKind.NumberTooLong, token.Span, _limits.NumberLength.ToString(CultureInfo.InvariantCulture));
        return new JsonMissing(token.Span);
    }

    private bool IsTooDeep => _openObjects + _openArrays == _limits.Depth;

    private JsonMissing SkipTooDeep()
    {
        var open = _token.Span;
        _faults.Add(JsonFaultKind.TooDeep, open, _limits.Depth.ToString(CultureInfo.InvariantCulture));
        var depth = 0;
        do
        {
            depth += _token.Kind switch
            {
                JsonTokenKind.OpenBrace or JsonTokenKind.OpenBracket => 1,
                JsonTokenKind.CloseBrace or JsonTokenKind.CloseBracket => -1,
                _ => 0,
            };
            _faults.IsMuted = depth > 0;
            Take();
        }
        while (depth > 0 && _token.Kind != JsonTokenKind.End);

        _faults.IsMuted = false;
        return new JsonMissing(TextSpan.FromBounds(open.Start, _lastEnd));
    }

    private void Take()
    {
        _lastEnd = _token.Span.End;
        _lastIsDamaged = _token.IsDamaged;
        if (_token.Kind != JsonTokenKind.End)
            _token = _lexer.Next();
    }

    /// <summary>Reports what is missing before this token, once; an unclosed string may have swallowed it.</summary>
    private void Expect(string what)
    {
        if (_lastIsDamaged || _reportedBefore == _token.Span.Start)
            return;

        _reportedBefore = _token.Span.Start;
        if (_token.Kind == JsonTokenKind.End)
            Refuse(_token, what + ", found the end of the text");
        else
            _faults.Add(JsonFaultKind.Syntax, new TextSpan(_lastEnd, 0), what);
    }

    private void Refuse(JsonToken token, string expected) => _faults.Add(JsonFaultKind.Syntax, token.Span, expected);
}
