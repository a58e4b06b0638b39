using System.Globalization;
using System.Text;
using CsCheck;
using SchemaKit.Compiler.Emit.JsonSchema;
using SchemaKit.Engine.Portable;

namespace SchemaKit.Compiler.Tests.JsonSchema;

/// <summary>The portable rules mean what the formulas say, written out here once more as C#.</summary>
public sealed class PortableRulesTests
{
    [Fact]
    public void Portable_rules_mean_what_the_formulas_say()
    {
        var schema = JsonSchemaEmitter.Emit(SampleReport.Build());
        Assert.Equal(["requests.total", "balance[i0]", "balance[i1]", "fees", "shape", "filled"], PortableExpansion.Of(schema).Select(i => i.Id));

        var rules = PortableRules.Load(Encoding.UTF8.GetBytes(schema));
        var verdicts = PortableExpansion.Of(schema).Select(i => i.Id).ToDictionary(id => id, _ => new HashSet<bool>());
        Gen.Select(Gen.Int[0, 4].Array[6], Gen.Int[-300, 900].Select(n => n / 100m), Gen.Bool, Gen.Bool).Sample(
            (n, fee, head, level) =>
            {
                var payload = Encoding.UTF8.GetBytes($$"""
                    { "year": 2022,
                      "requests": { "received": { "total": {{n[0]}}, "person": {{n[1]}}, "legal": { "company": {{n[2]}}, "other": {{n[3]}} } }, "outcomes": { "total": { "person": {{n[4]}}, "total": {{n[5]}} } } },
                      "office": { "fee": {{fee.ToString(CultureInfo.InvariantCulture)}}, "head": {{(head ? "\"Li\"" : "null")}}, "level": {{(level ? "\"city\"" : "null")}} } }
                    """);
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
                var verdict = rules.Judge(payload);
                Assert.Empty(verdict.NotEvaluated);
                Assert.Equal(verdicts.Count, verdict.Holds + verdict.Violated);
                Assert.Equal(expected.Where(e => !e.Value).Select(e => e.Key), verdict.Violations.Select(v => v.Id));
                foreach (var (id, holds) in expected)
                {
                    lock (verdicts)
                        verdicts[id].Add(holds);
                }
            },
            iter: 5_000);
        Assert.All(verdicts, v => Assert.Equal(2, v.Value.Count));
    }
}
