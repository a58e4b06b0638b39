using System.Numerics;
using SchemaKit.Compiler.Json;
using SchemaKit.Engine.Portable.Forms;

namespace SchemaKit.Engine.Portable.Judging;

/// <summary>Judges every instance of every rule.</summary>
internal sealed class PortableJudge(PortableAnnotation annotation, PortableReports reports)
{
    private readonly PortableCellReader _reader = new(annotation);
    private readonly List<PortableViolation> _violations = [];
    private readonly List<string> _notEvaluated = [];
    private int _holds;
    private int _violated;

    /// <param name="faults">What is wrong with other payloads.</param>
    public PortableVerdict Judge(IEnumerable<PortableViolation> faults)
    {
        _violations.AddRange(faults);
        _violations.AddRange(new PortableKeyCheck(reports.Own, annotation).Violations());
        foreach (var instance in annotation.Rules.SelectMany(PortableInstance.Of))
        {
            if (instance.Rule.List is not { } list)
                Judge(instance, null);
            else
                foreach (var row in reports.Own.RowsOf(instance.Rule.RowsOfList, list))
                    Judge(instance, row);
        }

        return new PortableVerdict(_violations, _holds, _violated, _notEvaluated);
    }

    private void Judge(PortableInstance instance, PortableRow? row)
    {
        var rule = instance.Rule;
        var cells = new PortableCellFinder(reports, instance, row);
        var formulas = new PortableEvaluator(reports, cells, _reader);
        var isOutOfForce = reports.Own.Year is { } year && (year < rule.Since || year > rule.Until);
        if (!isOutOfForce)
        {
            if (rule.Where is { } where && !formulas.Holds(where) && !formulas.IsBlocked)
                return;
            if (!formulas.IsBlocked && !IsLacking(rule) && Judge(instance, row, formulas, cells))
                return;
        }

        _notEvaluated.Add(PortableViolation.IdOf(rule.Id, instance.KeyFor(row?.Name)));
    }

    private bool IsLacking(PortableRule rule) =>
        (reports.Prior is null && rule.Reads(OperandSource.Prior)) || (reports.Children is null && rule.Reads(OperandSource.Children));

    /// <summary>Whether the instance can be judged; it then has been.</summary>
    private bool Judge(PortableInstance instance, PortableRow? row, PortableEvaluator formulas, PortableCellFinder cells)
    {
        var rule = instance.Rule;
        var applies = rule.If is not { } condition || formulas.Holds(condition);
        var (left, right) = (formulas.Evaluate(rule.Assertion.Left), formulas.Evaluate(rule.Assertion.Right));
        if (formulas.IsBlocked)
            return false;

        if (!applies || PortableSlack.Of(rule, left, right).Allows(left, rule.Assertion.Relation, right) || IsExplained(rule))
        {
            _holds++;
            return true;
        }

        _violated++;
        _violations.Add(Describe(instance, row, cells, left, right));
        return true;
    }

    private PortableViolation Describe(PortableInstance instance, PortableRow? row, PortableCellFinder cells, BigInteger left, BigInteger right)
    {
        var (rule, operands) = (instance.Rule, new PortableOperands(cells, _reader));
        List<PortableOperand> ofLeft = [.. operands.Of(rule.Assertion.Left, 1)], ofRight = [.. operands.Of(rule.Assertion.Right, -1)];
        return new PortableViolation
        {
            Rule = rule.Id,
            Instance = instance.KeyFor(row?.Name),
            Severity = rule.Severity,
            Status = rule.Status,
            Pointer = PortablePointer.Of(instance, row, ofLeft, ofRight),
            Left = Millionths.ToText(left),
            Right = Millionths.ToText(right),
            Difference = Millionths.ToText(left - right),
            Operands = [.. ofLeft, .. ofRight],
            Text = rule.Text,
        };
    }

    private bool IsExplained(PortableRule rule) =>
        rule is { Severity: RuleSeverity.Explain, ExplainedBy: { } table } && PortablePaths.At(reports.Own.Root, "footnotes") is JsonObject footnotes
        && footnotes.Find(table) is JsonArray texts && texts.Items.Any(t => t is JsonString { Value.Length: > 0 });
}
