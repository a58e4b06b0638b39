using System.Globalization;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine;

/// <summary>An entry of a list in one report.</summary>
internal sealed class EntryRow(BoundTable list, EntryRow? parent, int position, int firstCell)
{
    public const string Entries = "entries";
    public const string Overall = "overall";

    public BoundTable List { get; } = list;

    /// <summary>The entry it is nested in.</summary>
    public EntryRow? Parent { get; } = parent;

    /// <summary>Position in its own array; -1 for the overall row.</summary>
    public int Position { get; } = position;

    /// <summary>Index of the first of its cells.</summary>
    public int FirstCell { get; } = firstCell;

    /// <summary><see langword="null"/> if it is blank, unusable, or the list has none.</summary>
    public string? Key { get; set; }

    /// <summary>Whether something stands at the key that is none; the fault has been reported.</summary>
    public bool IsKeyUnusable { get; set; }

    public PayloadLocation? KeyLocation { get; set; }

    public IReadOnlyList<BoundEntryCell> Cells => List.List!.EntryCells;

    /// <summary>Whether this is the overall row, as far as lists are nested in it; it is no entry, and the list does not count it as one.</summary>
    public bool IsOverall => Position < 0;

    public string Pointer => PointerOf(List, Parent) + (IsOverall ? "/" + Overall : (List.List!.HasOverall ? "/" + Entries : "") + "/" + Position.ToString(CultureInfo.InvariantCulture));

    public string KeyPointer => Pointer + "/" + List.List!.KeyId;

    /// <summary>The key, else the number of the entry.</summary>
    public string Name => IsOverall ? Overall : Key ?? "#" + (Position + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The overall row of a table, in which lists may be nested that have none of their own.</summary>
    public static EntryRow OverallOf(BoundTable list) => new(list, null, -1, list.FirstCell);

    /// <summary>The member of the payload that a list is.</summary>
    /// <param name="parent">The entry it is nested in.</param>
    public static string PointerOf(BoundTable list, EntryRow? parent) =>
        parent is null ? "/" + list.Id : parent.Pointer + "/" + list.List!.Node!.Path.Replace('.', '/');
}
