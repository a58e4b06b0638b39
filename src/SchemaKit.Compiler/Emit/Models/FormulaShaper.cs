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
        var isSingle = rule.Quantifier == Quantifier.None;
        _isFixed = cells[0].Select((cell, position) => isSingle || (cells.Count > 1 && cells.All(c => c[position] == cell))).ToArray();
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
        var condition = (instance.Condition?.Alternatives ?? []).Select(all => all.Select(Shape).ToEquatableArray()).ToEquatableArray();
        var assertion = Shape(instance.Assertion);
        var sums = condition.SelectMany(all => all).Append(assertion).SelectMany(c => new[] { c.Left, c.Right }).ToList();
        // A cell that is the same in all instances may be the instance's own in one of them.
        var read = new HashSet<int>(sums.SelectMany(s => CellsOf(s, counted: false)).Select(IndexOf));
        return new EmitFormula(
            condition, assertion, rule.Tolerance,
            CellsOf(assertion.Left).Concat(CellsOf(assertion.Right)).ToEquatableArray(),
            sums.SelectMany(s => CellsOf(s)).Distinct().ToEquatableArray(),
            sums.SelectMany(s => CellsOf(s, counted: true)).Distinct().Where(c => !read.Contains(IndexOf(c))).ToEquatableArray());
    }

    private int IndexOf(EmitCell cell) => cell.IsRelative ? cell.Offset + _start : cell.Offset;

    /// <summary>The cells in the order of the formula: all of them, or those that are only counted, or those whose value is read.</summary>
    private static IEnumerable<EmitCell> CellsOf(EmitSum sum, bool? counted = null) => sum.Terms.SelectMany(t => t.Operand switch
    {
        EmitCell cell => counted == true ? [] : [cell],
        EmitCall { Function: RuleFunction.Count } call => counted == false ? [] : call.Arguments.SelectMany(a => CellsOf(a)),
        EmitCall call => call.Arguments.SelectMany(a => CellsOf(a, counted)),
        _ => Enumerable.Empty<EmitCell>(),
    });

    private EmitComparison Shape(BoundComparison comparison) => new(Shape(comparison.Left), comparison.Relation, Shape(comparison.Right));

    private EmitSum Shape(BoundSum sum) =>
        new(sum.Terms.Select(t => new EmitTerm(t.Coefficient, Shape(t.Operand))).ToEquatableArray(), sum.Constant);

    private EmitOperand Shape(BoundOperand operand)
    {
        if (operand is BoundCall call)
            return new EmitCall(call.Function, call.Arguments.Select(Shape).ToEquatableArray(), call.Unit);

        var index = ((BoundCellOperand)operand).Cell;
        return _isFixed[_next++] ? new EmitCell(false, index) : new EmitCell(true, index - _start);
    }
}
