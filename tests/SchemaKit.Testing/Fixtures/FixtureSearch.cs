using System.Text.Json.Nodes;
using SchemaKit.Compiler.Binding;

namespace SchemaKit.Testing.Fixtures;

/// <summary>
/// Finds, for each rule, a payload that breaks exactly it: some cells or entries of one instance are changed, what else broke is
/// mended, and if that fails it starts again. Seeded; gives up after a number of tries.
/// </summary>
/// <param name="judge">The verdict on a payload, with the other reports if there are any.</param>
/// <param name="holds">Whether an instance of the rule is evaluated and holds.</param>
internal sealed class FixtureSearch(BoundReport report, Func<FixtureReport, ValidationResult> judge, Func<BoundRule, FixtureReport, bool> holds, int seed, int tries = 1_000)
{
    private const int MendingTries = 30;

    private readonly FixtureCells _cells = new(report);
    private readonly FixtureLists _lists = new(report);
    private readonly FixtureMender _mender = new(report, judge);

    /// <summary>The smallest payload that breaks nothing.</summary>
    public FixtureReport? Minimal()
    {
        var years = report.Definition.InForce;
        var year = years.Last ?? Math.Max(years.First ?? 2000, 2000) + 1;
        var payload = new MinimalPayload(report);
        var start = new FixtureReport(
            payload.Build(year),
            report.Rules.Any(r => r.ReadsPrior) ? payload.Build(year - 1) : null,
            report.Rules.Any(r => r.ReadsChildren) ? payload.Build(year) : null);
        return Mended(start, new Random(seed)).FirstOrDefault();
    }

    /// <summary>The pair for one rule, from a payload that breaks nothing.</summary>
    /// <param name="broken">What the one payload shall break: the rule, unless it cannot be broken alone.</param>
    public RuleFixture? Find(BoundRule rule, FixtureReport minimal, IReadOnlyList<string> broken)
    {
        var random = new Random(seed);
        var year = (int)minimal.Payload["year"]!;
        minimal = minimal.InYear(Math.Clamp(year, rule.Years.First ?? year, rule.Years.Last ?? year)).WithOthersFor(rule);
        for (var i = 0; i < tries; i++)
        {
            var fixture = minimal.Copy();
            var changed = Change(rule, fixture, random);
            if (_mender.Mend(fixture, broken, changed, random) && Valid(rule, fixture, minimal, random) is { } valid)
                return new RuleFixture(rule.Id, valid, fixture);
        }

        return null;
    }

    /// <summary>The payload mended, or the one that it comes from: whichever has an instance of the rule that holds.</summary>
    private FixtureReport? Valid(BoundRule rule, FixtureReport fixture, FixtureReport minimal, Random random) =>
        Mended(fixture, random).Append(minimal).FirstOrDefault(f => holds(rule, f));

    /// <summary>Ways to mend it, each found only when it is asked for.</summary>
    private IEnumerable<FixtureReport> Mended(FixtureReport fixture, Random random)
    {
        for (var i = 0; i < MendingTries; i++)
        {
            var copy = fixture.Copy();
            if (_mender.Mend(copy, [], new HashSet<FixtureCell>(), random))
                yield return copy;
        }
    }

    /// <summary>Changes some entries and cells of one instance.</summary>
    private HashSet<FixtureCell> Change(BoundRule rule, FixtureReport fixture, Random random)
    {
        var instance = rule.Instances[random.Next(rule.Instances.Count)];
        foreach (var operand in FixtureCells.OperandsOf(instance))
        {
            if (operand is BoundExistsOperand exists && random.Next(2) == 0)
                _lists.Change(exists, fixture.Of((OperandSource)exists.Source), random);
            else if (operand is BoundEntryOperand { Row: RowChoice.Entries, Source: ReportSource.Own } entries && random.Next(4) == 0)
                FixtureLists.RemoveOne(entries.List, fixture.Payload, random);
        }

        FixtureCell[] cells = [.. _cells.Of(rule, instance, random.Next(6), fixture)];
        random.Shuffle(cells);
        var count = 1;
        while (count < cells.Length && random.Next(2) == 0)
            count++;
        var changed = cells.Take(count).ToHashSet();
        foreach (var cell in changed)
        {
            var payload = fixture.Of(cell.Source);
            FixtureCells.Set(payload, cell.Pointer, _cells.KindOf(cell)?.Other(FixtureCells.Get(payload, cell.Pointer), random));
        }

        return changed;
    }
}
