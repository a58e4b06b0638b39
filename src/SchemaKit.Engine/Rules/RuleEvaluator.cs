using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Engine.Rules;

/// <summary>Judges every instance of every rule over the cells of one report.</summary>
internal sealed class RuleEvaluator(ReportValues values)
{
    private readonly SumEvaluator _sums = new(values);
    private readonly List<BrokenInstance> _broken = [];
    private readonly List<SkippedRule> _skipped = [];
    private int _holds;

    public RuleCounts Counts => new(_holds, _broken.Count, _skipped.Count);

    /// <summary>In the order of rules and instances.</summary>
    public IReadOnlyList<BrokenInstance> Broken => _broken;

    public IReadOnlyList<SkippedRule> Skipped => _skipped;

    /// <param name="canEvaluate">False if nothing could be read at all: then no instance is evaluated, not even one without operands.</param>
    public static RuleEvaluator Evaluate(ReportValues values, bool canEvaluate = true)
    {
        var evaluator = new RuleEvaluator(values);
        foreach (var rule in values.Report.Rules)
        {
            foreach (var instance in rule.Instances)
                evaluator.Evaluate(rule, instance, canEvaluate);
        }

        return evaluator;
    }

    private void Evaluate(BoundRule rule, BoundInstance instance, bool canEvaluate)
    {
        if (ReasonToSkip(rule, instance, canEvaluate) is { } skipped)
            _skipped.Add(skipped);
        else if ((instance.Condition is { } condition && !_sums.Holds(condition)) || _sums.Holds(instance.Assertion, rule.Tolerance))
            _holds++;
        else
            _broken.Add(new BrokenInstance(rule, instance, _sums.Evaluate(instance.Assertion.Left), _sums.Evaluate(instance.Assertion.Right)));
    }

    private SkippedRule? ReasonToSkip(BoundRule rule, BoundInstance instance, bool canEvaluate)
    {
        if (!canEvaluate)
            return Skip(rule, instance, SkipReason.UnusableCell, []);
        if (values.Year is { } year && !rule.Years.Include(year))
            return Skip(rule, instance, SkipReason.NotInForce, []);

        var cells = ReadCell.Of(instance).ToList();
        var unusable = cells.Where(c => values.States[c.Cell] is CellState.Absent or CellState.Unusable).ToList();
        if (unusable.Count > 0)
            return Skip(rule, instance, SkipReason.UnusableCell, unusable);

        var unknown = cells.Where(c => !c.IsCounted && IsUnknown(c.Cell)).ToList();
        return unknown.Count > 0 ? Skip(rule, instance, SkipReason.BlankCell, unknown) : null;
    }

    private bool IsUnknown(int cell) =>
        values.States[cell] == CellState.Blank && values.Report.Cells[cell].Table.Definition.Blank == BlankMeaning.Unknown;

    private SkippedRule Skip(BoundRule rule, BoundInstance instance, SkipReason reason, IEnumerable<ReadCell> cells) =>
        new(rule.Id, instance.Key, reason, [.. cells.Select(c => c.Cell).Distinct().Select(c => values.Report.Cells[c].Pointer)]);
}
