using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Decides the types of one list and of those nested in it.</summary>
internal sealed class ListModelBuilder(BoundReport report, BoundTable table, ReportNames names, CellTypes types)
{
    private readonly BoundList _list = table.List!;
    private readonly string _path = PathOf(table);
    private readonly List<EmitView> _groups = [];

    public EmitList Build()
    {
        var doc = DocOf(report, table);
        var overall = _list.HasOverall ? names.Type(_path, "Overall") : default;
        var name = _list.HasOverall ? names.Type(_path, "Table") : default;
        var entry = names.Type(_list.Definition.IsRoster ? _list.KeyId! : _path, "Entry");
        var cells = Cells(table.Columns, _path, 0);
        var nested = _list.Nested.Select(n => new ListModelBuilder(report, n, names, types).Build()).ToList();
        return new EmitList(
            names.Head, doc,
            _list.HasOverall ? new EmitListTable(name, entry, overall, OverallDoc(), _list.Definition.IsOptional) : null,
            EntryOf(entry, cells, nested),
            _list.HasOverall ? new EmitView(overall, OverallDoc(), table.ColumnLeaves.Count, Named(overall, cells)) : null,
            _groups.ToEquatableArray(),
            _list.Parent is null && !_list.Definition.IsRoster ? Columns() : null,
            CellTypes.CommonOf(_list.EntryCells.Take(table.ColumnLeaves.Count).Select(c => c.Kind)),
            nested.ToEquatableArray())
        {
            InOverall = InOverall(overall, cells, nested).ToEquatableArray(),
        };
    }

    private IEnumerable<EmitOverallList> InOverall(CsName overall, List<Cell> cells, List<EmitList> nested)
    {
        if (!_list.HasFixedOverall)
            yield break;

        var taken = ReportNames.MembersOf(overall);
        Named(taken, cells);
        for (var i = 0; i < nested.Count; i++)
        {
            if (nested[i].Table is null)
                yield return new EmitOverallList(taken.Take(CsName.FromIds(_list.Nested[i].List!.Node!.Path)), nested[i].Doc, nested[i].Entry.Name, i);
        }
    }

    /// <summary>A table without a label of its own is called as its section.</summary>
    public static EmitDoc DocOf(BoundReport report, BoundTable table)
    {
        var doc = Docs.Of(table.Definition.Captions, report.Definition);
        var section = report.Definition.Sections.FirstOrDefault(s => s.Tables?.Any(t => t.Value == table.Id) == true);
        return doc.Label.IsEmpty && section is not null ? doc with { Label = Docs.Printed(section.Captions, report.Definition.Languages) } : doc;
    }

    private EmitDoc OverallDoc() => Docs.Of(_list.Definition.Overall!.Captions, report.Definition);

    private EmitEntry EntryOf(CsName name, List<Cell> cells, List<EmitList> nested)
    {
        var taken = ReportNames.MembersOf(name);
        var key = (_list.Definition.Key ?? _list.Roster?.List!.Definition.Key) is { } own && _list.KeyId is not null
            ? new EmitEnumMember(taken.Take(CsName.FromIds(own.Id.Value)), Docs.Of(own.Captions, report.Definition))
            : null;
        var members = Named(taken, cells);
        var offset = table.ColumnLeaves.Count;
        var lists = new List<EmitEntryList>();
        for (var i = 0; i < nested.Count; i++)
        {
            var (inner, bound) = (nested[i], _list.Nested[i]);
            var count = inner.Overall?.CellCount ?? 0;
            lists.Add(new EmitEntryList(taken.Take(CsName.FromIds(bound.List!.Node!.Path)), inner.Doc, inner.Entry.Name, inner.Table?.Name ?? default, offset, count));
            offset += count;
        }

        return new EmitEntry(name, _list.EntryCells.Count, key, members, lists.ToEquatableArray());
    }

    /// <summary>The scalar columns of a group or of the whole list. Nested lists are members of the entry, wherever they stand.</summary>
    private List<Cell> Cells(IReadOnlyList<BoundNode> nodes, string path, int firstLeaf)
    {
        var cells = new List<Cell>();
        foreach (var node in nodes.Where(n => n.LeafCount > 0))
        {
            var doc = Docs.Of(node.Definition.Captions, report.Definition);
            var offset = node.FirstLeaf - firstLeaf;
            if (node.IsLeaf)
            {
                cells.Add(new Cell(node.Id, new EmitMember(default, doc, offset, 1, types.Of(_list.EntryCells[node.FirstLeaf].Kind), default)));
                continue;
            }

            var ids = path + "." + node.Id;
            var type = names.Type(ids, "Cells");
            _groups.Add(new EmitView(type, doc, node.LeafCount, Named(type, Cells(node.Children, ids, node.FirstLeaf))));
            cells.Add(new Cell(node.Id, new EmitMember(default, doc, offset, node.LeafCount, null, type)));
        }

        return cells;
    }

    private static EquatableArray<EmitMember> Named(CsName owner, List<Cell> cells) => Named(ReportNames.MembersOf(owner), cells);

    private static EquatableArray<EmitMember> Named(NameTable taken, List<Cell> cells) =>
        cells.Select(c => c.Member with { Name = taken.Take(CsName.FromIds(c.Id)) }).ToEquatableArray();

    private EmitEnum Columns()
    {
        var taken = new NameTable();
        var members = table.ColumnLeaves.Select(leaf => new EmitEnumMember(
            taken.Take(CsName.FromIds(leaf.Path)), Docs.Of(leaf.Definition.Captions, report.Definition))).ToEquatableArray();
        return new EmitEnum(names.Type(_path, "Column"), members);
    }

    private static string PathOf(BoundTable table) =>
        table.List is { Parent: { } parent, Node: { } node } ? PathOf(parent) + "." + node.Path : table.Id;

    /// <summary>A member before it has its name, which depends on its siblings.</summary>
    private sealed record Cell(string Id, EmitMember Member);
}
