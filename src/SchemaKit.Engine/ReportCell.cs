using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine;

/// <summary>A cell of a report: a fixed one, or one of an entry.</summary>
/// <param name="Owner">The table whose column it is in; a nested list for a cell of its overall row.</param>
/// <param name="Row">The row of a matrix.</param>
/// <param name="Entry">The entry it is a cell of.</param>
internal readonly record struct ReportCell(int Index, BoundTable Owner, BoundNode? Row, BoundNode Column, BoundKind Kind, EntryRow? Entry)
{
    public string Pointer => Entry is { } entry ? entry.Pointer + entry.Cells[Index - entry.FirstCell].Pointer : FixedPointer!;

    public Compiler.Definitions.BlankMeaning Blank => Kind.BlankIn(Owner.Definition);

    /// <summary>Whether it is in an overall row: of a list, or of one nested in the entry.</summary>
    public bool IsOverall => Owner.List is not null && Entry?.List != Owner;

    private string? FixedPointer { get; init; }

    public static ReportCell Of(BoundCell cell) =>
        new(cell.Index, cell.Table, cell.Row, cell.Column, cell.Kind, null) { FixedPointer = cell.Pointer };

    public static ReportCell Of(EntryRow entry, int offset)
    {
        var cell = entry.Cells[offset];
        return new ReportCell(entry.FirstCell + offset, cell.Owner, null, cell.Column, cell.Kind, entry);
    }
}
