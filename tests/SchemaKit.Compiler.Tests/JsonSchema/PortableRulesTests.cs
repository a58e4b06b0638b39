using System.Text.Json;
using CsCheck;
using SchemaKit.Compiler.Emit.JsonSchema;

namespace SchemaKit.Compiler.Tests.JsonSchema;

/// <summary>The portable rules mean what the formulas say, written out here once more as C#.</summary>
public sealed class PortableRulesTests
{
    [Fact]
    public void Portable_rules_mean_what_the_formulas_say()
    {
        using var schema = JsonDocument.Parse(JsonSchemaEmitter.Emit(SampleReport.Build()));
        var rules = schema.RootElement.GetProperty("x-schemakit").GetProperty("rules").EnumerateArray().ToDictionary(r => r.GetProperty("id").GetString()!);
        Assert.Equal(["requests.total", "balance[i0]", "balance[i1]", "fees", "shape", "filled"], rules.Keys);

        var verdicts = rules.Keys.ToDictionary(id => id, _ => new HashSet<bool>());
        Gen.Select(Gen.Int[0, 4].Array[6], Gen.Int[-300, 900].Select(n => n / 100m), Gen.Bool, Gen.Bool).Sample(
            (n, fee, head, level) =>
            {
                var values = new Dictionary<string, decimal?>
                {
                    ["/requests/received/total"] = n[0],
                    ["/requests/received/person"] = n[1],
                    ["/requests/received/legal/company"] = n[2],
                    ["/requests/received/legal/other"] = n[3],
                    ["/requests/outcomes/total/person"] = n[4],
                    ["/requests/outcomes/total/total"] = n[5],
                    ["/office/fee"] = fee,
                    ["/office/head"] = head ? 1 : null,
                    ["/office/level"] = level ? 1 : null,
                };
                var rounded = Math.Round(0.5m + (2 * fee), 1, MidpointRounding.AwayFromZero);
                var expected = new Dictionary<string, bool>
                {
                    ["requests.total"] = n[0] == n[1] + n[2] + n[3],
                    ["balance[i0]"] = n[1] == n[4],
                    ["balance[i1]"] = (2 * n[0]) - 3 == (2 * n[5]) - n[0],
                    ["fees"] = (3 * n[0]) + 0.5m >= fee - 0.5m,
                    ["shape"] = !((n[0] > 0 && fee >= 0) || fee < -1.25m) || fee == rounded - (2 * Math.Max(Math.Max(fee, n[0]), 7)),
                    ["filled"] = (head ? 1 : 0) + (level ? 1 : 0) <= n[0],
                };
                foreach (var (id, holds) in expected)
                {
                    Assert.Equal(holds, PortableEvaluator.Holds(rules[id], values));
                    lock (verdicts)
                        verdicts[id].Add(holds);
                }
            },
            iter: 5_000);
        Assert.All(verdicts, v => Assert.Equal(2, v.Value.Count));
    }
}
