using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Analysis;

/// <summary>Tells which cells a slip would go unnoticed in while a report is judged by itself.</summary>
internal static class Coverage
{
    public static CoverageReport Of(BoundReport report)
    {
        var isRead = new bool[report.Cells.Count];
        var isColumnRead = report.Lists.Select(l => new bool[l.List!.EntryCells.Count]).ToList();
        foreach (var rule in report.Rules.Where(r => !r.ReadsPrior && !r.ReadsChildren))
        {
            foreach (var operand in rule.Instances.SelectMany(Operands.Of))
                Mark(rule, operand);
        }

        var columns = report.Lists.Where(l => !l.List!.Definition.IsRoster).SelectMany(l => l.List!.EntryCells.Select(c => (List: l, Cell: c))).ToList();
        return new CoverageReport(
            report.Cells.Count + columns.Count,
            report.Cells.Where(c => !isRead[c.Index]).ToList(),
            columns.Where(c => !isColumnRead[c.List.List!.Index][c.Cell.Offset]).Select(c => new UnreadColumn(c.List, c.Cell)).ToList());

        void Mark(BoundRule rule, BoundOperand operand)
        {
            switch (operand)
            {
                case BoundCellOperand { Source: ReportSource.Own, Cell: var cell }:
                    isRead[cell] = true;
                    break;
                case BoundEntryOperand { Source: ReportSource.Own } entry:
                    isColumnRead[entry.List.List!.Index][entry.Offset] = true;

                    // A rule over both kinds of rows reads the overall row too.
                    if (rule is { Quantifier: Quantifier.ListRow, EntriesOnly: false } && entry.Row is RowChoice.This or RowChoice.Partner && entry.List.List.HasFixedOverall)
                        isRead[entry.List.CellAt(0, entry.Offset)] = true;
                    break;
            }
        }
    }
}
