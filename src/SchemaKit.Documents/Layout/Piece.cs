namespace SchemaKit.Documents.Layout;

internal enum PieceKind : byte
{
    Text,

    /// <summary>An empty cell of a row, or a line of white space alone.</summary>
    Blank,

    /// <summary>An empty line.</summary>
    Gap,
}

/// <summary>A cell as far as the layout shows it: a line, or a part of a line between tabs, bars or wide spaces.</summary>
/// <param name="InRow">Whether the line holds several pieces.</param>
internal readonly record struct Piece(PieceKind Kind, bool InRow, int Start, int Length, int Line);
