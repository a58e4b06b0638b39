using System.Globalization;
using System.Text.Json.Nodes;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Testing.Fixtures;

/// <summary>
/// Finds, for each rule, a payload that breaks exactly it. It changes a cell of the rule and then mends whatever else broke,
/// by what the violations say: a cell of theirs, moved by their difference. Seeded; gives up after a number of tries.
/// </summary>
/// <param name="judge">The verdict on a payload, with last year's report if there is one.</param>
internal sealed class FixtureSearch(BoundReport report, Func<FixtureReport, ValidationResult> judge, int seed)
{
    private const int Tries = 1_000;
    private const int Repairs = 40;

    private readonly FixtureCells _cells = new(report);
    private readonly Random _random = new(seed);

    public string Trace { get; private set; } = "";

    /// <summary>The smallest payload that breaks nothing.</summary>
    public FixtureReport? Minimal()
    {
        var years = report.Definition.InForce;
        var year = years.Last ?? Math.Max(years.First ?? 2000, 2000) + 1;
        var minimal = new MinimalPayload(report);
        var zeros = new FixtureReport(
            minimal.Build(year),
            report.Rules.Any(r => r.ReadsPrior) ? minimal.Build(year - 1) : null,
            report.Rules.Any(r => r.ReadsChildren) ? minimal.Build(year) : null);
        Trace = string.Join("\n", judge(zeros).Violations.Select(v => v.ToString()));
        for (var i = 0; i < 20; i++)
        {
            var fixture = zeros.Copy();
            if (Mend(fixture, null, []))
                return fixture;
        }

        return null;
    }

    /// <summary>The pair for one rule, from a payload that breaks nothing.</summary>
    public RuleFixture? Find(BoundRule rule, FixtureReport minimal)
    {
        for (var i = 0; i < Tries; i++)
        {
            var broken = minimal.Copy();
            var changed = Change(rule, broken);
            if (!Mend(broken, rule.Id, changed))
                continue;

            var valid = broken.Copy();
            if (Mend(valid, null, []))
                return new RuleFixture(rule.Id, valid, broken);
        }

        return null;
    }

    /// <summary>Changes some cells of one instance.</summary>
    private HashSet<FixtureCell> Change(BoundRule rule, FixtureReport fixture)
    {
        var cells = _cells.Of(rule.Instances[_random.Next(rule.Instances.Count)], fixture);
        var blanks = _random.Next(4) == 0;
        var changed = new HashSet<FixtureCell>();
        var count = 1;
        while (count < cells.Count && _random.Next(2) == 0)
            count++;
        foreach (var (cell, kind) in _random.GetItems(cells.ToArray(), Math.Min(count, cells.Count)))
        {
            changed.Add(cell);
            FixtureCells.Set(fixture.Of(cell.Source), cell.Pointer, blanks ? NoNumber(kind) : Other(kind, FixtureCells.Get(fixture.Of(cell.Source), cell.Pointer)));
        }

        return changed;
    }

    private JsonValue? NoNumber(BoundKind kind) =>
        kind.Specials.Count > 0 && _random.Next(3) > 0 ? JsonValue.Create(kind.Specials[_random.Next(kind.Specials.Count)].Text.Value) : null;

    private JsonNode? Other(BoundKind kind, JsonNode? old)
    {
        if (kind.Base == KindBase.Date)
            return new DateOnly(2020, 1, 1).AddDays(_random.Next(400)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (!kind.IsNumeric)
            return old?.DeepClone();

        var steps = new[] { 1m, 2m, 5m, 30m, 1000m, -1m };
        return JsonValue.Create(Math.Clamp((Number(old) ?? 0) + steps[_random.Next(steps.Length)], Least(kind), Most(kind)));
    }

    private static decimal Least(BoundKind kind) => Runtime.Scaled.ToDecimal(kind.Min, kind.Scale);

    private static decimal Most(BoundKind kind) => Runtime.Scaled.ToDecimal(kind.Max, kind.Scale);

    /// <summary>Makes the rule, or none, the only one broken.</summary>
    private bool Mend(FixtureReport fixture, string? rule, HashSet<FixtureCell> kept)
    {
        for (var i = 0; i < Repairs; i++)
        {
            var violations = judge(fixture).Violations;
            var others = violations.Where(v => v.RuleId != rule).ToList();
            if (rule is not null && others.Count == violations.Count)
                return false;
            if (others.Count == 0)
                return true;
            if (others.Any(v => v.Status == RuleStatus.Payload) || !Adjust(fixture, others[_random.Next(others.Count)], kept))
                return false;
        }

        return false;
    }

    /// <summary>Moves a cell of the violation by its difference; one that stays positive, if there is any.</summary>
    private bool Adjust(FixtureReport fixture, Violation violation, HashSet<FixtureCell> kept)
    {
        var free = violation.Operands.Where(o => !kept.Contains(new(o.Source, o.Pointer)))
            .Select(o => (Operand: o, Next: Mended(o, violation, fixture))).ToList();
        var positive = free.Where(f => f.Next >= 0).ToList();
        var choice = positive.Count > 0 ? positive : free;
        if (choice.Count == 0)
            return false;

        var (operand, next) = choice[_random.Next(choice.Count)];
        FixtureCells.Set(fixture.Of(operand.Source), operand.Pointer, JsonValue.Create(next));
        return true;
    }

    /// <summary>What makes both sides equal, or now and then one more or less, which a strict relation asks for.</summary>
    private decimal Mended(Operand operand, Violation violation, FixtureReport fixture)
    {
        var nudge = _random.Next(4) == 0 ? _random.Next(2) == 0 ? 1 : -1 : 0;
        return nudge + (operand.Coefficient == 0
            ? new[] { violation.Left!.Value, violation.Right!.Value, 0 }[_random.Next(3)]
            : (Number(FixtureCells.Get(fixture.Of(operand.Source), operand.Pointer)) ?? 0) - (violation.Difference!.Value / operand.Coefficient));
    }

    private static decimal? Number(JsonNode? node) => node is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.Number
        ? decimal.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)
        : null;
}
