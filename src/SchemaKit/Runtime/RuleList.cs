namespace SchemaKit.Runtime;

/// <summary>A list as rules read it: what its entries hold, cell by cell.</summary>
internal sealed class RuleList
{
    private readonly string _pointer;

    private RuleList(TableShape table, RuleList? parent, string pointer, IReadOnlyList<string> languages)
    {
        (Table, Parent, _pointer) = (table, parent, pointer);
        var cells = new List<(LeafNode Leaf, BlankMeaning Blank)>();
        Scalars(table.Columns, "", leaf => cells.Add((leaf, table.Blank)));
        ScalarCount = cells.Count;
        foreach (var (path, node) in Nested(table.Columns, ""))
        {
            if (node.NestedList is { List.HasOverall: true } nested)
            {
                Scalars(nested.Columns, path + ".overall.", leaf =>
                    cells.Add((leaf with { Label = LabelText.Join(languages, node.Label, leaf.Label) }, nested.Blank)));
            }
        }

        Cells = [.. cells.Select(c => c.Leaf)];
        Kinds = [.. cells.Select((c, i) => new CellKind(table.Kinds[table.Kinds.Count == 1 ? 0 : i], c.Blank))];
    }

    public TableShape Table { get; }

    public ListShape Shape => Table.List!;

    public RuleList? Parent { get; }

    /// <summary>Own cells of an entry: the rest are overall cells of the lists nested in it. The overall row has only the former.</summary>
    public int ScalarCount { get; }

    public LeafNode[] Cells { get; }

    public CellKind[] Kinds { get; }

    /// <summary>Whether the overall row is made of fixed cells.</summary>
    public bool HasFixedOverall => Shape.HasOverall && Parent is null;

    /// <summary>Every list of a report, by its index.</summary>
    public static RuleList[] Of(ReportShape shape)
    {
        var lists = new List<RuleList>();
        foreach (var table in shape.Members.OfType<TableShape>().Where(t => t.List is not null))
            Add(lists, table, null, "/" + table.Id, shape.Languages);
        return [.. lists.OrderBy(l => l.Shape.Index)];
    }

    /// <summary>Pointer of an entry, or of the overall row.</summary>
    public string PointerOf(ReadOnlySpan<ListRows> lists, int row)
    {
        if (row < 0)
            return _pointer + "/overall";

        var entry = lists[Shape.Index][row];
        var parent = Parent is null ? "" : Parent.PointerOf(lists, entry.Parent);
        return parent + _pointer + (Shape.HasOverall ? "/entries/" : "/") + NumberText.Plain(entry.Position);
    }

    /// <summary>What a message calls a row.</summary>
    public LocalizedText LabelOf(ReadOnlySpan<ListRows> lists, int row) =>
        row < 0 && !Shape.OverallLabel.IsEmpty ? Shape.OverallLabel : new LocalizedText(("", NameOf(lists, row)));

    /// <summary>The key of an entry, or what stands for it; after that of the entry it is nested in.</summary>
    public string NameOf(ReadOnlySpan<ListRows> lists, int row)
    {
        if (row < 0)
            return "overall";

        var entry = lists[Shape.Index][row];
        var name = entry.Key ?? "#" + NumberText.Plain(entry.Position + 1);
        return Parent is null ? name : Parent.NameOf(lists, entry.Parent) + "," + name;
    }

    private static void Add(List<RuleList> lists, TableShape table, RuleList? parent, string pointer, IReadOnlyList<string> languages)
    {
        var list = new RuleList(table, parent, pointer, languages);
        lists.Add(list);
        foreach (var (path, node) in Nested(table.Columns, ""))
            Add(lists, node.NestedList!, list, "/" + path.Replace('.', '/'), languages);
    }

    private static void Scalars(IReadOnlyList<NodeShape> nodes, string parent, Action<LeafNode> add)
    {
        foreach (var node in nodes.Where(n => n.NestedList is null))
        {
            if (node.Children.Count == 0)
                add(new LeafNode(parent + node.Id, node.Label.IsEmpty ? new LocalizedText(("", node.Id)) : node.Label));
            else
                Scalars(node.Children, parent + node.Id + ".", add);
        }
    }

    private static IEnumerable<(string Path, NodeShape Node)> Nested(IReadOnlyList<NodeShape> nodes, string parent) => nodes.SelectMany(n =>
        n.NestedList is null ? Nested(n.Children, parent + n.Id + ".") : [(parent + n.Id, n)]);
}
