using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Where an operand stands: index of a fixed cell, or position in the row of a list.</summary>
internal readonly record struct OperandNumber(int Number, bool IsFixedCell);

/// <summary>Lists the operands of an instance in the order in which its emitted code reads them.</summary>
internal static class OperandNumbers
{
    public static IReadOnlyList<OperandNumber> Of(BoundInstance instance) =>
        GeneralRules.Comparisons(instance).SelectMany(c => Of(c.Left).Concat(Of(c.Right))).ToList();

    private static IEnumerable<OperandNumber> Of(BoundSum sum) => sum.Terms.SelectMany(t => t.Operand switch
    {
        BoundCellOperand cell => [new OperandNumber(cell.Cell, true)],
        BoundEntryOperand entry => [new OperandNumber(entry.Offset, false)],
        BoundCall call => call.Arguments.SelectMany(Of),
        _ => Enumerable.Empty<OperandNumber>(),
    });
}
