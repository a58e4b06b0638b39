namespace SchemaKit.Documents.Foreign;

/// <summary>
/// Reads JSON, and JSON that was damaged on its way: strings without their closing quote, commas too many or too few,
/// a text that ends too early. What it had to mend is counted.
/// </summary>
internal sealed partial class ForeignJsonParser
{
    private const int DeepestLevel = 64;
    private const int MostNodes = 1_000_000;

    private readonly string _text;
    private int _position;
    private int _line = 1;
    private int _lineOf;
    private int _nodes;
    private int _depth;

    private ForeignJsonParser(string text) => _text = text;

    /// <summary>The root, an object or array, and how often the text had to be mended; <see langword="null"/> if it is nothing of the kind.</summary>
    public static (ForeignNode Root, int Mended)? Parse(string text)
    {
        var parser = new ForeignJsonParser(text);
        parser.SkipSpace();
        if (parser.Next is not ('{' or '['))
            return null;

        var root = parser.Value();
        parser.SkipSpace();
        return root is null || parser._position < text.Length ? null : (root, parser._mended);
    }

    private int _mended;

    private char Next => _position < _text.Length ? _text[_position] : '\0';

    /// <summary>The value here; <see langword="null"/> if there is none, or the limits are exceeded.</summary>
    private ForeignNode? Value()
    {
        if (++_nodes > MostNodes)
            return null;

        var line = Line();
        switch (Next)
        {
            case '{' or '[':
                if (_depth == DeepestLevel)
                    return null;

                _depth++;
                ForeignNode? container = Next == '{' ? Object(line) : Array(line);
                _depth--;
                return container;
            case '"':
                return new ForeignScalar(String(isKey: false), true, line);
            default:
                return Word(line);
        }
    }

    private ForeignObject? Object(int line)
    {
        var members = new List<ForeignMember>();
        _position++;
        while (!Closes('}'))
        {
            if (Next != '"')
                return null;

            var key = String(isKey: true);
            SkipSpace();
            if (Next != ':')
                return null;

            _position++;
            SkipSpace();
            if (Value() is not { } value)
                return null;

            members.Add(new ForeignMember(key, value));
            Separate();
        }

        return new ForeignObject(members, line);
    }

    private ForeignArray? Array(int line)
    {
        var items = new List<ForeignNode>();
        _position++;
        while (!Closes(']'))
        {
            if (Value() is not { } value)
                return null;

            items.Add(value);
            Separate();
        }

        return new ForeignArray(items, line);
    }

    /// <summary>Whether the container ends here, at its bracket or because the text does.</summary>
    private bool Closes(char bracket)
    {
        SkipSpace();
        if (_position >= _text.Length)
        {
            _mended++;
            return true;
        }

        if (Next != bracket)
            return false;

        _position++;
        return true;
    }

    private void Separate()
    {
        SkipSpace();
        if (Next == ',')
        {
            _position++;
            SkipSpace();
            _mended += Next is '}' or ']' or ',' ? 1 : 0;
            while (Next == ',')
                SkipOne();
        }
        else if (Next is not ('}' or ']' or '\0'))
        {
            _mended++;
        }
    }

    private void SkipOne()
    {
        _position++;
        SkipSpace();
    }

    private ForeignScalar? Word(int line)
    {
        var start = _position;
        while (_position < _text.Length && _text[_position] is not (',' or '}' or ']' or '{' or '[' or ':' or '"') && !char.IsWhiteSpace(_text[_position]))
            _position++;
        var word = _text[start.._position];
        return word.Length == 0 ? null : new ForeignScalar(word == "null" ? null : word, false, line);
    }

    private void SkipSpace()
    {
        while (_position < _text.Length && (char.IsWhiteSpace(_text[_position]) || _text[_position] == '\uFEFF'))
            _position++;
    }

    /// <summary>The line of the position, which only goes forward.</summary>
    private int Line()
    {
        for (; _lineOf < _position; _lineOf++)
            _line += _text[_lineOf] == '\n' ? 1 : 0;
        return _line;
    }
}
