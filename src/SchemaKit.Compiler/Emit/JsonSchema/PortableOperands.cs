using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>What a rule reads, in its portable form: a pointer for a fixed cell, the path below the row for a cell of the quantified row, an object for anything else.</summary>
/// <param name="quantified">The list that the rule is over.</param>
internal sealed class PortableOperands(BoundReport report, BoundTable? quantified)
{
    public PortableNode Of(BoundOperand operand) => operand switch
    {
        BoundCellOperand cell => Cell(cell),
        BoundYearOperand => new PortablePath("/year"),
        BoundEntryOperand entry => Entry(entry),
        BoundKeyOperand key => PortableNode.Object([.. Row(key.Row, key.List, ReportSource.Own), PortableMember.Path("key", key.List.List!.KeyId ?? "")]),
        BoundExistsOperand exists => PortableNode.Object(new PortableMember("exists", PortableNode.Object(Row(exists.Row, exists.List, exists.Source)))),
        _ => throw new InvalidOperationException(operand.GetType().Name),
    };

    public BoundKind? KindOf(BoundOperand operand) => operand switch
    {
        BoundCellOperand cell => report.Cells[cell.Cell].Kind,
        BoundEntryOperand entry => entry.List.List!.EntryCells[entry.Offset].Kind,
        _ => null,
    };

    /// <summary>The pointer of a list; nested lists stand below the list, whichever the entry.</summary>
    public static string PointerOf(BoundTable list) =>
        list.List is { Parent: { } parent, Node: { } node } ? PointerOf(parent) + "/" + node.Path.Replace('.', '/') : "/" + list.Id;

    private PortableNode Cell(BoundCellOperand operand)
    {
        var cell = report.Cells[operand.Cell];
        // Nearly all are so, and there are many.
        if (operand.Source == ReportSource.Own && cell.Kind.Specials.Count == 0 && !IsUnknownIfBlank(cell.Kind, cell.Table, operand.Use))
            return new PortablePath(cell.Pointer);

        return WithReading([Source(operand.Source)], cell.Pointer, cell.Kind, cell.Table, operand.Use);
    }

    private PortableNode Entry(BoundEntryOperand operand)
    {
        var cell = operand.List.List!.EntryCells[operand.Offset];
        return WithReading(Row(operand.Row, operand.List, operand.Source), cell.Pointer.Substring(1), cell.Kind, operand.List, operand.Use);
    }

    private static PortableNode WithReading(IEnumerable<PortableMember?> place, string cell, BoundKind kind, BoundTable table, CellUse use)
    {
        var isSpecial = kind.Specials.Count > 0;
        var reading = use switch { CellUse.Sum => "inSums", CellUse.Extreme => "inExtremes", _ => "inComparisons" };
        var members = PortableNode.Object(
        [
            .. place, PortableMember.Path("cell", cell),
            isSpecial ? PortableMember.Text("kind", kind.Id) : null,
            isSpecial && use != CellUse.Count ? PortableMember.Text("reading", reading) : null,
            IsUnknownIfBlank(kind, table, use) ? PortableMember.Text("blank", "unknown") : null,
        ]);
        return members.Members.Count == 1 ? members.Members[0].Value : members;
    }

    private static bool IsUnknownIfBlank(BoundKind kind, BoundTable table, CellUse use) =>
        use != CellUse.Count && kind.BlankIn(table.Definition) != table.Definition.Blank;

    private IEnumerable<PortableMember?> Row(RowChoice row, BoundTable list, ReportSource source)
    {
        yield return Source(source);
        if (row == RowChoice.This)
        {
            if (list != quantified)
                yield return PortableMember.Text("row", "above");
            yield break;
        }

        yield return PortableMember.Text("row", row switch
        {
            RowChoice.Partner => IsPartnerOfAbove(list) ? "partnerOfAbove" : "partner",
            RowChoice.Entries => "entries",
            RowChoice.NestedEntries => "nested",
            RowChoice.Overall => "overall",
            _ => throw new InvalidOperationException(row.ToString()),
        });
        yield return PortableMember.Path("list", PointerOf(list));
    }

    /// <summary>Whether the key is that of the entry in which the quantified one is nested.</summary>
    private bool IsPartnerOfAbove(BoundTable list) =>
        quantified?.List is { Parent.List: { } above } own && own.Roster != list.List!.Roster && above.Roster == list.List.Roster;

    private static PortableMember? Source(ReportSource source) =>
        source == ReportSource.Own ? null : PortableMember.Text("source", source == ReportSource.Prior ? "prior" : "children");
}
