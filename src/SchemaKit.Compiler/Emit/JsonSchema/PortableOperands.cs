using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>What a rule reads, in its portable form: a pointer for a fixed cell of the report, an object for anything else. See <see cref="JsonSchemaEmitter"/>.</summary>
/// <param name="quantified">The cell that is called <c>cell</c> instead of by its pointer; -1 for none.</param>
internal sealed class PortableOperands(JsonText json, BoundReport report, int quantified)
{
    public void Write(BoundOperand operand)
    {
        switch (operand)
        {
            case BoundCellOperand cell:
                Write(cell);
                break;
            case BoundYearOperand:
                json.String("/year");
                break;
            case BoundEntryOperand entry:
                using (json.Object())
                {
                    WriteRow(entry.Row, entry.List, entry.Source);
                    var column = entry.List.List!.EntryCells[entry.Offset];
                    json.String("cell", column.Pointer);
                    WriteReading(column.Kind, entry.Use);
                }

                break;
            case BoundKeyOperand key:
                using (json.Object())
                {
                    WriteRow(key.Row, key.List, ReportSource.Own);
                    json.String("key", key.List.List!.KeyId ?? "");
                }

                break;
            case BoundExistsOperand exists:
                using (json.Object())
                using (json.Object("exists"))
                    WriteRow(exists.Row, exists.List, exists.Source);
                break;
            default:
                throw new InvalidOperationException(operand.GetType().Name);
        }
    }

    /// <summary>The pointer of a list; nested lists stand below the list, whichever the entry.</summary>
    public static string PointerOf(BoundTable list) =>
        list.List is { Parent: { } parent, Node: { } node } ? PointerOf(parent) + "/" + node.Path.Replace('.', '/') : "/" + list.Id;

    private void Write(BoundCellOperand operand)
    {
        var cell = report.Cells[operand.Cell];
        var name = operand.Cell == quantified ? "cell" : cell.Pointer;
        if (operand.Source == ReportSource.Own && !HasReading(cell.Kind, operand.Use))
        {
            json.String(name);
            return;
        }

        using (json.Object())
        {
            WriteSource(operand.Source);
            json.String("cell", name);
            WriteReading(cell.Kind, operand.Use);
        }
    }

    private void WriteRow(RowChoice row, BoundTable list, ReportSource source)
    {
        WriteSource(source);
        json.String("row", row switch
        {
            RowChoice.Partner => "partner",
            RowChoice.Entries => "entries",
            RowChoice.NestedEntries => "nested",
            RowChoice.Overall => "overall",
            _ => "this",
        });
        json.String("list", PointerOf(list));
    }

    private void WriteSource(ReportSource source)
    {
        if (source != ReportSource.Own)
            json.String("source", source == ReportSource.Prior ? "prior" : "children");
    }

    private void WriteReading(BoundKind kind, CellUse use)
    {
        if (HasReading(kind, use))
            json.String("reading", use == CellUse.Sum ? "inSums" : "inExtremes");
    }

    /// <summary>Only special values are read differently, and comparison is the rule.</summary>
    private static bool HasReading(BoundKind kind, CellUse use) => kind.Specials.Count > 0 && (use is CellUse.Sum or CellUse.Extreme);
}
