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
    private int _notEvaluated;

    private RuleEvaluator(ReportSet reports) => _reports = reports;

    public RuleCounts Counts => new(_holds, _broken.Count, _notEvaluated);

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
        foreach (var layout in RuleLayout.Of(reports.Own.Report))
            evaluator.Evaluate(layout, canEvaluate);
        return evaluator;
    }

    private void Evaluate(RuleLayout layout, bool canEvaluate)
    {
        var (rule, own) = (layout.Rule, _reports.Own);
        var (holds, broken, notEvaluated) = (_holds, _broken.Count, _notEvaluated);
        var isOutOfForce = own.Year is { } year && !rule.Years.Include(year);
        if (!canEvaluate || isOutOfForce)
            SkipEach(rule, canEvaluate ? SkipReason.NotInForce : SkipReason.UnusableCell);
        else if (_reports.Lacks(rule) is { } lacking)
            SkipAll(layout, lacking);
        else if (rule.IsOverList)
            EvaluateRows(rule);
        else
            EvaluateInstances(layout);
        _ofRules.Add(new RuleCounts(_holds - holds, _broken.Count - broken, _notEvaluated - notEvaluated));
    }

    private void SkipEach(BoundRule rule, SkipReason reason)
    {
        foreach (var (instance, row) in ListInstances.Of(rule, _reports.Own))
            Skip(rule, instance, row, reason, []);
    }

    private void SkipAll(RuleLayout layout, SkipReason reason)
    {
        var rule = layout.Rule;
        var count = layout.IsInEveryReport
            ? rule.Instances.Count
            : ListInstances.Of(rule, _reports.Own).Count(i => i.Instance.Where is not { } where || MayExist(rule, where, i.Row));
        if (count > 0)
            Skip(new SkippedRule(rule.Id, "", reason, []) { Instances = count });
    }

    private void EvaluateRows(BoundRule rule)
    {
        foreach (var (instance, row) in ListInstances.Of(rule, _reports.Own))
            Evaluate(rule, instance, row);
    }

    private void EvaluateInstances(RuleLayout layout)
    {
        var states = _reports.Own.States.All;
        var values = _reports.Own.Values.All;
        for (var i = 0; i < layout.Linear.Length; i++)
        {
            if (layout.Linear[i]?.Holds(states, values) == true)
                _holds++;
            else
                Evaluate(layout.Rule, layout.Rule.Instances[i], null);
        }
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
            Skip(rule, instance, row, obstacles.Reason, obstacles.Pointers);
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

    private void Skip(BoundRule rule, BoundInstance instance, RowPlace? row, SkipReason reason, IReadOnlyList<string> pointers) =>
        Skip(new SkippedRule(rule.Id, BrokenInstance.KeyOf(instance, row), reason, pointers));

    private void Skip(SkippedRule skipped)
    {
        _skipped.Add(skipped);
        _notEvaluated += skipped.Instances;
    }
}
