using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Engine.Rules;

/// <summary>Judges every instance of every rule over the cells of one report.</summary>
/// <remarks>
/// An instance that cannot be judged is given one reason, the first that applies: the payload cannot be read at all; the rule is not in force; it reads a
/// report that is not there (then the rule is given up once for all its instances); its <c>where</c> cannot be judged; then what its condition and both sides
/// read, all of them whatever the condition says, by <see cref="Obstacles"/>.
/// </remarks>
internal sealed class RuleEvaluator
{
    private readonly ReportSet _reports;
    private readonly List<BrokenInstance> _broken = [];
    private readonly List<BrokenInstance> _explained = [];
    private readonly List<SkippedRule> _skipped = [];
    private readonly List<RuleCounts> _ofRules = [];
    private int _holds;

    private RuleEvaluator(ReportSet reports) => _reports = reports;

    public RuleCounts Counts => new(_ofRules.Sum(r => r.Holds), _ofRules.Sum(r => r.Violated), _ofRules.Sum(r => r.NotEvaluated));

    /// <summary>The outcomes of each rule.</summary>
    public IReadOnlyList<RuleCounts> CountsOfRules => _ofRules;

    /// <summary>In the order of rules and instances.</summary>
    public IReadOnlyList<BrokenInstance> Broken => _broken;

    /// <summary>What does not hold and has its footnote; it counts as holding.</summary>
    public IReadOnlyList<BrokenInstance> Explained => _explained;

    public IReadOnlyList<SkippedRule> Skipped => _skipped;

    /// <param name="canEvaluate">False if nothing could be read at all: then no instance is evaluated, not even one without operands.</param>
    public static RuleEvaluator Evaluate(ReportValues values, bool canEvaluate = true) => Evaluate(new ReportSet(values), canEvaluate);

    public static RuleEvaluator Evaluate(ReportSet reports, bool canEvaluate)
    {
        var evaluator = new RuleEvaluator(reports);
        foreach (var rule in reports.Own.Report.Rules)
            evaluator.Evaluate(rule, canEvaluate);
        return evaluator;
    }

    private void Evaluate(BoundRule rule, bool canEvaluate)
    {
        var (holds, broken, skipped) = (_holds, _broken.Count, _skipped.Count);
        var instances = ListInstances.Of(rule, _reports.Own);
        var isOutOfForce = _reports.Own.Year is { } year && !rule.Years.Include(year);
        if (!canEvaluate || isOutOfForce)
            _skipped.AddRange(instances.Select(i => Skip(rule, i.Instance, i.Row, canEvaluate ? SkipReason.NotInForce : SkipReason.UnusableCell, [])));
        else if (_reports.Lacks(rule) is { } lacking)
            SkipAll(rule, lacking, instances);
        else
            foreach (var (instance, row) in instances)
                Evaluate(rule, instance, row);
        _ofRules.Add(new RuleCounts(_holds - holds, _broken.Count - broken, _skipped.Skip(skipped).Sum(s => s.Instances)));
    }

    private void SkipAll(BoundRule rule, SkipReason reason, IEnumerable<(BoundInstance Instance, RowPlace? Row)> instances)
    {
        var count = instances.Count(i => i.Instance.Where is not { } where || MayExist(rule, where, i.Row));
        if (count > 0)
            _skipped.Add(new SkippedRule(rule.Id, "", reason, []) { Instances = count });
    }

    private bool MayExist(BoundRule rule, BoundCondition where, RowPlace? row)
    {
        var obstacles = new Obstacles();
        return Formulas(rule, row, obstacles).Holds(where) || obstacles.Any;
    }

    private void Evaluate(BoundRule rule, BoundInstance instance, RowPlace? row)
    {
        var obstacles = new Obstacles();
        var formulas = Formulas(rule, row, obstacles);
        if (instance.Where is { } where && !formulas.Holds(where) && !obstacles.Any)
            return;

        if (!obstacles.Any)
            Judge(rule, instance, row, formulas, obstacles);
        if (obstacles.Any)
            _skipped.Add(Skip(rule, instance, row, obstacles.Reason, obstacles.Pointers));
    }

    private void Judge(BoundRule rule, BoundInstance instance, RowPlace? row, FormulaEvaluator formulas, Obstacles obstacles)
    {
        var applies = instance.Condition is not { } condition || formulas.Holds(condition);
        var (left, right) = (formulas.Evaluate(instance.Assertion.Left), formulas.Evaluate(instance.Assertion.Right));
        if (obstacles.Any)
            return;

        if (!applies || SlackOf(rule, instance, row, left, right).Allows(left, instance.Assertion.Relation, right))
        {
            _holds++;
            return;
        }

        var broken = new BrokenInstance(rule, instance, row, left, right);
        var isExplained = rule.ExplainedBy is { } table && _reports.Own.Footnotes.TryGetValue(table, out var footnotes) && footnotes.Count > 0;
        (isExplained ? _explained : _broken).Add(broken);
        _holds += isExplained ? 1 : 0;
    }

    private Slack SlackOf(BoundRule rule, BoundInstance instance, RowPlace? row, BigInteger left, BigInteger right)
    {
        if (rule.ToleranceKind != ToleranceKind.Precision)
            return Slack.Of(rule, left, right, []);

        var reads = new OperandReads(new OperandFinder(_reports, row));
        return Slack.Of(rule, left, right, reads.Of(instance.Assertion.Left, 1).Concat(reads.Of(instance.Assertion.Right, -1)));
    }

    private FormulaEvaluator Formulas(BoundRule rule, RowPlace? row, Obstacles obstacles) =>
        new(new OperandFinder(_reports, row), obstacles, BigInteger.Pow(10, rule.Scale));

    private static SkippedRule Skip(BoundRule rule, BoundInstance instance, RowPlace? row, SkipReason reason, IReadOnlyList<string> pointers) =>
        new(rule.Id, BrokenInstance.KeyOf(instance, row), reason, pointers);
}
