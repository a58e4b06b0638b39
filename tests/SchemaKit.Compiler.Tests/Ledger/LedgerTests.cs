using System.Reflection;
using System.Text.Json;
using SchemaKit.Compiler.Emit.Ledger;
using SchemaKit.Testing;

namespace SchemaKit.Compiler.Tests.Ledger;

/// <summary>The ledgers that stand beside the definitions, and that nothing is left out of any. That they are true is shown by the fixtures of the agreement tests.</summary>
public sealed class LedgerTests
{
    public static TheoryData<string> Cases => [.. GoldenCase.All.Select(c => c.Name)];

    [Theory]
    [InlineData("gov-info-disclosure", "2019")]
    [InlineData("gov-info-disclosure", "2021")]
    [InlineData("us-foia-annual-report", "2.1")]
    public void Published_ledger_is_in_step_with_its_definition(string standard, string edition)
    {
        var ledger = LedgerEmitter.Emit(PublishedDefinition.Compile(standard, edition));
        var path = Repository.PathOf("schema", standard, edition + ".ledger.json");
        if (Environment.GetEnvironmentVariable("SNAP_ACCEPT") == "1")
            File.WriteAllText(path, ledger);

        Assert.Equal(ledger, File.Exists(path) ? File.ReadAllText(path) : "");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_rule_has_a_standing_in_every_artifact_and_a_reason_where_it_is_not_enforced(string name)
    {
        var report = GoldenCase.Named(name).Compile().Report!;
        using var json = JsonDocument.Parse(LedgerEmitter.Emit(report));
        var artifacts = json.RootElement.GetProperty("artifacts").EnumerateObject().Select(a => a.Name).ToList();

        Assert.Equal(report.Rules.Select(r => r.Id), Ids(json, "rules"));
        Assert.Equal(Artifacts.All.Select(a => a.Name), artifacts);
        foreach (var row in json.RootElement.GetProperty("rules").EnumerateArray().Concat(json.RootElement.GetProperty("payloadRules").EnumerateArray()))
        {
            Assert.Equal(artifacts, row.GetProperty("standing").EnumerateObject().Select(s => s.Name));
            var wanting = row.GetProperty("standing").EnumerateObject().Where(s => s.Value.GetString() != "enforced").Select(s => s.Name);
            Assert.Equal(wanting, row.TryGetProperty("reason", out var reasons) ? reasons.EnumerateObject().Where(r => r.Value.GetString() != "").Select(r => r.Name) : []);
        }
    }

    [Fact]
    public void Every_rule_of_payloads_is_in_the_ledger()
    {
        using var json = JsonDocument.Parse(LedgerEmitter.Emit(GoldenCase.Named("slice").Compile().Report!));
        var rules = typeof(PayloadRules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!);

        Assert.Equal(rules, Ids(json, "payloadRules"));
    }

    private static IEnumerable<string> Ids(JsonDocument json, string name) => json.RootElement.GetProperty(name).EnumerateArray().Select(r => r.GetProperty("id").GetString()!);
}
