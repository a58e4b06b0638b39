namespace SchemaKit.Compiler.Binding;

/// <summary>Orders the computation of the totals of lists so that parts come before wholes.</summary>
internal static class ListTotalOrder
{
    /// <summary>An overall cell with two derivations takes the one within its row, which also holds in a report without entries. Totals in a cycle are left out.</summary>
    public static IReadOnlyList<BoundListTotal> Of(IReadOnlyList<BoundRule> rules, IReadOnlyList<BoundCell> cells)
    {
        var steps = Steps(rules, cells).ToList();
        var withinRow = new HashSet<Slot>(steps.Where(s => rules[s.Step.Rule].IsOverList).Select(s => s.Target));
        var waiting = steps.Where(s => rules[s.Step.Rule].IsOverList || !withinRow.Contains(s.Target)).ToList();
        var open = new HashSet<Slot>(waiting.Select(w => w.Target));
        var order = new List<BoundListTotal>();
        for (var progress = true; progress;)
        {
            progress = false;
            foreach (var (step, target, parts) in waiting)
            {
                if (!open.Contains(target) || parts.Any(open.Contains))
                    continue;

                order.Add(step);
                open.Remove(target);
                progress = true;
            }
        }

        return order;
    }

    private static IEnumerable<(BoundListTotal Step, Slot Target, List<Slot> Parts)> Steps(IReadOnlyList<BoundRule> rules, IReadOnlyList<BoundCell> cells)
    {
        for (var rule = 0; rule < rules.Count; rule++)
        {
            if (rules[rule] is not { IsTotal: true, Table.List: { } list } one)
                continue;

            for (var instance = 0; instance < one.Instances.Count; instance++)
            {
                var assertion = one.Instances[instance].Assertion;
                if (one.IsOverList)
                    yield return Step(inEntries: true);
                if (!one.IsOverList || (one.Quantifier == Quantifier.ListRow && list.HasFixedOverall))
                    yield return Step(inEntries: false);

                (BoundListTotal, Slot, List<Slot>) Step(bool inEntries) => (
                    new BoundListTotal(rule, instance, inEntries),
                    Slots(assertion.Left, inEntries, cells).Single(),
                    Slots(assertion.Right, inEntries, cells).ToList());
            }
        }
    }

    private static IEnumerable<Slot> Slots(BoundSum sum, bool inEntries, IReadOnlyList<BoundCell> cells) => Operands.Of(sum).SelectMany(operand => operand switch
    {
        BoundEntryOperand { Row: RowChoice.This } entry => [new Slot(entry.List, entry.Offset, !inEntries)],
        BoundEntryOperand entry => [new Slot(entry.List, entry.Offset, false)],
        BoundCellOperand cell => [new Slot(cells[cell.Cell].Table, cells[cell.Cell].Column.FirstLeaf, true)],
        _ => Array.Empty<Slot>(),
    });

    /// <summary>A column of a list, in its entries or in its overall row.</summary>
    private sealed record Slot(BoundTable List, int Offset, bool IsOverall);
}
