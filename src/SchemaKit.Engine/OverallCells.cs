using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine;

/// <summary>Finds the overall rows of lists.</summary>
internal static class OverallCells
{
    /// <summary>Index of the first cell: fixed for a table, among the cells of the entry above for a nested list.</summary>
    public static int FirstOf(BoundTable list, EntryRow? parent) =>
        parent is null ? list.FirstCell : parent.FirstCell + parent.Cells.First(c => c.Owner == list).Offset;

    /// <summary>Whether any cell of it is there.</summary>
    public static bool IsIn(ReportValues values, BoundTable list, EntryRow? parent) =>
        list.List!.HasOverall && values.States.AsSpan(FirstOf(list, parent), list.ColumnLeaves.Count).ContainsAnyExcept(CellState.Absent);
}
