using System.Text.Json.Nodes;

namespace SchemaKit.Testing;

/// <summary>A payload that every validator, JSON Schema ones included, must refuse: one structural fault in an otherwise consistent report.</summary>
public sealed record BrokenPayload(string Name, string Json)
{
    public override string ToString() => Name;
}

public static class BrokenPayloads
{
    private static readonly string[] Tables = ["article20Item1", "article20Item5", "article20Item6", "article20Item8", "article20Item9", "requests", "proceedings"];

    public static IReadOnlyList<BrokenPayload> All { get; } = [.. Build()];

    private static IEnumerable<BrokenPayload> Build()
    {
        foreach (var key in new[] { "standard", "edition", "organization", "year" }.Concat(Tables))
            yield return Damage($"missing {key}", root => root.Remove(key));

        foreach (var group in new[]
        {
            "requests/received", "requests/outcomes", "requests/outcomes/refused", "requests/carriedForward/legalPerson", "proceedings/litigation", "proceedings/litigation/direct",
            "article20Item1/governmentRule",
        })
        {
            yield return Damage($"missing {group}", root => At(root, Parent(group)).Remove(Last(group)));
            yield return Damage($"unknown key in {group}", root => At(root, group)["surplus"] = 1);
            yield return Damage($"{group} null", root => At(root, Parent(group))[Last(group)] = null);
            yield return Damage($"{group} a number", root => At(root, Parent(group))[Last(group)] = 7);
            yield return Damage($"{group} an array", root => At(root, Parent(group))[Last(group)] = new JsonArray());
        }

        foreach (var cell in new[] { "requests/received/total", "requests/outcomes/refused/stateSecret/legalPerson/other", "proceedings/reconsideration/pending", "article20Item9/centralizedProcurement/amount" })
        {
            yield return Damage($"missing {cell}", root => At(root, Parent(cell)).Remove(Last(cell)));
            yield return Damage($"{cell} a text", root => At(root, Parent(cell))[Last(cell)] = "12");
            yield return Damage($"{cell} true", root => At(root, Parent(cell))[Last(cell)] = true);
            yield return Damage($"{cell} an object", root => At(root, Parent(cell))[Last(cell)] = new JsonObject());
            yield return Damage($"{cell} negative", root => At(root, Parent(cell))[Last(cell)] = -1);
            yield return Damage($"{cell} too large", root => At(root, Parent(cell))[Last(cell)] = 9_007_199_254_740_992);
        }

        yield return Damage("a count with a fraction", root => At(root, "requests/carriedIn")["total"] = 1.5m);
        yield return Damage("a change too small", root => At(root, "article20Item5/licensing")["changeInItems"] = -9_007_199_254_740_992);
        yield return Damage("unknown key at the top", root => root["surplus"] = null);
        yield return Damage("a key in other case", root => At(root, "requests")["Received"] = At(root, "requests/received").DeepClone());
        yield return Damage("another standard", root => root["standard"] = "gov-info");
        yield return Damage("another edition", root => root["edition"] = "2021");
        yield return Damage("edition a number", root => root["edition"] = 2019);
        yield return Damage("organization empty", root => root["organization"] = "");
        yield return Damage("organization null", root => root["organization"] = null);
        yield return Damage("year 0", root => root["year"] = 0);
        yield return Damage("year 10000", root => root["year"] = 10_000);
        yield return Damage("year with a fraction", root => root["year"] = 2020.5m);
        yield return Damage("year a text", root => root["year"] = "2020");
        yield return Damage("title a number", root => root["title"] = 1);
        yield return Damage("overview an object", root => root["overview"] = new JsonObject());
        yield return Damage("publication date too short", root => root["publicationDate"] = "2021-1-9");
        foreach (var day in (string[])["0000-01-01", "2021-00-10", "2021-13-10", "2021-04-31", "2021-02-29", "1900-02-29", "2021-01-32", "2021/01/31", "２021-01-31", "2021-01-31\n"])
            yield return Damage("publication date " + day.Trim(), root => root["publicationDate"] = day);
        yield return new BrokenPayload("an array", "[]");
        yield return new BrokenPayload("a text", "\"report\"");
    }

    private static BrokenPayload Damage(string name, Action<JsonObject> damage)
    {
        var root = new RandomReports(1).Consistent().ToJson();
        damage(root);
        return new BrokenPayload(name, root.ToJsonString());
    }

    private static JsonObject At(JsonObject root, string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(root, (at, key) => at[key]!.AsObject());

    private static string Parent(string path) => path.Contains('/') ? path[..path.LastIndexOf('/')] : "";

    private static string Last(string path) => path[(path.LastIndexOf('/') + 1)..];
}
