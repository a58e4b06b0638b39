using System.Globalization;
using System.Text.Json.Nodes;

namespace SchemaKit.Testing;

/// <summary>Random rules over the tables of a random definition. Not each of them is a good one: the compiler decides.</summary>
internal sealed class RandomFormulas(Random random, RandomTables tables)
{
    private static readonly string[] Relations = ["=", "=", "<=", ">=", "<", ">"];

    private NamedTable? _scope;
    private string _quantifier = "";
    private bool _hasVariable;

    public JsonObject Rule(string id)
    {
        (_quantifier, _scope) = Quantifier();
        _hasVariable = random.Next(5) == 0;
        var rule = new JsonObject { ["id"] = id, ["status"] = "printed" };
        if (_scope is not null)
            rule["forEach"] = _quantifier + " of " + (_scope.Owner is { } owner ? owner.Id + "." + _scope.Id : _scope.Id);
        if (_hasVariable)
            rule["with"] = new JsonObject { ["k"] = new JsonArray(1, random.Next(1, 4)) };
        if (_quantifier is not ("column" or "row" or "cell") && random.Next(4) == 0)
            rule["where"] = Condition();
        rule["assert"] = (random.Next(4) == 0 ? "if " + Condition() + " then " : "") + Comparison();
        if (random.Next(3) == 0)
            rule["text"] = RandomDefinitions.Text("Sentence of " + id);
        AddTolerance(rule);
        AddSeverity(rule);
        if (random.Next(8) == 0)
            rule["since"] = 2025;
        return rule;
    }

    private (string, NamedTable?) Quantifier()
    {
        var table = tables.Named[random.Next(tables.Named.Count)];
        return table.Shape switch
        {
            _ when random.Next(6) == 0 => ("", null),
            "matrix" => (Pick("column", "row", "cell"), table),
            "record" => ("", null),
            _ => (table.HasOverall ? Pick("entry", "row", "overall") : Pick("entry", "row"), table),
        };
    }

    private void AddTolerance(JsonObject rule)
    {
        if (random.Next(4) > 0)
            return;

        rule["tolerance"] = random.Next(3) switch
        {
            0 => new JsonObject { ["absolute"] = JsonNode.Parse("0.5") },
            1 => new JsonObject { ["relative"] = JsonNode.Parse(Pick("0.01", "0.5")) },
            _ => "precision",
        };
    }

    private void AddSeverity(JsonObject rule)
    {
        if (random.Next(4) > 0)
            return;

        rule["severity"] = Pick("warning", "info", "explain");
        if (rule["severity"]!.GetValue<string>() == "explain")
            rule["explainedBy"] = Pick([.. tables.Named.Where(t => t.Shape is not ("roster" or "nested")).Select(t => t.Id)]);
    }

    private string Condition()
    {
        var text = random.Next(4) == 0 ? (random.Next(2) == 0 ? "not " : "") + Exists() : Comparison();
        return random.Next(3) == 0 ? text + Pick(" and ", " or ") + Comparison() : text;
    }

    private string Comparison()
    {
        if (random.Next(12) == 0)
            return $"{Reference(isNumber: false)} {Pick(Relations)} {Reference(isNumber: false)}";
        return $"{Sum(2)} {Pick(Relations)} {Sum(2)}";
    }

    private string Sum(int depth)
    {
        var text = Term(depth);
        for (var i = random.Next(3); i > 1; i--)
            text += Pick(" + ", " - ") + Term(depth);
        return text;
    }

    private string Term(int depth) => (random.Next(5) == 0 ? Pick("2 * ", "3 * ", "100 * ") : "") + Factor(depth);

    private string Factor(int depth) => random.Next(depth == 0 ? 7 : 13) switch
    {
        0 => Pick("0", "1", "2.5", "10"),
        1 => random.Next(4) == 0 ? "year" : Reference(),
        < 7 => Reference(),
        7 => $"sum({Arguments(depth)})",
        8 => $"{Pick("min", "max")}({Arguments(depth)})",
        9 => $"count({Reference(isNumber: random.Next(2) == 0, isArgument: true)}, {Reference(isArgument: true)})",
        10 => Pick($"abs({Sum(depth - 1)})", $"round({Sum(depth - 1)})", $"round({Sum(depth - 1)}, 1)", $"value({Reference()})"),
        11 => $"quotient({Sum(depth - 1)}, {Sum(depth - 1)}, {Pick("0", "2")})",
        _ => Exists(),
    };

    private string Arguments(int depth) => string.Join(", ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(4) switch
    {
        0 => Sum(depth - 1),
        1 => $"value({Reference(isArgument: true)})",
        _ => Reference(isArgument: true),
    }));

    private string Exists()
    {
        var lists = tables.Named.Where(t => t.IsList && t.Shape != "nested").ToList();
        if (_scope?.Nested is { } nested && random.Next(3) == 0)
            return $"exists({nested.Id})";
        if (lists.Count == 0)
            return "exists(nothing)";
        var list = lists[random.Next(lists.Count)];
        return $"exists({Pick(list.Id, list.Id, list.Id + ".overall", list.Id + "[" + KeyOf(_scope) + "]", "prior." + list.Id)})";
    }

    /// <param name="isArgument">Whether it may name many cells.</param>
    private string Reference(bool isNumber = true, bool isArgument = false)
    {
        var source = random.Next(12) switch { 0 => "prior.", 1 => "children.", _ => "" };
        if (_scope is not null && random.Next(3) > 0)
            return source + OfScope(_scope, isNumber, isArgument);

        var table = tables.Named[random.Next(tables.Named.Count)];
        return source + table.Shape switch
        {
            "matrix" => $"{table.Id}.{(isArgument && random.Next(4) == 0 ? "*" : Pick([.. table.Rows]) + "." + Column(table, isNumber))}",
            "record" => $"{table.Id}.{(isArgument && random.Next(4) == 0 ? "*" : Column(table, isNumber))}",
            "nested" => OfScope(_scope ?? table, isNumber, isArgument),
            _ => Pick($"{table.Id}.overall.", isArgument ? $"{table.Id}.entries." : $"{table.Id}.overall.", $"{table.Id}[{KeyOf(_scope)}].") + Column(table, isNumber),
        };
    }

    private string OfScope(NamedTable scope, bool isNumber, bool isArgument)
    {
        if (scope.Shape == "matrix")
        {
            return _quantifier switch
            {
                "column" => Pick([.. scope.Rows]),
                "row" => Column(scope, isNumber),
                _ => "cell",
            };
        }

        if (scope.Nested is { } nested && random.Next(4) == 0)
            return nested.Id + (isArgument ? ".entries." : ".overall.") + Column(nested, isNumber);
        if (isArgument && random.Next(3) == 0)
            return "entries." + Column(scope, isNumber);
        return (random.Next(5) == 0 ? "overall." : "") + Column(scope, isNumber);
    }

    private string Column(NamedTable table, bool isNumber)
    {
        var columns = table.Columns.Where(c => c.IsNumber == isNumber).ToList();
        if (columns.Count == 0)
            return "nothing";

        var path = columns[random.Next(columns.Count)].Path;
        return _hasVariable && char.IsDigit(path[^1]) && random.Next(2) == 0 ? path[..^1] + Pick("{k}", "{k-1}") : path;
    }

    private string KeyOf(NamedTable? scope) => scope is { Key.Length: > 0 } ? scope.Key : tables.Named.FirstOrDefault(t => t.Shape == "roster")?.Key ?? "key";

    private string Pick(params string[] words) => words[random.Next(words.Length)];
}
