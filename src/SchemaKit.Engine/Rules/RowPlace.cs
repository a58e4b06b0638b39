using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Rules;

/// <summary>A row of a list in one report: an entry, or the overall row.</summary>
/// <param name="Entry"><see langword="null"/> for the overall row.</param>
/// <param name="Parent">The entry that the list is nested in.</param>
internal readonly record struct RowPlace(BoundTable List, EntryRow? Entry, EntryRow? Parent)
{
    public static RowPlace Of(EntryRow entry) => new(entry.List, entry, entry.Parent);

    public static RowPlace OverallOf(BoundTable list, EntryRow? parent = null) => new(list, null, parent);

    /// <summary>The key, the number of the entry, or <c>overall</c>; of a nested list after that of the entry above.</summary>
    public string Name => (Parent is null ? "" : Parent.Name + ",") + (Entry?.Name ?? EntryRow.Overall);

    public string Pointer => Entry?.Pointer ?? EntryRow.PointerOf(List, Parent) + "/" + EntryRow.Overall;

    /// <summary>Index of the cell at a position among the list's own columns; -1 if the row has no such cell.</summary>
    public int CellAt(int offset)
    {
        if (Entry is not null)
            return Entry.FirstCell + offset;

        return offset < List.ColumnLeaves.Count ? OverallCells.FirstOf(List, Parent) + offset : -1;
    }
}
