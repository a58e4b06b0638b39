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

    /// <summary>Position in its own array.</summary>
    public int Position { get; } = position;

    /// <summary>Index of the first of its cells.</summary>
    public int FirstCell { get; } = firstCell;

    /// <summary><see langword="null"/> if it is blank, unusable, or the list has none.</summary>
    public string? Key { get; set; }

    /// <summary>Whether something stands at the key that is none; the fault has been reported.</summary>
    public bool IsKeyUnusable { get; set; }

    public PayloadLocation? KeyLocation { get; set; }

    public IReadOnlyList<BoundEntryCell> Cells => List.List!.EntryCells;

    public string Pointer => PointerOf(List, Parent) + (List.List!.HasOverall ? "/" + Entries : "") + "/" + Position.ToString(CultureInfo.InvariantCulture);

    public string KeyPointer => Pointer + "/" + List.List!.KeyId;

    /// <summary>The key, else the number of the entry.</summary>
    public string Name => Key ?? "#" + (Position + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The member of the payload that a list is.</summary>
    /// <param name="parent">The entry it is nested in.</param>
    public static string PointerOf(BoundTable list, EntryRow? parent) =>
        parent is null ? "/" + list.Id : parent.Pointer + "/" + list.List!.Node!.Path.Replace('.', '/');
}
