using System.Globalization;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Json;

namespace SchemaKit.Documents.Xml.Target;

/// <summary>Takes what a mapping needs from the text of a definition. What the definition itself has wrong is the compiler's to say.</summary>
internal sealed class TargetReader
{
    private readonly Dictionary<string, TargetKind> _kinds = new(StringComparer.Ordinal)
    {
        ["count"] = new("count", KindBase.Integer, 0, []),
        ["change"] = new("change", KindBase.Integer, 0, []),
    };

    private readonly Dictionary<string, TargetTable> _rosters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _tables = new(StringComparer.Ordinal);

    /// <summary>The target; <see langword="null"/> if the text is no JSON object.</summary>
    public static TargetReport? Read(string definition) =>
        JsonParser.Parse(definition, JsonLimits.Definition, []) is JsonObject root ? new TargetReader().ReadReport(root) : null;

    private TargetReport ReadReport(JsonObject root)
    {
        foreach (var member in (Find(root, "kinds") as JsonObject)?.Members ?? [])
        {
            if (member.Value is JsonObject kind)
                _kinds[member.Name.Value] = ReadKind(member.Name.Value, kind);
        }

        var rosters = Objects(root, "rosters").Select(ReadTable).ToList();
        foreach (var roster in rosters)
            _rosters[roster.Id] = roster;
        foreach (var table in Objects(root, "tables"))
            _tables[Text(table, "id") ?? ""] = table;

        var printed = Objects(root, "sections").SelectMany(s => Texts(s, "tables")).Where(_tables.ContainsKey).Distinct().ToList();
        var others = _tables.Keys.Except(printed, StringComparer.Ordinal);
        return new TargetReport(
            Text(root, "standard") ?? "", Text(root, "edition") ?? "", rosters, [.. printed.Concat(others).Select(id => ReadTable(_tables[id]))], _kinds);
    }

    private static TargetKind ReadKind(string id, JsonObject kind)
    {
        _ = Enum.TryParse<KindBase>(Text(kind, "base"), ignoreCase: true, out var kindBase);
        var scale = Find(kind, "scale") is JsonNumber number && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : 0;
        return new TargetKind(id, kindBase, scale, [.. Objects(kind, "special").Select(s => Text(s, "text") ?? "")]);
    }

    private TargetTable ReadTable(JsonObject table)
    {
        var isList = Text(table, "shape") is null or "list";
        var shared = Text(table, "columnsOf") is { } other && _tables.TryGetValue(other, out var source) ? source : table;
        var columns = ReadColumns(shared, "", Text(shared, "cell"));
        var roster = Text(table, "entries");
        return new TargetTable(
            Text(table, "id") ?? "",
            isList,
            Find(table, "optional") is JsonBoolean { Value: true },
            roster is not null && _rosters.TryGetValue(roster, out var declared) ? declared.KeyId : Find(table, "key") is JsonObject key ? Text(key, "id") : null,
            roster,
            columns,
            Find(table, "overall") is JsonObject);
    }

    private List<TargetColumn> ReadColumns(JsonObject owner, string prefix, string? kind)
    {
        var columns = new List<TargetColumn>();
        foreach (var column in Objects(owner, "columns"))
        {
            var id = Text(column, "id") ?? "";
            var own = Text(column, "kind") ?? kind;
            if (Find(column, "list") is JsonBoolean { Value: true })
                columns.Add(new TargetColumn(id, prefix + id, null, [], ReadNested(column, own)));
            else if (Find(column, "columns") is JsonArray)
                columns.Add(new TargetColumn(id, prefix + id, null, ReadColumns(column, prefix + id + ".", own), null));
            else
                columns.Add(new TargetColumn(id, prefix + id, own is not null ? _kinds.GetValueOrDefault(own) : null, [], null));
        }

        return columns;
    }

    private TargetTable ReadNested(JsonObject column, string? kind) =>
        ReadTable(column) with { IsList = true, Columns = ReadColumns(column, "", kind) };

    private static JsonNode? Find(JsonObject node, string name) => node.Members.FirstOrDefault(m => m.Name.Value == name)?.Value;

    private static string? Text(JsonObject node, string name) => (Find(node, name) as JsonString)?.Value;

    private static IEnumerable<string> Texts(JsonObject node, string name) =>
        (Find(node, name) as JsonArray)?.Items.OfType<JsonString>().Select(s => s.Value) ?? [];

    private static IEnumerable<JsonObject> Objects(JsonObject node, string name) => (Find(node, name) as JsonArray)?.Items.OfType<JsonObject>() ?? [];
}
