using System.Text;
using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Tables;

/// <summary>The folded texts from a position on, joined as far as a match asks for them.</summary>
internal sealed class HeaderText
{
    private readonly DocumentPieces _pieces;
    private readonly int _endLine;
    private readonly StringBuilder _text = new();
    private readonly Dictionary<int, int> _ends = [];
    private int _next;

    /// <param name="endLine">The first line that does not belong to it.</param>
    public HeaderText(DocumentPieces pieces, int start, int endLine)
    {
        _pieces = pieces;
        _endLine = endLine;
        _next = start;
    }

    public bool StartsWith(string key, int position)
    {
        for (var i = 0; i < key.Length; i++)
        {
            if (!Has(position + i + 1) || _text[position + i] != key[i])
                return false;
        }

        return true;
    }

    /// <summary>The position among the pieces behind the one that ends here; -1 if none does.</summary>
    public int PieceEndingAt(int position) => _ends.TryGetValue(position, out var piece) ? piece + 1 : -1;

    /// <summary>The length of the bracket that opens here; 0 if none does, or not for long.</summary>
    public int BracketAt(int position)
    {
        if (!StartsWith("(", position))
            return 0;

        for (var length = 2; length <= 24 && Has(position + length); length++)
        {
            if (_text[position + length - 1] == ')')
                return length;
        }

        return 0;
    }

    public string Part(int position, int length) => _text.ToString(position, length);

    private bool Has(int length)
    {
        while (_text.Length < length)
        {
            _next = _pieces.NextText(_next);
            if (_next >= _pieces.Count || _pieces[_next].Line >= _endLine || _pieces.Key(_next) is not { Length: > 0 } key)
                return false;

            _text.Append(key);
            _ends[_text.Length] = _next++;
        }

        return true;
    }
}
