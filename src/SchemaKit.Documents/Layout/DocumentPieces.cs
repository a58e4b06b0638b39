using SchemaKit.Documents.Labels;

namespace SchemaKit.Documents.Layout;

/// <summary>The pieces of a document, in reading order.</summary>
internal sealed class DocumentPieces(DocumentLines lines, IReadOnlyList<Piece> pieces, int longestKey)
{
    /// <summary>A label may be spaced out, but not without end.</summary>
    private readonly int _longestText = (longestKey * 4) + 64;

    /// <summary>By line; a line without pieces has the first piece behind it.</summary>
    private readonly int[] _firstOfLine = FirstOfLines(lines.Count, pieces);

    public DocumentLines Lines => lines;

    public int Count => pieces.Count;

    public Piece this[int index] => pieces[index];

    public bool IsText(int index) => index < pieces.Count && pieces[index].Kind == PieceKind.Text;

    public string Raw(int index) => lines.Text.Substring(pieces[index].Start, pieces[index].Length);

    /// <summary>The folded text; empty for what is no text, or too long for a label.</summary>
    public string Key(int index)
    {
        var piece = pieces[index];
        return piece.Kind != PieceKind.Text || piece.Length > _longestText
            ? ""
            : LabelText.Fold(lines.Text.AsSpan(piece.Start, piece.Length), null);
    }

    /// <summary>The first piece of the line that the piece stands on.</summary>
    public int LineStart(int index) => _firstOfLine[pieces[index].Line];

    /// <summary>The position behind the last piece of the line.</summary>
    public int LineEnd(int index) => _firstOfLine[pieces[index].Line + 1];

    /// <summary>The next text at or behind the position; <see cref="Count"/> if there is none.</summary>
    public int NextText(int index)
    {
        while (index < pieces.Count && pieces[index].Kind != PieceKind.Text)
            index++;
        return index;
    }

    private static int[] FirstOfLines(int lineCount, IReadOnlyList<Piece> pieces)
    {
        var first = new int[lineCount + 2];
        var piece = 0;
        for (var line = 0; line < first.Length; line++)
        {
            while (piece < pieces.Count && pieces[piece].Line < line)
                piece++;
            first[line] = piece;
        }

        return first;
    }
}
