using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Brings the instances of a rule into forms that are equal where only their start differs.</summary>
/// <remarks>A cell that is the same in all instances is named by its index; any other by its distance from the start of the instance.</remarks>
internal sealed class FormulaShaper(BoundRule rule)
{
    private bool[] _isFixed = [];
    private int _next;
    private int _start;

    /// <summary>One form per instance.</summary>
    public IReadOnlyList<EmitFormula> Shape()
    {
        var cells = rule.Instances.Select(i => AllCells(i).ToList()).ToList();
        _isFixed = cells[0].Select((cell, position) => cells.Count == 1 || cells.All(c => c[position] == cell)).ToArray();
        return rule.Instances.Select((instance, i) => Shape(instance, Instances.StartOf(rule, i))).ToList();
    }

    private static IEnumerable<int> AllCells(BoundInstance instance) =>
        Comparisons(instance).SelectMany(c => FormulaParts.Cells(c.Left).Concat(FormulaParts.Cells(c.Right)));

    private static IEnumerable<BoundComparison> Comparisons(BoundInstance instance) =>
        (instance.Condition?.Alternatives ?? []).SelectMany(a => a).Append(instance.Assertion);

    private EmitFormula Shape(BoundInstance instance, int start)
    {
        _start = start;
        _next = 0;
        var counted = new List<EmitCell>();
        var reads = new List<EmitCell>();
        var condition = (instance.Condition?.Alternatives ?? [])
            .Select(all => all.Select(c => Shape(c, reads, counted)).ToEquatableArray()).ToEquatableArray();
        var operands = new List<EmitCell>();
        var assertion = Shape(instance.Assertion, operands, counted);
        return new EmitFormula(
            condition, assertion, rule.Tolerance, AllOf(assertion).ToEquatableArray(), reads.Distinct().ToEquatableArray(), counted.Distinct().ToEquatableArray());
    }

    /// <summary>The operands that a violation lists: every cell of the assertion, in the order of the formula.</summary>
    private static IEnumerable<EmitCell> AllOf(EmitComparison comparison) => AllOf(comparison.Left).Concat(AllOf(comparison.Right));

    private static IEnumerable<EmitCell> AllOf(EmitSum sum) => sum.Terms.SelectMany(t => t.Operand switch
    {
        EmitCell cell => [cell],
        EmitCall call => call.Arguments.SelectMany(AllOf),
        _ => [],
    });

    private EmitComparison Shape(BoundComparison comparison, List<EmitCell> reads, List<EmitCell> counted) =>
        new(Shape(comparison.Left, reads, counted), comparison.Relation, Shape(comparison.Right, reads, counted));

    private EmitSum Shape(BoundSum sum, List<EmitCell> reads, List<EmitCell> counted) =>
        new(sum.Terms.Select(t => new EmitTerm(t.Coefficient, Shape(t.Operand, reads, counted))).ToEquatableArray(), sum.Constant);

    private EmitOperand Shape(BoundOperand operand, List<EmitCell> reads, List<EmitCell> counted)
    {
        if (operand is BoundCall call)
        {
            var into = call.Function == RuleFunction.Count ? counted : reads;
            return new EmitCall(call.Function, call.Arguments.Select(a => Shape(a, into, counted)).ToEquatableArray(), call.Unit);
        }

        var index = ((BoundCellOperand)operand).Cell;
        var cell = _isFixed[_next++] ? new EmitCell(false, index) : new EmitCell(true, index - _start);
        reads.Add(cell);
        return cell;
    }
}
