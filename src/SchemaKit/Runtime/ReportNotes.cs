namespace SchemaKit.Runtime;

/// <summary>What a reader should know about a report though nothing is wrong.</summary>
internal static class ReportNotes
{
    public static IReadOnlyList<Note> Of(ShapeIndex index, ReportCells cells, int year)
    {
        var notes = new List<Note>();
        var shape = index.Shape;
        if (cells.BlankCounted(index) is { Count: > 0 } blank)
            notes.Add(new Note(NoteKind.BlankCounted, [.. blank.Select(index.Pointer)], ViolationText.BlankCounted(blank.Count, shape.Languages)));
        if (!index.IsInForce(year))
            notes.Add(new Note(NoteKind.YearOutOfForce, ["/year"], ViolationText.YearOutOfForce(year, shape.FirstYear, shape.LastYear, shape.Languages)));
        return notes;
    }
}
