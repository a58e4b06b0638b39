namespace SchemaKit.Compiler.Binding;

/// <summary>Finds what a violation points at.</summary>
internal static class PrimaryOperands
{
    /// <summary>
    /// The candidates, best first: the side that is a single cell of this report, then the cells of the right side, then of the left; those of other reports last.
    /// A violation points at the first one that is there in the report, at the first entry if it stands for each.
    /// </summary>
    public static IEnumerable<BoundOperand> Of(BoundComparison assertion)
    {
        var cells = Operands.Of(assertion.Right).Concat(Operands.Of(assertion.Left)).Where(IsCell).ToList();
        return new[] { Single(assertion.Left), Single(assertion.Right) }
            .Where(single => single is not null)
            .Select(single => single!)
            .Concat(cells.Where(c => Operands.SourceOf(c) == ReportSource.Own))
            .Concat(cells.Where(c => Operands.SourceOf(c) != ReportSource.Own));
    }

    /// <summary>The cell of the best candidate; -1 if that is in a row of a list, or there is none.</summary>
    public static int CellOf(BoundComparison assertion) => Of(assertion).FirstOrDefault() is BoundCellOperand cell ? cell.Cell : -1;

    private static BoundOperand? Single(BoundSum sum) =>
        sum is { Constant.IsZero: true, Terms: [{ Operand: BoundCellOperand or BoundEntryOperand } term] } && Operands.SourceOf(term.Operand) == ReportSource.Own
            ? term.Operand
            : null;

    private static bool IsCell(BoundOperand operand) => operand is BoundCellOperand or BoundEntryOperand;
}
