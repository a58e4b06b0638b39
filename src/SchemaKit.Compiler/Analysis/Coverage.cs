using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Analysis;

/// <summary>Tells which cells a slip would go unnoticed in.</summary>
internal static class Coverage
{
    public static CoverageReport Of(BoundReport report)
    {
        var isRead = new bool[report.Cells.Count];
        foreach (var instance in report.Rules.SelectMany(r => r.Instances))
        {
            Mark(instance.Assertion);
            foreach (var comparison in instance.Condition?.Alternatives.SelectMany(all => all) ?? [])
                Mark(comparison);
        }

        return new CoverageReport(report.Cells.Count, report.Cells.Where(c => !isRead[c.Index]).ToList());

        void Mark(BoundComparison comparison)
        {
            MarkSum(comparison.Left);
            MarkSum(comparison.Right);
        }

        void MarkSum(BoundSum sum)
        {
            foreach (var term in sum.Terms)
            {
                if (term.Operand is BoundCellOperand { Cell: var cell })
                    isRead[cell] = true;
                else
                    ((BoundCall)term.Operand).Arguments.ToList().ForEach(MarkSum);
            }
        }
    }
}
