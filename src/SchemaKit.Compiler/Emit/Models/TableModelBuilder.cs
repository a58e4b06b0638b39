using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.CSharp;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Decides the value types of one table. Rows whose cells are of the same kinds share one type.</summary>
internal sealed class TableModelBuilder(
    BoundReport report, BoundTable table, ReportNames names, CellTypes types)
{
    private readonly List<EmitView> _views = [];
    private readonly bool _rowsAreAlike = Enumerable.Range(0, table.RowCount).All(row =>
        Enumerable.Range(0, table.ColumnLeaves.Count).All(column =>
            report.Cells[table.CellAt(row, column)].Kind == report.Cells[table.CellAt(0, column)].Kind));

    private CsName _sharedRow;

    public EmitTable Build()
    {
        var name = names.Type(table.Id, "Table");
        var doc = ListModelBuilder.DocOf(report, table);
        if (table.RowLeaves.Count == 0)
        {
            AddView(name, doc, table.ColumnLeaves.Count, MembersOf(name, table.Columns, table.Id, 0, 0));
        }
        else
        {
            _sharedRow = _rowsAreAlike ? names.Type(table.Id, "RowCells") : default;
            if (_rowsAreAlike)
                AddView(_sharedRow, doc, table.ColumnLeaves.Count, MembersOf(_sharedRow, table.Columns, table.Id, 0, 0));
            AddView(name, doc, table.CellCount, RowMembers(name, table.Rows, table.Id, 0));
        }

        _views.Reverse();
        return new EmitTable(
            names.Head, name, doc,
            table.RowLeaves.Count == 0 ? null : EnumOf(table.RowLeaves, "Row"),
            EnumOf(table.ColumnLeaves, "Column"),
            CellTypes.CommonOf(report.Cells.Skip(table.FirstCell).Take(table.CellCount).Select(c => c.Kind)),
            _views.ToEquatableArray());
    }

    private void AddView(CsName name, EmitDoc doc, int cellCount, EquatableArray<EmitMember> members) =>
        _views.Add(new EmitView(name, doc, cellCount, members));

    private EquatableArray<EmitMember> RowMembers(CsName owner, IReadOnlyList<BoundNode> nodes, string path, int firstLeaf)
    {
        var width = table.ColumnLeaves.Count;
        var taken = ReportNames.MembersOf(owner);
        var members = new List<EmitMember>();
        foreach (var node in nodes)
        {
            var doc = Docs.Of(node.Definition.Captions, report.Definition);
            var ids = path + "." + node.Id;
            CsName type;
            if (!node.IsLeaf)
            {
                type = names.Type(ids, "Rows");
                AddView(type, doc, node.LeafCount * width, RowMembers(type, node.Children, ids, node.FirstLeaf));
            }
            else if (_rowsAreAlike)
            {
                type = _sharedRow;
            }
            else
            {
                type = names.Type(ids, "Cells");
                AddView(type, doc, width, MembersOf(type, table.Columns, ids, node.FirstLeaf, 0));
            }

            members.Add(new EmitMember(
                taken.Take(CsName.FromIds(node.Id)), doc, (node.FirstLeaf - firstLeaf) * width, node.LeafCount * width, null, type));
        }

        return members.ToEquatableArray();
    }

    private EquatableArray<EmitMember> MembersOf(CsName owner, IReadOnlyList<BoundNode> nodes, string path, int row, int firstLeaf)
    {
        var taken = ReportNames.MembersOf(owner);
        var members = new List<EmitMember>();
        foreach (var node in nodes)
        {
            var doc = Docs.Of(node.Definition.Captions, report.Definition);
            var offset = node.FirstLeaf - firstLeaf;
            var name = taken.Take(CsName.FromIds(node.Id));
            if (node.IsLeaf)
            {
                members.Add(new EmitMember(name, doc, offset, 1, types.Of(report.Cells[table.CellAt(row, node.FirstLeaf)].Kind), default));
                continue;
            }

            var ids = path + "." + node.Id;
            var type = names.Type(ids, "Cells");
            AddView(type, doc, node.LeafCount, MembersOf(type, node.Children, ids, row, node.FirstLeaf));
            members.Add(new EmitMember(name, doc, offset, node.LeafCount, null, type));
        }

        return members.ToEquatableArray();
    }

    private EmitEnum EnumOf(IReadOnlyList<BoundNode> leaves, string suffix)
    {
        var taken = new NameTable();
        var members = leaves.Select(leaf => new EmitEnumMember(
            taken.Take(CsName.FromIds(leaf.Path)), Docs.Of(leaf.Definition.Captions, report.Definition))).ToEquatableArray();
        return new EmitEnum(names.Type(table.Id, suffix), members);
    }
}
