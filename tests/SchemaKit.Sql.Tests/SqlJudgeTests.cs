using System.Globalization;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;
using SchemaKit.Testing;

namespace SchemaKit.Sql.Tests;

/// <summary>Batches are judged as the engine judges each case.</summary>
public sealed class SqlJudgeTests
{
    private const int Cases = 120;

    public static TheoryData<string> Names => [.. GoldenCase.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_batch_has_the_verdicts_of_its_cases(string name)
    {
        var loaded = EmittedSqlTests.Load(name);
        using var judge = new SqlJudge(loaded);
        var payloads = new RandomPayloads(loaded.Report, 21);
        var said = judge.Script.Rules.Where(r => r.View is not null).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        for (var batch = 0; batch < 2; batch++)
        {
            var cases = new List<(ReportValues Own, ReportValues? Prior)>();
            var expected = new List<string>();
            for (var i = 0; i < Cases; i++)
            {
                var (last, own) = (Read(2025), Read(2026));
                if (own is null)
                    continue;

                var prior = last is null || i % 2 > 0 ? null : PriorReport.Of(last, own.Values) is { Wrong: null } other ? other.Values : null;
                cases.Add((own.Values, prior));
                expected.Add(string.Join(" | ", ReportEngine.Judge(own, prior).Result.Violations.Where(v => said.Contains(v.RuleId))
                    .Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.RuleId}[{v.Instance}] {v.Left:0.######} {v.Right:0.######}")).Order(StringComparer.Ordinal)));
            }

            Assert.NotEmpty(cases);
            var verdicts = judge.Judge(cases);
            Assert.Equal(expected, verdicts.Select(v => string.Join(" | ", v.Violations.Select(f => $"{f.Rule}[{f.Instance}] {f.Left} {f.Right}").Order(StringComparer.Ordinal))));
        }

        PayloadReading? Read(int year)
        {
            var reading = PayloadReading.Read(loaded.Report, payloads.Next(year, "Body"));
            return reading is { IsText: true, Faults.Count: 0 } ? reading : null;
        }
    }
}
