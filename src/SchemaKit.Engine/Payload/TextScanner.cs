using SchemaKit.Compiler.Json;

namespace SchemaKit.Engine.Payload;

/// <summary>Finds the first fault of a JSON text (RFC 8259), strictly and without recovery: its place must not depend on how a parser goes on after it.</summary>
internal sealed partial class TextScanner
{
    private readonly string _text;
    private readonly JsonLimits _limits;
    private readonly Stack<bool> _isObject = [];
    private int _position;
    private TextFault? _fault;

    private TextScanner(string text, JsonLimits limits) => (_text, _limits, _position) = (text, limits, text.StartsWith('\uFEFF') ? 1 : 0);

    private enum Expecting
    {
        Value,
        ValueOrClose,
        Name,
        NameOrClose,
        Colon,
        CommaOrClose,
    }

    /// <summary>The first fault, or <see langword="null"/>.</summary>
    public static TextFault? Find(string text, JsonLimits limits)
    {
        var scanner = new TextScanner(text, limits);
        scanner.Scan();
        return scanner._fault;
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    private void Scan()
    {
        var next = Expecting.Value;
        while (_fault is null)
        {
            SkipSpace();
            if (next == Expecting.CommaOrClose && _isObject.Count == 0)
            {
                if (_position < _text.Length)
                    Refuse();
                return;
            }

            next = Take(next);
        }
    }

    private void SkipSpace()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
            _position++;
    }

    private Expecting Take(Expecting expected) => (expected, Current) switch
    {
        (Expecting.Value or Expecting.ValueOrClose, '{') => Open(isObject: true),
        (Expecting.Value or Expecting.ValueOrClose, '[') => Open(isObject: false),
        (Expecting.Value or Expecting.ValueOrClose, '"') => TakeString(),
        (Expecting.Value or Expecting.ValueOrClose, '-' or (>= '0' and <= '9')) => TakeNumber(),
        (Expecting.Value or Expecting.ValueOrClose, 't') => TakeWord("true"),
        (Expecting.Value or Expecting.ValueOrClose, 'f') => TakeWord("false"),
        (Expecting.Value or Expecting.ValueOrClose, 'n') => TakeWord("null"),
        (Expecting.ValueOrClose, ']') or (Expecting.NameOrClose, '}') => Close(),
        (Expecting.Name or Expecting.NameOrClose, '"') => TakeName(),
        (Expecting.Colon, ':') => Step(Expecting.Value),
        (Expecting.CommaOrClose, ',') => Step(_isObject.Peek() ? Expecting.Name : Expecting.Value),
        (Expecting.CommaOrClose, '}') when _isObject.Peek() => Close(),
        (Expecting.CommaOrClose, ']') when !_isObject.Peek() => Close(),
        _ => Refuse(),
    };

    private Expecting Step(Expecting next)
    {
        _position++;
        return next;
    }

    private Expecting Open(bool isObject)
    {
        if (_isObject.Count == _limits.Depth)
            return Refuse(JsonFaultKind.TooDeep, _position);

        _isObject.Push(isObject);
        return Step(isObject ? Expecting.NameOrClose : Expecting.ValueOrClose);
    }

    private Expecting Close()
    {
        _isObject.Pop();
        return Step(Expecting.CommaOrClose);
    }

    private Expecting Refuse() => Refuse(JsonFaultKind.Syntax, _position);

    private Expecting Refuse(JsonFaultKind kind, int offset)
    {
        _fault = new TextFault(kind, offset);
        return Expecting.Value;
    }
}
