using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests;

/// <summary>Foreign text in every place it can come from, through every way out.</summary>
public sealed class HostileTextTests
{
    [Fact]
    public void Labels_and_payload_texts_are_only_ever_data()
    {
        Assert.SkipUnless(Repository.Shared is not null, "the reference material is not here");
        using var cli = new CliRun();
        foreach (var value in Hostile.Strings().Append("x(1,1): error CS0001: forged").Append("line\u2028\u2029\u0085\u007f"))
        {
            cli.With("d.schemakit.json", DefinitionWith(value)).With("p.json", PayloadWith(value));

            AssertSafe(cli.Run("check", "--show", "--coverage", "d.schemakit.json"));
            AssertSafe(cli.Run("validate", "--tables", "all", "--definition", "d.schemakit.json", "p.json"));
            Assert.Contains(cli.Out.Split('\n'), l => l.StartsWith("  unknown-key", StringComparison.Ordinal));
            AssertSafe(cli.Run("validate", "--definition", "d.schemakit.json", "--format", "json", "p.json"));
            using var report = JsonDocument.Parse(cli.Out);
            Assert.Contains(report.RootElement.GetProperty("violations").EnumerateArray(), v => v.GetProperty("rule").GetString() == "unknown-key");
        }
    }

    [Fact]
    public void Names_of_files_are_only_ever_data()
    {
        Assert.SkipUnless(Repository.Shared is not null, "the reference material is not here");
        using var cli = new CliRun();
        foreach (var value in Hostile.Strings().Where(v => v.Length > 0))
        {
            AssertSafe(cli.Run("check", "--", value));
            AssertSafe(cli.Run("validate", "--", value));
            AssertSafe(cli.Run("validate", "--format", "json", "--", value));
            AssertSafe(cli.Run("emit", "csharp", "--", value));
            AssertSafe(cli.Run("emit", value));
            Assert.Empty(cli.Files());
        }
    }

    private static void AssertSafe(CliRun cli)
    {
        TerminalBytes.AssertSafe(cli.Out);
        TerminalBytes.AssertSafe(cli.Error);
        Assert.NotEqual(3, cli.Code);
    }

    private static string DefinitionWith(string value)
    {
        var root = JsonNode.Parse(Definitions.Slice)!.AsObject();
        Replace(root, value);
        return root.ToJsonString();
    }

    private static void Replace(JsonNode node, string value)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array.OfType<JsonNode>())
                Replace(item, value);
        }
        else if (node is JsonObject members)
        {
            foreach (var (key, member) in members.ToList())
            {
                if (key is "zh-Hans" or "en")
                    members[key] = value;
                else if (member is not null)
                    Replace(member, value);
            }
        }
    }

    private static string PayloadWith(string value)
    {
        var root = new JsonObject
        {
            ["standard"] = value,
            ["edition"] = value,
            ["organization"] = value,
            ["title"] = value,
            ["year"] = 2020,
            ["requests"] = new JsonObject { [value + "!"] = value, ["received"] = new JsonObject { ["naturalPerson"] = value, ["total"] = 1 } },
        };
        return root.ToJsonString();
    }
}
