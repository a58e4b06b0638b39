using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

internal sealed partial class DefinitionReader
{
    private const string UnsupportedShape = "list";
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
            var table = ReadTable(node);
            if (ids.TryDeclare(table.Id))
                tables.Add(table);
        }

        return tables;
    }

    private TableDefinition ReadTable(JsonObject node)
    {
        var members = MembersOf(node, "a table");
        var id = ReadId(members);
        var word = members.Require<JsonString>("shape");
        var written = MeaningOf(word, "shape", Shapes, UnsupportedShape);
        var shape = written ?? (members.Has(TreeAxis.Rows.Member) ? TableShape.Matrix : TableShape.Record);
        var captions = ReadCaptions(members);
        var stub = ReadText(members, "stub");
        var columnCaption = ReadText(members, "columnCaption");
        var cell = ReadKindId(members, "cell");
        var blank = MeaningOf(members.Find<JsonString>("blank"), "blank", BlankMeanings);
        if (shape == TableShape.Record)
            members.RefuseMisplaced(TreeAxis.Rows.Member, "a record table");

        var isWhole = true;
        var rows = shape == TableShape.Record ? [] : ReadTree(members, TreeAxis.Rows, id, ref isWhole);
        var columns = ReadTree(members, TreeAxis.Columns, id, ref isWhole);

        // The rest of a shape that is not supported yet cannot be judged.
        if (word?.Value != UnsupportedShape)
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
        };
    }

    /// <summary>The rows or columns of a table. If there are none, which is reported, one stands in.</summary>
    private List<NodeDefinition> ReadTree(MemberReader table, TreeAxis axis, Located<string> id, ref bool isWhole)
    {
        var array = table.Require<JsonArray>(axis.Member);
        var nodes = array is null ? [] : new TreeReader(this, axis, id.Value).Read(array);
        if (nodes.Count > 0)
            return nodes;

        isWhole = false;
        var standIn = new NodeDefinition { Id = StandIn(table.Place), Captions = Captions.None, Kind = null, SumOf = null, Children = [] };
        return [standIn];
    }

    private static Located<string>? ReadKindId(MemberReader members, string name) =>
        Locate(members.Find<JsonString>(name)) ?? (members.Has(name) ? new Located<string>(StandInKind, members.NameSpan(name)) : null);

    /// <summary>Reads one tree of a table, up to the limit.</summary>
    private sealed class TreeReader(DefinitionReader reader, TreeAxis axis, string table)
    {
        private int _leaves;

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
            var sumOf = reader.ReadNames(members, "sumOf", "path");
            var children = members.Find<JsonArray>(axis.Member) is { } below ? Read(below) : [];
            if (children.Count > 0 && sumOf is not null)
            {
                reader._diagnostics.ReportSumOfOnGroup(members.NameSpan("sumOf"), id.Value);
                sumOf = null;
            }

            members.RefuseMisplaced(axis.OtherMember, "a " + axis.Element);
            members.RefuseUnknown();
            return new NodeDefinition { Id = id, Captions = captions, Kind = kind, SumOf = sumOf, Children = children };
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
