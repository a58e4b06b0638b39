namespace SchemaKit.Documents.Tables;

/// <summary>Which piece belongs to which column.</summary>
/// <param name="Cells">The pieces by column; <see langword="null"/> if that cannot be told.</param>
/// <param name="Fault">Why not.</param>
/// <param name="LeftOver">A piece behind the row that does not belong to it; -1 if there is none.</param>
internal sealed record RowFit(IReadOnlyList<int>? Cells, ExtractionNoteKind Fault, int LeftOver = -1)
{
    public static RowFit TooFew { get; } = new(null, ExtractionNoteKind.TooFewValues);

    public static RowFit TooMany { get; } = new(null, ExtractionNoteKind.TooManyValues);

    public static RowFit Detached { get; } = new(null, ExtractionNoteKind.DetachedValues);

    public static RowFit Of(IEnumerable<int> cells) => new([.. cells], default);
}
