using System.Text.Json.Nodes;
using SchemaKit.Compiler.Emit.Sql;

namespace SchemaKit.Sql.Tests;

/// <summary>What a query looks like to the engine.</summary>
internal static class SqlShape
{
    /// <summary>The tree of a query as DuckDB parses it, without constants and places.</summary>
    public static string Of(string query, SqlJudge judge)
    {
        var tree = JsonNode.Parse(judge.Strings($"SELECT json_serialize_sql({SqlLiteral.Of(query)})").Single())!;
        Assert.False((bool)tree["error"]!, query);
        Assert.Single(tree["statements"]!.AsArray());
        Strip(tree);
        return tree.ToJsonString();
    }

    private static void Strip(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
                Strip(item);
        }
        else if (node is JsonObject members)
        {
            members.Remove("query_location");
            if ((string?)(members["class"] as JsonValue) == "CONSTANT")
                members.Remove("value");
            foreach (var (_, value) in members.ToList())
                Strip(value);
        }
    }
}
