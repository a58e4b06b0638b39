namespace SchemaKit.Compiler.Binding;

/// <summary>Orders the computation of totals so that parts come before wholes.</summary>
internal static class TotalOrder
{
    /// <summary>
    /// Each round takes, rule by rule, the instances whose parts are ready, so that the instances of one rule stay together.
    /// A total with two derivations takes the one that is ready first. Totals in a cycle, which is reported elsewhere, are left out.
    /// </summary>
    public static IReadOnlyList<BoundTotal> Of(IReadOnlyList<BoundRule> rules)
    {
        var waiting = new List<(BoundTotal Total, int Cell, List<int> Parts)>();
        for (var rule = 0; rule < rules.Count; rule++)
        {
            for (var instance = 0; IsFixed(rules[rule]) && instance < rules[rule].Instances.Count; instance++)
            {
                var assertion = rules[rule].Instances[instance].Assertion;
                waiting.Add((new BoundTotal(rule, instance), Cells(assertion.Left)[0], Cells(assertion.Right)));
            }
        }

        var open = new HashSet<int>(waiting.Select(w => w.Cell));
        var order = new List<BoundTotal>();
        for (var progress = true; progress;)
        {
            progress = false;
            foreach (var (total, cell, parts) in waiting)
            {
                if (!open.Contains(cell) || parts.Any(open.Contains))
                    continue;

                order.Add(total);
                open.Remove(cell);
                progress = true;
            }
        }

        return order;
    }

    private static bool IsFixed(BoundRule rule) => rule is { IsTotal: true } and { Table: null or { List: null } };

    private static List<int> Cells(BoundSum sum) => sum.Terms.Select(t => ((BoundCellOperand)t.Operand).Cell).ToList();
}
