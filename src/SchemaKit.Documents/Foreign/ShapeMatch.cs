namespace SchemaKit.Documents.Foreign;

/// <summary>Which figure belongs to which cell.</summary>
/// <param name="Cells">By index of the cell.</param>
/// <param name="Renamed">Names that have no word in common with those of the definition; if there are none, a name that is not the same.</param>
internal sealed record ShapeMatch(IReadOnlyDictionary<int, ForeignScalar> Cells, IReadOnlyList<(string From, string To)> Renamed);
