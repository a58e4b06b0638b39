using SchemaKit.Compiler.Binding;

namespace SchemaKit.Engine.Rules;

/// <summary>Finds the cells that an operand reads.</summary>
internal sealed class OperandFinder(ReportSet reports, RowPlace? quantified)
{
    private readonly RowFinder _rows = new(reports, quantified);

    public ReportSet Reports => reports;

    public (IReadOnlyList<FoundCell> Cells, Obstacle? Obstacle) Find(BoundOperand operand) => operand switch
    {
        BoundCellOperand cell => Find(cell),
        BoundEntryOperand entry => Find(entry),
        _ => ([], null),
    };

    public (IReadOnlyList<RowPlace> Rows, Obstacle? Obstacle) FindRows(BoundTable list, RowChoice choice, ReportSource source) =>
        _rows.Find(list, choice, source);

    private (IReadOnlyList<FoundCell>, Obstacle?) Find(BoundCellOperand operand)
    {
        if (reports.Own.Report.Cells[operand.Cell].Table is { List: not null } list)
        {
            var (_, obstacle) = _rows.Find(list, RowChoice.Overall, operand.Source);
            if (obstacle is not null)
                return ([], obstacle);
        }

        return reports.Of(operand.Source) is null
            ? ([], new Obstacle(operand.Source == ReportSource.Prior ? SkipReason.NoPriorReport : SkipReason.NoChildren, ""))
            : ([new FoundCell(operand.Source, operand.Cell, operand.Use)], null);
    }

    private (IReadOnlyList<FoundCell>, Obstacle?) Find(BoundEntryOperand operand)
    {
        var (rows, obstacle) = _rows.Find(operand.List, operand.Row, operand.Source);
        return obstacle is not null
            ? ([], obstacle)
            : ([.. rows.Select(r => new FoundCell(operand.Source, r.CellAt(operand.Offset), operand.Use)).Where(c => c.Cell >= 0)], null);
    }
}
