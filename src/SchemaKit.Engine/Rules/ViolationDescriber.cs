using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Runtime;

namespace SchemaKit.Engine.Rules;

/// <summary>Describes broken rule instances by their cells, labels and figures.</summary>
internal sealed class ViolationDescriber(ReportSet reports)
{
    private readonly IReadOnlyList<string> _languages = reports.Own.Report.Definition.Languages;

    public Violation Describe(BrokenInstance broken)
    {
        var rule = broken.Rule;
        var (left, right) = ReadsOf(broken);
        var parts = PartsOf(broken, left, right);
        var primary = PrimaryCell.Of(broken, left, right);
        return new Violation
        {
            RuleId = rule.Id,
            Instance = broken.Key,
            Severity = (RuleSeverity)rule.Severity,
            Status = (RuleStatus)rule.Status,
            Pointer = primary is { } cell ? reports.Own.CellAt(cell).Pointer : broken.Row?.Pointer ?? "",
            Location = primary is { } place ? reports.Own.Locations[place] : null,
            Operands = parts.Operands,
            Left = parts.Left,
            Right = parts.Right,
            Text = Localized.From(rule.Text),
            Messages = ViolationText.Equation(parts, _languages),
        };
    }

    /// <summary>The note on an instance that does not hold and has its footnote.</summary>
    public Note Explain(BrokenInstance broken)
    {
        var (left, right) = ReadsOf(broken);
        var violation = Describe(broken);
        var table = reports.Own.Report.Tables.First(t => t.Id == broken.Rule.ExplainedBy);
        var label = new LocalizedText([.. _languages.Select(l => (l, table.Definition.Captions.Printed(l) is { Length: > 0 } text ? text : table.Id))]);
        return new Note(NoteKind.Explained, [violation.Pointer], ViolationText.Explained(violation.Id, PartsOf(broken, left, right), label, _languages));
    }

    private (IReadOnlyList<OperandRead> Left, IReadOnlyList<OperandRead> Right) ReadsOf(BrokenInstance broken)
    {
        var reads = new OperandReads(new OperandFinder(reports, broken.Row));
        return (reads.Of(broken.Instance.Assertion.Left, 1), reads.Of(broken.Instance.Assertion.Right, -1));
    }

    private EquationParts PartsOf(BrokenInstance broken, IReadOnlyList<OperandRead> left, IReadOnlyList<OperandRead> right)
    {
        var (rule, assertion) = (broken.Rule, broken.Instance.Assertion);
        var labels = new CellLabels(rule, broken.Row, left.Concat(right).Select(r => r.Cell), _languages);
        return new EquationParts(
            [.. left.Concat(right).Select(r => OperandOf(rule, r, labels))],
            left.Count,
            Scaled.ToDecimal((Int128)OperandReads.ConstantOf(assertion.Left), rule.Scale),
            Scaled.ToDecimal((Int128)OperandReads.ConstantOf(assertion.Right), rule.Scale),
            (Runtime.Relation)assertion.Relation,
            Scaled.ToDecimal((Int128)broken.Left, rule.Scale),
            Scaled.ToDecimal((Int128)broken.Right, rule.Scale),
            CellLabels.OfInstance(broken, _languages),
            rule.Text.IsEmpty ? new LocalizedText(("", rule.Id)) : Localized.From(rule.Text))
        {
            IsPlain = OperandReads.IsPlain(assertion.Left) && OperandReads.IsPlain(assertion.Right),
            IsDate = DateRules.ComparesDates(reports.Own.Report, assertion),
        };
    }

    private Operand OperandOf(BoundRule rule, OperandRead read, CellLabels labels)
    {
        var (cell, values) = (read.Cell, reports.Of(read.Source)!);
        var special = values.SpecialAt(cell);
        var hasNumber = values.States[cell.Index] == CellState.Value && special is null;
        var coefficient = (int)(read.Factor / BigInteger.Pow(10, rule.Scale - cell.Kind.Scale));
        decimal? value = hasNumber ? Scaled.ToDecimal(values.Values[cell.Index], cell.Kind.Scale) : null;
        return new Operand(cell.Pointer, coefficient, value, labels.Of(read), values.Locations[cell.Index])
        {
            Special = special?.Text.Value,
            Source = (OperandSource)read.Source,
        };
    }
}
