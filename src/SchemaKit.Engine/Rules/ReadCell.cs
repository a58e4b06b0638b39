using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Engine.Rules;

/// <summary>One place of a formula that reads a cell.</summary>
/// <param name="Factor">The term's coefficient, negated on the right side; 0 inside a function.</param>
/// <param name="IsCounted">Only whether the cell is blank matters.</param>
internal readonly record struct ReadCell(int Cell, long Factor, bool IsCounted)
{
    /// <summary>In the order of the formula.</summary>
    public static IEnumerable<ReadCell> Of(BoundComparison comparison) => [.. Of(comparison.Left, 1), .. Of(comparison.Right, -1)];

    /// <summary>In the order of the formula, those of the condition first.</summary>
    public static IEnumerable<ReadCell> Of(BoundInstance instance) =>
        [.. instance.Condition?.Alternatives.SelectMany(a => a).SelectMany(Of) ?? [], .. Of(instance.Assertion)];

    public static IEnumerable<ReadCell> Of(BoundSum sum, int side, bool isCounted = false)
    {
        foreach (var term in sum.Terms)
        {
            if (term.Operand is BoundCellOperand cell)
            {
                yield return new ReadCell(cell.Cell, term.Coefficient * side, isCounted);
            }
            else if (term.Operand is BoundCall call)
            {
                foreach (var read in call.Arguments.SelectMany(a => Of(a, 0, call.Function == RuleFunction.Count)))
                    yield return read;
            }
        }
    }
}
