using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

internal sealed partial class DefinitionReader
{
    private const string ListOwner = "a list table";
    private const string StandInKind = "count";

    private List<TableDefinition> ReadTables(MemberReader members)
    {
        var tables = new List<TableDefinition>();
        var ids = new IdScope(_diagnostics);
        var array = members.Require<JsonArray>("tables");
        if (array is { Items.Count: 0 })
            _diagnostics.ReportEmpty(array.Span, "tables", "table");

        foreach (var node in array.ItemsAs<JsonObject>(_diagnostics))
        {
            var table = ReadTable(node, tables, array!);
            if (ids.TryDeclare(table.Id))
                tables.Add(table);
        }

        return tables;
    }

    private TableDefinition ReadTable(JsonObject node, IReadOnlyList<TableDefinition> before, JsonArray all)
    {
        var members = MembersOf(node, "a table");
        var id = ReadId(members);
        var written = MeaningOf(members.Require<JsonString>("shape"), "shape", Shapes);
        var shape = written ?? (members.Has(TreeAxis.Rows.Member) ? TableShape.Matrix : TableShape.Record);
        var captions = ReadCaptions(members);
        var stub = ReadText(members, "stub");
        var columnCaption = ReadText(members, "columnCaption");
        var cell = ReadKindId(members, "cell");
        var blank = MeaningOf(members.Find<JsonString>("blank"), "blank", BlankMeanings);
        var owner = "a " + Shapes.First(s => s.Meaning == shape).Word + " table";
        if (shape != TableShape.Matrix)
            members.RefuseMisplaced(TreeAxis.Rows.Member, owner);
        foreach (var name in shape == TableShape.List || written is null ? [] : ListMembers)
            members.RefuseMisplaced(name, owner);

        var isWhole = true;
        var list = shape == TableShape.List ? ReadList(members, isNested: false) : null;
        var rows = shape != TableShape.Matrix ? [] : ReadTree(members, TreeAxis.Rows, id, owner, ref isWhole);
        var columns = ReadColumns(members, id, owner, before, all, ref isWhole);
        if (list is not null)
            CheckListIds(list, columns);
        members.RefuseUnknown();

        return new TableDefinition
        {
            Id = id,
            Shape = shape,
            Captions = captions,
            Stub = stub,
            ColumnCaption = columnCaption,
            Cell = cell ?? (isWhole ? null : new Located<string>(StandInKind, id.Span)),
            Blank = blank ?? BlankMeaning.Zero,
            Rows = rows,
            Columns = columns,
            List = list,
        };
    }

    private IReadOnlyList<NodeDefinition> ReadColumns(
        MemberReader table, Located<string> id, string owner, IReadOnlyList<TableDefinition> before, JsonArray all, ref bool isWhole)
    {
        if (!table.Has("columnsOf"))
            return ReadTree(table, TreeAxis.Columns, id, owner, ref isWhole);

        table.RefuseMisplaced(TreeAxis.Columns.Member, "a table with 'columnsOf'");
        if (table.Find<JsonString>("columnsOf") is { } other && ColumnsOf(other, id, before, all, owner == ListOwner) is { } columns)
            return columns;

        isWhole = false;
        return [StandInNode(table)];
    }

    /// <summary>The rows or columns of a table. If there are none, which is reported, one stands in.</summary>
    private List<NodeDefinition> ReadTree(MemberReader table, TreeAxis axis, Located<string> id, string owner, ref bool isWhole)
    {
        var array = table.Require<JsonArray>(axis.Member);
        var nodes = array is null ? [] : new TreeReader(this, axis, id.Value, owner).Read(array);
        if (nodes.Count > 0)
            return nodes;

        isWhole = false;
        return [StandInNode(table)];
    }

    private NodeDefinition StandInNode(MemberReader owner) =>
        new() { Id = StandIn(owner.Place), Captions = Captions.None, Kind = null, SumOf = null, Children = [] };

    private static Located<string>? ReadKindId(MemberReader members, string name) =>
        Locate(members.Find<JsonString>(name)) ?? (members.Has(name) ? new Located<string>(StandInKind, members.NameSpan(name)) : null);

    /// <summary>Reads one tree of a table, up to the limit.</summary>
    /// <param name="owner">What has the tree; only the columns of a list table may be lists themselves.</param>
    private sealed class TreeReader(DefinitionReader reader, TreeAxis axis, string table, string owner)
    {
        private int _leaves;
        private string? _listAbove;

        public List<NodeDefinition> Read(JsonArray array)
        {
            var nodes = new List<NodeDefinition>();
            var ids = new IdScope(reader._diagnostics);
            if (array.Items.Count == 0)
                reader._diagnostics.ReportEmpty(array.Span, axis.Member, axis.Element);

            foreach (var node in array.Items.TakeWhile(_ => _leaves <= axis.Limit))
            {
                if (ItemReader.As<JsonObject>(node, reader._diagnostics) is { } body && ReadNode(body) is { } read && ids.TryDeclare(read.Id))
                    nodes.Add(read);
            }

            return nodes;
        }

        private NodeDefinition? ReadNode(JsonObject node)
        {
            var members = reader.MembersOf(node, "a " + axis.Element);
            if (!members.Has(axis.Member) && ++_leaves > axis.Limit)
            {
                ReportTooMany(members);
                return null;
            }

            var id = reader.ReadId(members);
            reader.WarnWithoutLabel(members, id);
            var captions = reader.ReadCaptions(members);
            var kind = ReadKindId(members, "kind");
            var list = ReadList(members, id);
            var sumOf = list is null ? reader.ReadNames(members, "sumOf", "path") : null;
            var children = ReadChildren(members, list, id);
            if (children.Count > 0 && sumOf is not null)
            {
                reader._diagnostics.ReportSumOfOnGroup(members.NameSpan("sumOf"), id.Value);
                sumOf = null;
            }

            members.RefuseMisplaced(axis.OtherMember, "a " + axis.Element);
            members.RefuseUnknown();
            return new NodeDefinition { Id = id, Captions = captions, Kind = kind, SumOf = sumOf, Children = children, List = list };
        }

        private ListDefinition? ReadList(MemberReader members, Located<string> id)
        {
            var place = axis == TreeAxis.Rows ? "a row" : "a column of " + owner;
            if (owner != ListOwner || axis == TreeAxis.Rows)
                members.RefuseMisplaced("list", place);
            if (members.Find<JsonBoolean>("list") is { Value: true } mark)
            {
                if (_listAbove is null)
                {
                    members.RefuseMisplaced("sumOf", "a nested list");
                    return reader.ReadList(members, isNested: true);
                }

                reader._diagnostics.ReportNestedTwice(mark.Span, id.Value, _listAbove);
            }

            foreach (var name in ListMembers.Where(n => n != "optional"))
                members.RefuseMisplaced(name, "a " + axis.Element + " that is no nested list");
            return null;
        }

        private List<NodeDefinition> ReadChildren(MemberReader members, ListDefinition? list, Located<string> id)
        {
            if (list is null)
                return members.Find<JsonArray>(axis.Member) is { } below ? Read(below) : [];

            _listAbove = id.Value;
            var columns = members.Require<JsonArray>(axis.Member) is { } array ? Read(array) : [];
            _listAbove = null;
            reader.CheckListIds(list, columns);
            return columns.Count > 0 ? columns : [reader.StandInNode(members)];
        }

        private void ReportTooMany(MemberReader node)
        {
            if (axis == TreeAxis.Rows)
                reader._diagnostics.ReportTooManyRows(node.Place, table, axis.Limit);
            else
                reader._diagnostics.ReportTooManyColumns(node.Place, table, axis.Limit);
        }
    }
}
