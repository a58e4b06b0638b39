using SchemaKit.Compiler.Json;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

/// <content>Rosters, and what list tables have beside their columns.</content>
internal sealed partial class DefinitionReader
{
    private static readonly string[] ListMembers = ["entries", "key", "overall", "optional"];
    private static readonly string[] ReservedInLists = ["entries", "overall"];

    private List<TableDefinition> ReadRosters(MemberReader members)
    {
        var rosters = new List<TableDefinition>();
        var ids = new IdScope(_diagnostics);
        var array = members.Find<JsonArray>("rosters");
        if (array is { Items.Count: 0 })
            _diagnostics.ReportEmpty(array.Span, "rosters", "roster");

        foreach (var node in array.ItemsAs<JsonObject>(_diagnostics))
        {
            var roster = ReadRoster(node);
            if (rosters.Count == DefinitionLimits.Rosters)
                _diagnostics.ReportTooManyRosters(roster.Id.Span, DefinitionLimits.Rosters);
            else if (ids.TryDeclare(roster.Id))
                rosters.Add(roster);
        }

        return rosters;
    }

    private TableDefinition ReadRoster(JsonObject node)
    {
        var members = MembersOf(node, "a roster");
        var id = ReadId(members);
        var list = new ListDefinition
        {
            IsRoster = true,
            Key = ReadKey(members, members.Require<JsonObject>("key")) ?? new KeyDefinition(StandIn(members.Place), Captions.None),
            OverallStandsAlone = members.Find<JsonBoolean>("overallStandsAlone")?.Value ?? false,
        };
        var captions = ReadCaptions(members);
        var cell = ReadKindId(members, "cell");
        var blank = MeaningOf(members.Find<JsonString>("blank"), "blank", BlankMeanings);
        var columns = members.Find<JsonArray>(TreeAxis.Columns.Member) is { } array ? new TreeReader(this, TreeAxis.Columns, id.Value, "a roster").Read(array) : [];
        CheckListIds(list, columns);
        foreach (var name in ListMembers.Where(m => m != "key"))
            members.RefuseMisplaced(name, "a roster");
        members.RefuseUnknown();
        return new TableDefinition
        {
            Id = id,
            Shape = TableShape.List,
            Captions = captions,
            Stub = LocalizedString.Empty,
            ColumnCaption = LocalizedString.Empty,
            Cell = cell,
            Blank = blank ?? BlankMeaning.Zero,
            Rows = [],
            Columns = columns,
            List = list,
        };
    }

    /// <summary>The members that make a table or a column a list.</summary>
    private ListDefinition ReadList(MemberReader members, bool isNested)
    {
        var entries = Locate(members.Find<JsonString>("entries"));
        if (entries is not null)
            members.RefuseMisplaced("key", "a list whose 'entries' name a roster");
        var key = ReadKey(members, members.Find<JsonObject>("key"));
        var overall = members.Find<JsonObject>("overall");
        if (isNested)
            members.RefuseMisplaced("optional", "a nested list");
        return new ListDefinition
        {
            Entries = entries,
            Key = key,
            Overall = overall is null ? null : ReadOverall(overall),
            IsOptional = members.Find<JsonBoolean>("optional")?.Value ?? false,
        };
    }

    private KeyDefinition? ReadKey(MemberReader owner, JsonObject? node)
    {
        if (node is null)
            return owner.Has("key") ? new KeyDefinition(StandIn(owner.Place), Captions.None) : null;

        var members = MembersOf(node, "a key");
        var id = ReadId(members);
        WarnWithoutLabel(members, id);
        var key = new KeyDefinition(id, ReadCaptions(members));
        members.RefuseUnknown();
        return key;
    }

    private OverallDefinition ReadOverall(JsonObject node)
    {
        var members = MembersOf(node, "an overall row");
        var overall = new OverallDefinition(ReadCaptions(members), ReadNames(members, "sumOf", "path of a column"));
        members.RefuseUnknown();
        return overall;
    }

    /// <summary>The words that formulas know beside the columns of a list are no ids there.</summary>
    private void CheckListIds(ListDefinition list, IReadOnlyList<NodeDefinition> columns)
    {
        foreach (var id in columns.Select(c => c.Id).Concat(list.Key is { } key ? [key.Id] : []))
        {
            if (ReservedInLists.Contains(id.Value, StringComparer.OrdinalIgnoreCase))
                _diagnostics.ReportReservedId(id.Span, id.Value);
        }
    }

    /// <summary>The columns of another table, which must stand before this one.</summary>
    private IReadOnlyList<NodeDefinition>? ColumnsOf(JsonString other, Located<string> table, IReadOnlyList<TableDefinition> before, JsonArray all, bool isList)
    {
        var source = before.FirstOrDefault(t => t.Id.Value == other.Value);
        if (source is null)
        {
            var isLater = all.Items.OfType<JsonObject>().SelectMany(o => o.Members).Any(m => m is { Name.Value: "id", Value: JsonString id } && id.Value == other.Value);
            var what = other.Value == table.Value ? "is this table itself" : isLater ? "stands further down; move it before this table" : "is no table";
            _diagnostics.ReportColumnsOf(other.Span, other.Value, what, isLater ? [] : before.Select(t => t.Id.Value));
            return null;
        }

        if (isList || !source.Columns.Any(HasList))
            return source.Columns;

        _diagnostics.ReportColumnsOf(other.Span, other.Value, "has a nested list, which only a list table can have", []);
        return null;
    }

    private static bool HasList(NodeDefinition node) => node.List is not null || node.Children.Any(HasList);
}
