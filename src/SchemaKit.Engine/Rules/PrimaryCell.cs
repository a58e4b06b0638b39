using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Rules;

/// <summary>Finds the cell of the judged report that a violation points at.</summary>
internal static class PrimaryCell
{
    /// <summary>The binder's choice; else the side that is a single cell, the left before the right; else the first cell of the right side, of the left, or of the quantified row.</summary>
    public static int? Of(BrokenInstance broken, IReadOnlyList<OperandRead> left, IReadOnlyList<OperandRead> right)
    {
        if (broken.Instance.PrimaryCell >= 0)
            return broken.Instance.PrimaryCell;

        var (assertion, row) = (broken.Instance.Assertion, broken.Row);
        return Single(assertion.Left, left) ?? Single(assertion.Right, right) ?? First(right) ?? First(left)
            ?? (row is { List.ColumnLeaves.Count: > 0 } place ? place.CellAt(0) : null);
    }

    private static int? Single(BoundSum sum, IReadOnlyList<OperandRead> reads) =>
        sum is { Constant.IsZero: true, Terms: [{ Operand: BoundCellOperand or BoundEntryOperand { IsSet: false } }] } ? First(reads) : null;

    private static int? First(IReadOnlyList<OperandRead> reads)
    {
        foreach (var read in reads.Where(r => r.Source == ReportSource.Own))
            return read.Cell.Index;
        return null;
    }
}
