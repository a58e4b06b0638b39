using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Where an operand stands: index of a fixed cell, or position in the row of a list.</summary>
internal sealed record OperandNumber(int Number, bool IsFixedCell);

/// <summary>Lists the operands of an instance in the order in which its emitted code reads them.</summary>
internal static class OperandNumbers
{
    public static IReadOnlyList<OperandNumber> Of(BoundInstance instance)
    {
        var operands = GeneralRules.Comparisons(instance).SelectMany(c => Of(c.Left).Concat(Of(c.Right))).ToList();
        if (ReadingShaper.PrimaryOf(instance) is { } primary)
            operands.Add(new OperandNumber(primary, true));
        return operands;
    }

    /// <summary>Those in the report itself.</summary>
    public static IEnumerable<OperandNumber> OwnOf(BoundSum sum) => Of(sum, ofOthers: false);

    private static IEnumerable<OperandNumber> Of(BoundSum sum, bool ofOthers = true) => sum.Terms.SelectMany(t => t.Operand switch
    {
        BoundCellOperand cell when ofOthers || cell.Source == ReportSource.Own => [new OperandNumber(cell.Cell, true)],
        BoundEntryOperand entry when ofOthers || entry.Source == ReportSource.Own => [new OperandNumber(entry.Offset, false)],
        BoundCall call => call.Arguments.SelectMany(a => Of(a, ofOthers)),
        _ => Enumerable.Empty<OperandNumber>(),
    });
}
