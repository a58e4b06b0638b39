namespace SchemaKit.Compiler.Binding;

/// <summary>Lists the operands of bound formulas.</summary>
internal static class Operands
{
    /// <summary>All operands in the order of the formula, functions before their arguments.</summary>
    public static IEnumerable<BoundOperand> Of(BoundComparison comparison) => Of(comparison.Left).Concat(Of(comparison.Right));

    public static IEnumerable<BoundOperand> Of(BoundSum sum) => sum.Terms.SelectMany(t => Of(t.Operand));

    /// <summary>Those of the whole instance: where, condition and assertion.</summary>
    public static IEnumerable<BoundOperand> Of(BoundInstance instance) => Comparisons(instance).SelectMany(Of);

    public static IEnumerable<BoundComparison> Comparisons(BoundInstance instance) =>
        instance is { Where: null, Condition: null }
            ? [instance.Assertion]
            : new[] { instance.Where, instance.Condition }.SelectMany(c => c?.Alternatives ?? []).SelectMany(all => all).Append(instance.Assertion);

    public static ReportSource SourceOf(BoundOperand operand) => operand switch
    {
        BoundCellOperand cell => cell.Source,
        BoundEntryOperand entry => entry.Source,
        BoundExistsOperand exists => exists.Source,
        _ => ReportSource.Own,
    };

    /// <summary>Whether only entries have what is read, so that an overall row has no such instance.</summary>
    public static bool IsOnlyInEntries(BoundOperand operand) => operand switch
    {
        BoundEntryOperand { Row: RowChoice.NestedEntries } entry => entry.List.List!.HasOverall,
        BoundEntryOperand { Row: RowChoice.This } entry => entry.Offset >= entry.List.List!.ScalarCount,
        BoundKeyOperand { Row: RowChoice.NestedEntries } key => key.List.List!.HasOverall,
        BoundExistsOperand { Row: RowChoice.NestedEntries } exists => exists.List.List!.HasOverall,
        _ => false,
    };

    private static IEnumerable<BoundOperand> Of(BoundOperand operand) =>
        operand is BoundCall call ? call.Arguments.SelectMany(Of).Prepend(operand) : [operand];
}
