using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>Tells the rules that say the same of many cells and the same cells of other reports.</summary>
internal static class CellRules
{
    public static bool Includes(BoundRule rule, BoundReport report) =>
        rule is { Quantifier: Quantifier.Cell, Instances.Count: > 1 } && (rule.ReadsPrior || rule.ReadsChildren)
        && rule.Instances.Select(i => i.Position).Distinct().Count() == rule.Instances.Count
        && rule.Instances.Select(i => report.Cells[CellOf(rule, i)].Kind).Distinct().Count() == 1
        && rule.Instances.All(i => Operands.Of(i).All(o => o is BoundCall || (o is BoundCellOperand cell && cell.Cell == CellOf(rule, i))));

    public static int CellOf(BoundRule rule, BoundInstance instance) => rule.Table!.FirstCell + instance.Position;
}
