using SchemaKit.Compiler.Binding;
using SchemaKit.Documents.Layout;

namespace SchemaKit.Documents.Tables;

/// <summary>The cells that follow a row's label, before it is told which belongs to which column.</summary>
/// <param name="Row"><see langword="null"/> in a record table.</param>
/// <param name="Line">Where the label stands.</param>
/// <param name="Start">Position of the first piece; they follow each other.</param>
/// <param name="IsInRow">Whether they share one line.</param>
/// <param name="IsAtLabel">Whether that is the line of the label.</param>
/// <param name="IsLast">Whether no row of the table follows.</param>
internal sealed record RowRun(BoundNode? Row, int Line, int Width, int Start, int End, bool IsInRow, bool IsAtLabel, bool IsLast)
{
    /// <summary>Whether the values may be another row's: the label before has none, or more values follow without a label.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether the document's number before the label is another than the definition's.</summary>
    public bool IsRenumbered { get; init; }

    /// <summary>Whether the label stands elsewhere, and order and number of the rows told which one it is.</summary>
    public bool IsPlacedByOrder { get; init; }

    public int Count => End - Start;

    public int Filled(DocumentPieces pieces) => Filled(pieces, Start, End);

    public static int Filled(DocumentPieces pieces, int start, int end)
    {
        var filled = 0;
        for (var i = start; i < end; i++)
            filled += pieces.IsText(i) ? 1 : 0;
        return filled;
    }
}
