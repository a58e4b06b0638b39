namespace SchemaKit.Runtime;

/// <summary>What a reader should know about a report though nothing is wrong.</summary>
internal static class ReportNotes
{
    public static IReadOnlyList<Note> Of(ShapeIndex index, ReportCells cells, int year)
    {
        var notes = new List<Note>();
        var shape = index.Shape;
        if (cells.BlankCounted(index) is { Count: > 0 } blank)
            notes.Add(new Note(NoteKind.BlankCounted, Pointers(index, cells.Rows, blank), ViolationText.BlankCounted(blank.Count, shape.Languages)));
        if (!index.IsInForce(year))
            notes.Add(new Note(NoteKind.YearOutOfForce, ["/year"], ViolationText.YearOutOfForce(year, shape.FirstYear, shape.LastYear, shape.Languages)));
        return notes;
    }

    private static string[] Pointers(ShapeIndex index, OpenRows? rows, List<int> cells) => [.. cells.Select(c => index.Pointer(c, rows))];
}
