using System.Text.Json.Nodes;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Testing.Fixtures;

/// <summary>The smallest whole payload of a definition: every number 0 or the least of its kind, special values where there are any, two entries in a list with a key, one in any other.</summary>
internal sealed class MinimalPayload(BoundReport report)
{
    private static readonly string[] Keys = ["A", "B"];

    public JsonObject Build(int year)
    {
        var definition = report.Definition;
        var payload = new JsonObject
        {
            ["standard"] = definition.Standard.Value,
            ["edition"] = definition.Edition.Value,
            ["organization"] = "Body",
            ["organizationCode"] = "BODY",
            ["year"] = year,
            ["title"] = "Report",
            ["publicationDate"] = "2020-01-31",
        };
        foreach (var roster in report.Lists.Where(l => l.List!.Definition.IsRoster))
            payload[roster.Id] = Table(roster);
        foreach (var table in report.Tables)
            payload[table.Id] = Table(table);
        return payload;
    }

    private JsonNode Table(BoundTable table) => table.Definition.Shape switch
    {
        TableShape.List => List(table, c => Value(Fixed(table, 0, c).Kind)),
        TableShape.Record => Columns(table.Columns, c => Value(Fixed(table, 0, c).Kind)),
        _ => Rows(table, table.Rows),
    };

    private BoundCell Fixed(BoundTable table, int row, BoundNode column) => report.Cells[table.CellAt(row, column.FirstLeaf)];

    private JsonObject Rows(BoundTable table, IReadOnlyList<BoundNode> rows) => Members(rows, row =>
        row.IsLeaf ? Columns(table.Columns, c => Value(Fixed(table, row.FirstLeaf, c).Kind)) : Rows(table, row.Children));

    private JsonNode List(BoundTable list, Func<BoundNode, JsonNode?> overall)
    {
        var bound = list.List!;
        var keys = bound.Roster is not null ? Keys : [bound.KeyId is null ? null! : "A"];
        var entries = new JsonArray([.. keys.Select(key => Entry(list, key))]);
        return bound.HasOverall
            ? new JsonObject { ["entries"] = entries, ["overall"] = Columns([.. list.Columns.Where(c => c.NestedList is null)], overall) }
            : entries;
    }

    public JsonObject Entry(BoundTable list, string? key)
    {
        var cells = list.List!.EntryCells;
        var entry = Columns(list.Columns, column => column.NestedList is { } nested
            ? List(nested, c => Value(cells.First(e => e.Owner == nested && e.Column == c).Kind))
            : Value(cells.First(e => e.Owner == list && e.Column == column).Kind));
        if (list.List.KeyId is { } id)
            entry.Insert(0, id, key);
        return entry;
    }

    private static JsonObject Columns(IReadOnlyList<BoundNode> columns, Func<BoundNode, JsonNode?> value) =>
        Members(columns, c => c.IsLeaf || c.NestedList is not null ? value(c) : Columns(c.Children, value));

    private static JsonObject Members(IEnumerable<BoundNode> nodes, Func<BoundNode, JsonNode?> value) =>
        new(nodes.Select(n => KeyValuePair.Create(n.Id, value(n))));

    private static JsonNode Value(BoundKind kind) =>
        kind.Specials.Count > 0 ? kind.Specials[0].Text.Value : new FixtureKind(kind, BlankMeaning.Forbidden).Ordinary;
}
