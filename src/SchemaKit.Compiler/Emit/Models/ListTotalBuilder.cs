using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Models;

/// <summary>Decides how the totals of lists are filled.</summary>
internal static class ListTotalBuilder
{
    public static IEnumerable<EmitListTotal> Build(BoundReport report) => report.ListTotals.Select(total =>
    {
        var assertion = report.Rules[total.Rule].Instances[total.Instance].Assertion;
        var target = Operands.Of(assertion.Left).Single();
        var parts = Operands.Of(assertion.Right).ToList();
        if (target is BoundCellOperand cell)
        {
            var entries = parts.OfType<BoundEntryOperand>().ToList();
            return entries.Count == 0
                ? new EmitListTotal(ListTotalKind.Overall, ListOf(report, cell).List!.Index, cell.Cell, parts.OfType<BoundCellOperand>().Select(p => p.Cell).ToEquatableArray(), default)
                : new EmitListTotal(ListTotalKind.OverallFromEntries, entries[0].List.List!.Index, cell.Cell, entries.Select(p => p.Offset).ToEquatableArray(), default);
        }

        var own = (BoundEntryOperand)target;
        var (list, offsets) = (own.List, parts.OfType<BoundEntryOperand>().Where(p => p.Row == RowChoice.This).Select(p => p.Offset));
        if (!total.InEntries)
            return new EmitListTotal(ListTotalKind.Overall, list.List!.Index, list.FirstCell + own.Offset, offsets.Select(o => list.FirstCell + o).ToEquatableArray(), default);

        var nested = parts.OfType<BoundEntryOperand>().Where(p => p.Row == RowChoice.NestedEntries).Select(p => new EmitNestedPart(p.List.List!.Index, p.Offset));
        return new EmitListTotal(ListTotalKind.Entries, list.List!.Index, own.Offset, offsets.ToEquatableArray(), nested.ToEquatableArray());
    });

    private static BoundTable ListOf(BoundReport report, BoundCellOperand cell) => report.Cells[cell.Cell].Table;
}
