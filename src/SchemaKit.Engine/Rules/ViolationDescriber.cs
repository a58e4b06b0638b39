using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Runtime;

namespace SchemaKit.Engine.Rules;

/// <summary>Describes broken rule instances by their cells, labels and figures.</summary>
internal sealed class ViolationDescriber(ReportValues values)
{
    private readonly IReadOnlyList<BoundCell> _cells = values.Report.Cells;
    private readonly IReadOnlyList<string> _languages = values.Report.Definition.Languages;

    public Violation Describe(BrokenInstance broken)
    {
        var (rule, instance) = (broken.Rule, broken.Instance);
        var (left, right) = (Scaled.ToDecimal((Int128)broken.Left, rule.Scale), Scaled.ToDecimal((Int128)broken.Right, rule.Scale));
        var operands = OperandsOf(rule, instance.Assertion);
        return new Violation
        {
            RuleId = rule.Id,
            Instance = instance.Key,
            Severity = (RuleSeverity)rule.Severity,
            Status = (RuleStatus)rule.Status,
            Pointer = _cells[instance.PrimaryCell].Pointer,
            Location = values.Locations[instance.PrimaryCell],
            Operands = operands,
            Left = left,
            Right = right,
            Text = Localized.From(rule.Text),
            Messages = ViolationText.Equation(PartsOf(rule, instance, operands, left, right), _languages),
        };
    }

    private static EquationParts PartsOf(BoundRule rule, BoundInstance instance, IReadOnlyList<Operand> operands, decimal left, decimal right) => new(
        operands,
        ReadCell.Of(instance.Assertion.Left, 1).Count(),
        Scaled.ToDecimal((Int128)instance.Assertion.Left.Constant, rule.Scale),
        Scaled.ToDecimal((Int128)instance.Assertion.Right.Constant, rule.Scale),
        (Relation)instance.Assertion.Relation,
        left,
        right,
        Localized.From(instance.Label),
        rule.Text.IsEmpty ? new LocalizedText(("", rule.Id)) : Localized.From(rule.Text));

    private List<Operand> OperandsOf(BoundRule rule, BoundComparison assertion)
    {
        var reads = ReadCell.Of(assertion).ToList();
        var labels = new CellLabels(rule, reads.Select(r => _cells[r.Cell]), _languages);
        return [.. reads.Select(r => OperandOf(rule, r, labels))];
    }

    private Operand OperandOf(BoundRule rule, ReadCell read, CellLabels labels)
    {
        var cell = _cells[read.Cell];
        var written = read.Factor / BigInteger.Pow(10, rule.Scale - cell.Kind.Scale);
        decimal? value = values.States[read.Cell] == CellState.Value ? Scaled.ToDecimal(values.Values[read.Cell], cell.Kind.Scale) : null;
        return new Operand(cell.Pointer, (int)written, value, labels.Of(cell), values.Locations[read.Cell]);
    }
}
