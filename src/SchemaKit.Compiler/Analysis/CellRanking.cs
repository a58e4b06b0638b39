using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Analysis;

/// <summary>The order in which elimination removes cells: totals before their parts, then rare cells before frequent ones. It decides how sparse the rows stay.</summary>
internal static class CellRanking
{
    /// <summary>The rank of each cell that occurs in an equation; the smallest is removed first.</summary>
    public static Dictionary<int, int> Of(BoundReport report, IReadOnlyList<Equation> equations)
    {
        var occurrences = new Dictionary<int, int>();
        foreach (var term in equations.SelectMany(e => e.Sum.Terms))
            occurrences[term.Cell] = occurrences.TryGetValue(term.Cell, out var count) ? count + 1 : 1;

        var totals = TotalsOf(report);
        var order = occurrences.Keys.ToList();
        order.Sort((a, b) => KeyOf(a).CompareTo(KeyOf(b)));

        var ranks = new Dictionary<int, int>(order.Count);
        foreach (var cell in order)
            ranks.Add(cell, ranks.Count);
        return ranks;

        (int, int, int) KeyOf(int cell) => (totals.TryGetValue(cell, out var total) ? -total : 1, occurrences[cell], cell);
    }

    private static Dictionary<int, int> TotalsOf(BoundReport report)
    {
        var totals = new Dictionary<int, int>();
        foreach (var total in report.Totals)
        {
            var left = report.Rules[total.Rule].Instances[total.Instance].Assertion.Left;
            if (left.Terms.Count == 1 && left.Terms[0].Operand is BoundCellOperand { Cell: var cell })
                totals[cell] = totals.Count;
        }

        return totals;
    }
}
