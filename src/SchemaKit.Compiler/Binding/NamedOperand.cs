namespace SchemaKit.Compiler.Binding;

/// <summary>What a reference names.</summary>
/// <param name="Operand">With <see cref="CellUse.Comparison"/>; the formula knows the use.</param>
internal sealed record NamedOperand(BoundOperand Operand, BoundKind Kind)
{
    /// <summary>Whether each entry of a list is meant, so that it must stand in a function.</summary>
    public bool IsSet => Operand is BoundEntryOperand { IsSet: true } or BoundKeyOperand { Row: not RowChoice.This };

    /// <summary>Whether there is one such cell, wherever the rule is evaluated.</summary>
    public bool IsDefinite => Operand is not BoundEntryOperand or BoundEntryOperand { Row: RowChoice.This, Source: ReportSource.Own };
}
