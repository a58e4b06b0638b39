using SchemaKit.Engine.Portable.Forms;

namespace SchemaKit.Engine.Portable.Judging;

/// <summary>Finds the cell that a violation points at.</summary>
internal static class PortablePointer
{
    /// <summary>A fixed cell that comes first by form, read or not; else the first cell of the judged report that was read; else the row.</summary>
    public static string Of(PortableInstance instance, PortableRow? row, IReadOnlyList<PortableOperand> left, IReadOnlyList<PortableOperand> right)
    {
        var assertion = instance.Rule.Assertion;
        if (Named(assertion).FirstOrDefault() is { IsFixed: true } cell)
            return instance.Fill(cell.Path);

        var read = (Single(assertion.Left) is null ? [] : left).Concat(Single(assertion.Right) is null ? [] : right).Concat(right).Concat(left);
        return read.FirstOrDefault(o => o.Source == OperandSource.Own)?.Pointer
            ?? (row is null ? "" : instance.Rule.At is { } at ? row.Pointer + "/" + instance.Fill(at) : row.Pointer);
    }

    private static IEnumerable<PortableCell> Named(PortableComparison assertion)
    {
        List<PortableCell> cells = [.. assertion.Right.Cells, .. assertion.Left.Cells];
        return new[] { Single(assertion.Left), Single(assertion.Right) }.OfType<PortableCell>()
            .Concat(cells.Where(c => c.Place.Source == OperandSource.Own))
            .Concat(cells.Where(c => c.Place.Source != OperandSource.Own));
    }

    private static PortableCell? Single(PortableSide side) =>
        side.Constant.IsZero && side.OneCell?.Operand is PortableCell { Place: { Source: OperandSource.Own, Row: not (PortableRowChoice.Entries or PortableRowChoice.Nested) } } cell
            ? cell
            : null;
}
