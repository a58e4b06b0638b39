using System.Globalization;

namespace SchemaKit.Runtime;

/// <summary>A list with what each of its entries holds: the scalar columns in order, then the overall cells of each nested list.</summary>
internal sealed class ListIndex
{
    public const int MaxEntries = 10_000;
    public const int MaxKeyLength = 256;
    public const string Entries = "entries";
    public const string Overall = "overall";

    private readonly string _path;

    private ListIndex(TableShape shape, ListIndex? parent, string path)
    {
        _path = path;
        Shape = shape;
        List = shape.List!;
        Parent = parent;
        Pointer = path + (List.HasOverall ? "/" + Entries : "");
        Columns = [.. LeafNode.Of(shape.Columns)];
        Nested = [.. NestedIn(shape.Columns, "")];
        ScalarCount = Columns.Length;
        CellCount = ScalarCount + Nested.Sum(n => n.OverallCount);
        CellPointers =
        [
            .. Columns.Select(c => c.Pointer),
            .. Nested.Where(n => n.List.HasOverall).SelectMany(n => n.Columns.Select(c => n._path + "/" + Overall + c.Pointer)),
        ];
        Kinds = [.. shape.Kinds.Select(k => new CellKind(k, shape.Blank))];
        if (Kinds.Length == 1 && CellCount != 1)
            Kinds = [.. Enumerable.Repeat(Kinds[0], CellCount)];
        if (Kinds.Length != CellCount)
            throw new ArgumentException($"an entry of '{shape.Id}' has {CellCount} cells and kinds for {Kinds.Length}", nameof(shape));
        HasTexts = Kinds.Any(k => k.Shape.Base == KindBase.Text);
    }

    public TableShape Shape { get; }

    public ListShape List { get; }

    public int Index => List.Index;

    public bool HasKey => List.KeyId.Length > 0;

    /// <summary>Whether a roster declares the keys, which is the list itself for a roster.</summary>
    public bool IsDeclared => HasKey && List.Roster >= 0;

    /// <summary>The list whose entries this one is nested in.</summary>
    public ListIndex? Parent { get; }

    /// <summary>The lists nested in each entry, in column order.</summary>
    public ListIndex[] Nested { get; }

    /// <summary>The scalar columns.</summary>
    public LeafNode[] Columns { get; }

    public int ScalarCount { get; }

    /// <summary>Cells of the overall row.</summary>
    public int OverallCount => List.HasOverall ? ScalarCount : 0;

    /// <summary>Cells of each entry.</summary>
    public int CellCount { get; }

    /// <summary>The kind of each cell of an entry.</summary>
    public CellKind[] Kinds { get; }

    /// <summary>The pointer of each cell, from the entry.</summary>
    public string[] CellPointers { get; }

    public bool HasTexts { get; }

    /// <summary>Pointer of the array, from the root or from the entry above.</summary>
    public string Pointer { get; }

    /// <summary>Pointer of the list, from the root or from the entry above.</summary>
    public string Path => _path;

    /// <summary>Position among the cells of the entry above where the overall cells start.</summary>
    public int OverallOffset
    {
        get
        {
            var offset = Parent!.ScalarCount;
            foreach (var sibling in Parent.Nested)
            {
                if (sibling == this)
                    break;
                offset += sibling.OverallCount;
            }

            return offset;
        }
    }

    /// <summary>The column that a cell of an entry stands in, and the list whose column it is.</summary>
    public (ListIndex Owner, LeafNode Column) ColumnAt(int offset)
    {
        if (offset < ScalarCount)
            return (this, Columns[offset]);

        offset -= ScalarCount;
        foreach (var nested in Nested)
        {
            if (offset < nested.OverallCount)
                return (nested, nested.Columns[offset]);
            offset -= nested.OverallCount;
        }

        throw new ArgumentOutOfRangeException(nameof(offset), offset, "no cell of an entry");
    }

    /// <summary>The rows that declare the keys; <see langword="null"/> if anything may be declared: by the list itself, or nobody knows.</summary>
    public ListRows? DeclaredIn(OpenRows rows) =>
        IsDeclared && List.Roster != Index && rows[List.Roster].StateIn(-1) == ListState.Known ? rows[List.Roster] : null;

    /// <summary>Pointer of the array that holds the row.</summary>
    public string ArrayOf(ListRow row, OpenRows rows) => (Parent is null ? "" : Parent.PointerOfRow(row.Parent, rows)) + Pointer;

    /// <summary>Pointer of the entry at a position, or of the overall row.</summary>
    public string PointerOfRow(int row, OpenRows rows) =>
        row == ListRow.InOverall ? Path + "/" + Overall : PointerOf(rows[Index][row], rows);

    /// <summary>Whether the list may stand in the overall row above too.</summary>
    public bool StandsInOverall => Parent is { Parent: null, List.HasOverall: true } && !List.HasOverall;

    public string PointerOf(ListRow row, OpenRows rows) => ArrayOf(row, rows) + "/" + row.Position.ToString(CultureInfo.InvariantCulture);

    /// <summary>Every list of the members, each followed by those nested in it.</summary>
    public static ListIndex[] AllOf(IReadOnlyList<MemberShape> members)
    {
        ListIndex[] lists = [.. members.OfType<TableShape>().Where(t => t.List is not null)
            .Select(t => new ListIndex(t, null, "/" + t.Id)).SelectMany(l => l.WithNested()).OrderBy(l => l.Index)];
        for (var i = 0; i < lists.Length; i++)
        {
            if (lists[i].Index != i)
                throw new ArgumentException($"list '{lists[i].Shape.Id}' has the index {lists[i].Index}, not {i}", nameof(members));
        }

        return lists;
    }

    private IEnumerable<ListIndex> WithNested() => Nested.SelectMany(n => n.WithNested()).Prepend(this);

    private IEnumerable<ListIndex> NestedIn(IReadOnlyList<NodeShape> nodes, string path)
    {
        foreach (var node in nodes)
        {
            var at = path + "/" + node.Id;
            if (node.NestedList is { } nested)
            {
                yield return new ListIndex(nested, this, at);
                continue;
            }

            foreach (var below in NestedIn(node.Children, at))
                yield return below;
        }
    }
}
