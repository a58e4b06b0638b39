using SchemaKit.Compiler.Definitions;
using SchemaKit.Engine.Payload;
using SchemaKit.Runtime;
using BlankMeaning = SchemaKit.Compiler.Definitions.BlankMeaning;

namespace SchemaKit.Engine;

/// <summary>Finds what a reader should know though nothing is wrong.</summary>
internal static class ReportNotes
{
    public static IEnumerable<Note> Of(ReportValues values)
    {
        var (inForce, languages) = (values.Report.Definition.InForce, values.Report.Definition.Languages);
        List<string> blanks = values.States.All.Contains(CellState.Blank)
            ? [.. values.Cells.Where(c => values.States[c.Index] == CellState.Blank && CountsAsZero(c)).Select(c => c.Pointer)]
            : [];
        if (blanks.Count > 0)
            yield return new Note(NoteKind.BlankCounted, blanks, ViolationText.BlankCounted(blanks.Count, languages));

        if (values.Year is { } year && !inForce.Include(year))
        {
            var message = ViolationText.YearOutOfForce(year, inForce.First ?? 0, inForce.Last ?? 0, languages);
            yield return new Note(NoteKind.YearOutOfForce, [JsonPointer.Append(JsonPointer.Root, HeadReader.Year)], message);
        }
    }

    private static bool CountsAsZero(ReportCell cell) => cell.Kind.IsNumeric && cell.Blank == BlankMeaning.Zero;
}
