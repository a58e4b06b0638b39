using System.Globalization;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Json;

internal sealed partial class JsonLexer
{
    private void SkipTrivia()
    {
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (c is ' ' or '\t' or '\n' or '\r')
                _position++;
            else if (IsCommentAt(_position))
                SkipComment();
            else if (c == ByteOrderMark || char.IsWhiteSpace(c))
                SkipForeignSpace(c);
            else
                return;
        }
    }

    private bool IsCommentAt(int position) =>
        _text[position] == '/' && position + 1 < _text.Length && _text[position + 1] is '/' or '*';

    private void SkipComment()
    {
        var start = _position;
        if (_text[start + 1] == '*')
        {
            var end = _text.IndexOf("*/", start + 2, StringComparison.Ordinal);
            _position = end < 0 ? _text.Length : end + 2;
        }
        else
        {
            while (_position < _text.Length && !IsLineBreak(_text[_position]))
                _position++;
        }

        _faults.Add(JsonFaultKind.Syntax, TextSpan.FromBounds(start, _position), "no comment, which JSON does not have");
    }

    private void SkipForeignSpace(char space)
    {
        var start = _position;
        while (_position < _text.Length && _text[_position] == space)
            _position++;

        var expected = space == ByteOrderMark
            ? "a byte order mark nowhere but at the start of the text"
            : "a space, tab or line feed instead of the white space U+" + ((int)space).ToString("X4", CultureInfo.InvariantCulture);
        _faults.Add(JsonFaultKind.Syntax, TextSpan.FromBounds(start, _position), expected);
    }

    private static bool IsLineBreak(char c) => c is '\n' or '\r';
}
