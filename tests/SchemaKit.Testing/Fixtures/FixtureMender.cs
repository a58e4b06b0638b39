using System.Text.Json.Nodes;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Testing.Fixtures;

/// <summary>
/// Changes a payload until only certain rules are broken, by what the violations say: for each it finds the values that one cell
/// could have instead, and takes one. A broken total is made the sum of its parts; what a written rule asked for stays, so that
/// next time a part of it, or a total that it is in, has to follow.
/// </summary>
internal sealed class FixtureMender(BoundReport report, Func<FixtureReport, ValidationResult> judge)
{
    private const int Rounds = 30;

    private readonly FixtureCells _cells = new(report);
    private readonly Dictionary<string, BoundRule> _rules = report.Rules.ToDictionary(r => r.Id);

    /// <param name="broken">The rules that shall be broken, and no other.</param>
    /// <param name="kept">The cells that must stay as they are.</param>
    public bool Mend(FixtureReport fixture, IReadOnlyCollection<string> broken, IReadOnlySet<FixtureCell> kept, Random random)
    {
        var demanded = new HashSet<FixtureCell>();
        for (var i = 0; i < Rounds; i++)
        {
            var violations = judge(fixture).Violations;
            if (broken.Except(violations.Select(v => v.RuleId)).Any())
                return false;

            Violation[] others = [.. violations.Where(v => !broken.Contains(v.RuleId))];
            if (others.Length == 0)
                return true;

            var changed = new HashSet<FixtureCell>();
            foreach (var violation in others)
            {
                if (violation.Status == RuleStatus.Payload)
                    return false;
                if (violation.Operands.Any(o => changed.Contains(CellOf(o))))
                    continue;
                if (Choose(violation, fixture, kept, demanded, random) is not { } change)
                    return false;

                change.Make(fixture);
                changed.Add(change.Cell);
                if (!_rules[violation.RuleId].IsTotal)
                    demanded.Add(change.Cell);
            }
        }

        return false;
    }

    private FixtureChange? Choose(Violation violation, FixtureReport fixture, IReadOnlySet<FixtureCell> kept, HashSet<FixtureCell> demanded, Random random)
    {
        var isTotal = _rules[violation.RuleId].IsTotal;
        int Weight(FixtureChange change, int operand) => demanded.Contains(change.Cell) ? 2 : isTotal && operand == 0 ? 1000 : 20;
        return violation.Operands
            .SelectMany((o, i) => kept.Contains(CellOf(o)) ? [] : Changes(o, violation, fixture).Select(c => (Change: c, Weight: Weight(c, i))))
            .Where(c => !JsonNode.DeepEquals(c.Change.Value, FixtureCells.Get(fixture.Of(c.Change.Cell.Source), c.Change.Cell.Pointer)))
            .DefaultIfEmpty()
            .MaxBy(c => random.Next(c.Weight)).Change;
    }

    /// <summary>What may stand in the operand's place, for the violation's sake.</summary>
    private IEnumerable<FixtureChange> Changes(Operand operand, Violation violation, FixtureReport fixture)
    {
        var cell = CellOf(operand);
        var kind = _cells.KindOf(cell)!;
        var old = FixtureCells.Get(fixture.Of(cell.Source), cell.Pointer);
        return Values(operand, kind, FixtureKind.NumberIn(old), violation, fixture).Select(v => new FixtureChange(cell, v));
    }

    private IEnumerable<JsonNode?> Values(Operand operand, FixtureKind kind, decimal? old, Violation violation, FixtureReport fixture)
    {
        if (kind.Kind.IsNumeric && operand.Coefficient != 0)
            return Number((old ?? 0) + ((Aim(violation) - violation.Difference!.Value) / operand.Coefficient));

        var sameKind = violation.Operands.Where(o => _cells.KindOf(CellOf(o))?.Kind == kind.Kind).Select(o => FixtureCells.Get(fixture.Of(o.Source), o.Pointer));
        IEnumerable<JsonNode?> values = [.. sameKind, .. Number(violation.Left!.Value), .. Number(violation.Right!.Value), kind.Ordinary];
        return operand.Coefficient == 0 ? values.Concat(kind.NoNumbers) : values;

        IEnumerable<JsonNode?> Number(decimal number) => kind.Number(number) is { } node ? [node] : [];
    }

    /// <summary>The difference of both sides that the rule is content with.</summary>
    private int Aim(Violation violation) => _rules[violation.RuleId].Instances[0].Assertion.Relation switch
    {
        Relation.Less => -1,
        Relation.Greater => 1,
        _ => 0,
    };

    private static FixtureCell CellOf(Operand operand) => new(operand.Source, operand.Pointer);
}
