using System.Text.Json.Nodes;

namespace SchemaKit.Testing;

/// <summary>The tables of a random definition, and how rules may name their parts.</summary>
internal sealed class RandomTables
{
    private readonly Random _random;
    private readonly string[] _numeric;
    private readonly JsonArray _tables = [];
    private readonly JsonArray _rosters = [];

    public RandomTables(Random random, string[] numericKinds)
    {
        (_random, _numeric) = (random, numericKinds);
        for (var i = 0; i < random.Next(3); i++)
            AddRoster("roster" + i);
        for (var i = 0; i < random.Next(1, 3); i++)
            AddMatrix("matrix" + i);
        for (var i = 0; i < random.Next(2); i++)
            AddRecord("record" + i);
        for (var i = 0; i < random.Next(4); i++)
            AddList("list" + i);
    }

    public List<NamedTable> Named { get; } = [];

    public JsonArray Tables() => _tables;

    public JsonArray Rosters() => _rosters;

    private void AddRoster(string id)
    {
        var columns = new JsonArray();
        var named = new NamedTable(id, "roster", id + "Key");
        named.Columns.AddRange(Leaves(columns, _random.Next(1, 3)));
        _rosters.Add(new JsonObject { ["id"] = id, ["key"] = new JsonObject { ["id"] = named.Key }, ["columns"] = columns, ["overallStandsAlone"] = _random.Next(2) == 0 });
        Named.Add(named);
    }

    private void AddMatrix(string id)
    {
        var (rows, columns) = (new JsonArray(), new JsonArray());
        var named = new NamedTable(id, "matrix", "");
        for (var i = 0; i < _random.Next(1, 4); i++)
        {
            rows.Add(new JsonObject { ["id"] = "row" + i });
            named.Rows.Add("row" + i);
        }

        if (_random.Next(2) == 0)
        {
            rows.Add(new JsonObject { ["id"] = "all", ["sumOf"] = new JsonArray("*") });
            named.Rows.Add("all");
        }

        for (var i = 0; i < _random.Next(1, 4); i++)
        {
            columns.Add(new JsonObject { ["id"] = "value" + i });
            named.Columns.Add(("value" + i, true));
        }

        _tables.Add(Table(id, "matrix", columns, ("rows", rows)));
        Named.Add(named);
    }

    private void AddRecord(string id)
    {
        var columns = new JsonArray();
        var named = new NamedTable(id, "record", "");
        named.Columns.AddRange(Leaves(columns, _random.Next(1, 5)));
        _tables.Add(Table(id, "record", columns));
        Named.Add(named);
    }

    private void AddList(string id)
    {
        var columns = new JsonArray();
        var named = new NamedTable(id, "list", "");
        named.Columns.AddRange(Leaves(columns, _random.Next(1, 5)));
        var addends = named.Columns.Where(c => c.IsNumber).Select(c => (JsonNode)c.Path).ToArray();
        if (addends.Length > 0 && _random.Next(2) == 0)
        {
            columns.Add(new JsonObject { ["id"] = "total", ["sumOf"] = new JsonArray(addends), ["kind"] = "fine" });
            named.Columns.Add(("total", true));
        }

        if (_random.Next(3) == 0)
            AddNested(named, columns);
        var table = Table(id, "list", columns);
        named.Key = AddKey(table);
        named.HasOverall = AddOverall(table);
        if (_random.Next(3) == 0)
            table["optional"] = true;
        _tables.Add(table);
        Named.Add(named);
    }

    private void AddNested(NamedTable owner, JsonArray columns)
    {
        var inner = new JsonArray();
        var nested = new NamedTable("inner", "nested", "") { Owner = owner };
        nested.Columns.AddRange(Leaves(inner, _random.Next(1, 3)));
        var column = new JsonObject { ["id"] = "inner", ["list"] = true, ["columns"] = inner };
        nested.Key = AddKey(column);
        nested.HasOverall = AddOverall(column);
        columns.Add(column);
        owner.Nested = nested;
        Named.Add(nested);
    }

    private string AddKey(JsonObject table)
    {
        var rosters = Named.Where(n => n.Shape == "roster").ToList();
        if (rosters.Count > 0 && _random.Next(4) > 0)
        {
            var roster = rosters[_random.Next(rosters.Count)];
            table["entries"] = roster.Id;
            return roster.Key;
        }

        if (_random.Next(2) == 0)
            return "";
        table["key"] = new JsonObject { ["id"] = "ownKey" };
        return "ownKey";
    }

    private bool AddOverall(JsonObject table)
    {
        if (_random.Next(3) == 0)
            return false;

        table["overall"] = _random.Next(2) == 0 ? new JsonObject() : new JsonObject { ["label"] = RandomDefinitions.Text("All"), ["sumOf"] = new JsonArray("*") };
        return true;
    }

    /// <summary>Columns, some of them in a group, some of them no numbers.</summary>
    private List<(string Path, bool IsNumber)> Leaves(JsonArray columns, int count)
    {
        var leaves = new List<(string, bool)>();
        var group = _random.Next(3) == 0 ? new JsonArray() : null;
        for (var i = 0; i < count; i++)
        {
            var isNumber = _random.Next(6) > 0;
            var kind = isNumber ? _numeric[_random.Next(_numeric.Length)] : new[] { "day", "day", "name", "sort" }[_random.Next(4)];
            var column = new JsonObject { ["id"] = "c" + i, ["kind"] = kind };
            if (group is null)
                columns.Add(column);
            else
                group.Add(column);
            leaves.Add((group is null ? "c" + i : "group.c" + i, isNumber));
        }

        if (group is { Count: > 0 })
            columns.Add(new JsonObject { ["id"] = "group", ["columns"] = group });
        return leaves;
    }

    private JsonObject Table(string id, string shape, JsonArray columns, params (string Name, JsonNode Value)[] more)
    {
        var table = new JsonObject
        {
            ["id"] = id,
            ["shape"] = shape,
            ["cell"] = _numeric[_random.Next(_numeric.Length - 1)],
            ["blank"] = new[] { "zero", "zero", "unknown", "forbidden" }[_random.Next(4)],
            ["columns"] = columns,
        };
        if (_random.Next(2) == 0)
            table["label"] = RandomDefinitions.Text("Table " + id);
        foreach (var (name, value) in more)
            table[name] = value;
        return table;
    }
}

/// <summary>A table with the ids that rules name it by.</summary>
internal sealed class NamedTable(string id, string shape, string key)
{
    public string Id { get; } = id;

    public string Shape { get; } = shape;

    public string Key { get; set; } = key;

    public bool HasOverall { get; set; }

    public List<string> Rows { get; } = [];

    public List<(string Path, bool IsNumber)> Columns { get; } = [];

    public NamedTable? Owner { get; init; }

    public NamedTable? Nested { get; set; }

    public bool IsList => Shape is "list" or "nested" or "roster";
}
