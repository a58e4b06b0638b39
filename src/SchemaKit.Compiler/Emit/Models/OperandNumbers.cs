using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Where an operand stands: index of a fixed cell, or position in the row of a list.</summary>
internal readonly record struct OperandNumber(int Number, bool IsFixedCell);

/// <summary>Lists the operands of an instance in the order in which its emitted code reads them.</summary>
internal static class OperandNumbers
{
    public static IReadOnlyList<OperandNumber> Of(BoundInstance instance)
    {
        var operands = new List<OperandNumber>();
        foreach (var comparison in GeneralRules.Comparisons(instance))
        {
            Add(comparison.Left, ofOthers: true, operands);
            Add(comparison.Right, ofOthers: true, operands);
        }

        if (ReadingShaper.PrimaryOf(instance) is { } primary)
            operands.Add(new OperandNumber(primary, true));
        return operands;
    }

    /// <summary>The first of the two sums that is in the report itself.</summary>
    public static OperandNumber? FirstOwnOf(BoundSum sum, BoundSum next)
    {
        var operands = new List<OperandNumber>();
        Add(sum, ofOthers: false, operands);
        if (operands.Count == 0)
            Add(next, ofOthers: false, operands);
        return operands.Count == 0 ? null : operands[0];
    }

    private static void Add(BoundSum sum, bool ofOthers, List<OperandNumber> operands)
    {
        for (var i = 0; i < sum.Terms.Count; i++)
        {
            switch (sum.Terms[i].Operand)
            {
                case BoundCellOperand cell when ofOthers || cell.Source == ReportSource.Own:
                    operands.Add(new OperandNumber(cell.Cell, true));
                    break;
                case BoundEntryOperand entry when ofOthers || entry.Source == ReportSource.Own:
                    operands.Add(new OperandNumber(entry.Offset, false));
                    break;
                case BoundCall call:
                    foreach (var argument in call.Arguments)
                        Add(argument, ofOthers, operands);
                    break;
                default:
                    break;
            }
        }
    }
}
