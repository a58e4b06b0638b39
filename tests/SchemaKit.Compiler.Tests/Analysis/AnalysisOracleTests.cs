using System.Numerics;
using CsCheck;
using SchemaKit.Compiler.Analysis;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Tests.Analysis;

/// <summary>The analysis against independent answers: trying all small values, and a dense fraction-free elimination.</summary>
public sealed class AnalysisOracleTests
{
    private const int Cells = 4;
    private const int Top = 3;

    private static Gen<string> Side { get; } = Gen.Select(Gen.Int[-2, 2].Array[Cells], Gen.Int[0, 3]).Select((k, constant) =>
        constant + string.Concat(k.Select((c, i) => c == 0 ? "" : $" {(c < 0 ? '-' : '+')} {Math.Abs(c)} * t.c{i}")));

    private static Gen<string> Equation { get; } = Gen.Select(Side, Gen.Int[0, 3]).Select((left, right) => left + " = " + right);

    private static Gen<string[][]> Systems { get; } = Equation.Array[1, 2].Array[1, 6];

    [Fact]
    public void Findings_are_true_of_all_small_values() => Systems.Sample(
        rules =>
        {
            var report = Build(rules);
            var found = AnalysisRun.Of(report);
            foreach (var finding in found)
            {
                var rule = report.Rules[finding.Span.Start];
                var others = report.Rules.Where(r => r != rule && !found.Any(f => f.Id == "SK0302" && f.Span == r.Span && f.Span.Start > finding.Span.Start)).ToList();
                var isTrue = finding.Id switch
                {
                    "SK0301" => !Values().Any(v => report.Rules.All(r => Holds(r, v))),
                    "SK0302" => Values().Where(v => others.All(r => Holds(r, v))).All(v => Holds(rule, v)),
                    "SK0303" => !Values().Any(v => Holds(rule, v)),
                    "SK0305" => Values().All(v => Holds(rule, v)),
                    _ => false,
                };
                Assert.True(isTrue, finding.ToString());
            }
        },
        iter: 500);

    [Fact]
    public void Redundant_and_contradictory_rules_are_all_found() => Systems.Sample(
        rules =>
        {
            var report = Build(rules);
            var found = AnalysisRun.Of(report);
            if (found.Any(f => f.Id is "SK0303" or "SK0305"))
                return;

            var rows = report.Rules.Select(r => r.Instances.Select(RowOf).ToList()).ToList();
            var all = rows.SelectMany(r => r).ToList();
            var isConsistent = Rank(all, Cells + 1) == Rank(all, Cells);
            Assert.Equal(!isConsistent, found.Any(f => f.Id == "SK0301"));
            if (!isConsistent)
                return;

            var kept = Enumerable.Range(0, rows.Count).ToList();
            var expected = new List<int>();
            for (var i = rows.Count - 1; i >= 0; i--)
            {
                var without = kept.Where(k => k != i).ToList();
                if (Rank(without.SelectMany(k => rows[k]), Cells) != Rank(kept.SelectMany(k => rows[k]), Cells))
                    continue;

                expected.Insert(0, i);
                kept = without;
            }

            Assert.Equal(expected, found.Select(f => f.Span.Start));
        },
        iter: 3_000);

    [Fact]
    public void Inequalities_are_judged_exactly() => Gen.Select(Side, Gen.OneOf("<=", ">=", "<", ">"), Side).Sample(
        (left, relation, right) =>
        {
            var report = Build([[$"{left} {relation} {right}"]]);
            var id = AnalysisRun.Of(report).SingleOrDefault()?.Id;
            var verdicts = Values().Select(v => Holds(report.Rules[0], v)).Distinct().ToList();
            Assert.Equal(verdicts is [var only] ? (only ? "SK0305" : "SK0303") : null, id);
        },
        iter: 2_000);

    private static BoundReport Build(string[][] rules)
    {
        var builder = new BoundReportBuilder().Record("t", string.Join(" ", Enumerable.Range(0, Cells).Select(i => "c" + i)), BoundReportBuilder.Integer("small", 0, Top));
        for (var i = 0; i < rules.Length; i++)
            builder.Rule("r" + i, rules[i]);
        return builder.Build();
    }

    private static IEnumerable<int[]> Values()
    {
        for (var n = 0; n < 256; n++)
            yield return [n & 3, (n >> 2) & 3, (n >> 4) & 3, (n >> 6) & 3];
    }

    private static bool Holds(BoundRule rule, int[] values) => rule.Instances.All(i =>
    {
        BigInteger left = Value(i.Assertion.Left, values), right = Value(i.Assertion.Right, values);
        return i.Assertion.Relation switch
        {
            Compiler.Rules.Relation.Equal => left == right,
            Compiler.Rules.Relation.LessOrEqual => left <= right,
            Compiler.Rules.Relation.GreaterOrEqual => left >= right,
            Compiler.Rules.Relation.Less => left < right,
            _ => left > right,
        };
    });

    private static BigInteger Value(BoundSum sum, int[] values) => sum.Terms.Aggregate(
        sum.Constant, (total, term) => total + ((BigInteger)term.Coefficient * values[((BoundCellOperand)term.Operand).Cell]));

    private static BigInteger[] RowOf(BoundInstance instance)
    {
        var zero = Value(instance.Assertion.Left, new int[Cells]) - Value(instance.Assertion.Right, new int[Cells]);
        return
        [
            .. Enumerable.Range(0, Cells).Select(c =>
            {
                var unit = new int[Cells];
                unit[c] = 1;
                return Value(instance.Assertion.Left, unit) - Value(instance.Assertion.Right, unit) - zero;
            }),
            zero,
        ];
    }

    private static int Rank(IEnumerable<BigInteger[]> rows, int columns)
    {
        var rest = rows.Select(r => r.ToArray()).ToList();
        var rank = 0;
        for (var c = 0; c < columns; c++)
        {
            var pivot = rest.Find(r => !r[c].IsZero);
            if (pivot is null)
                continue;

            rank++;
            rest.Remove(pivot);
            foreach (var row in rest)
            {
                var factor = row[c];
                for (var k = 0; k < row.Length; k++)
                    row[k] = (row[k] * pivot[c]) - (pivot[k] * factor);
            }
        }

        return rank;
    }
}
