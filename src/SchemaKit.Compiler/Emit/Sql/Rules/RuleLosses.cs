using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.Sql.Dialects;

namespace SchemaKit.Compiler.Emit.Sql.Rules;

/// <summary>Tells what a rule loses in SQL.</summary>
internal static class RuleLosses
{
    public static (SqlStanding Standing, string Reason) Of(BoundReport report, BoundRule rule, SqlDialect dialect)
    {
        if (rule.ReadsChildren)
            return (SqlStanding.NotExpressible, "it reads the sums over subordinate bodies, and no table says which bodies those are");
        if (rule.Instances.SelectMany(Operands.Of).Any(IsNestedOfLastYear))
            return (SqlStanding.NotExpressible, "it reads nested entries of last year's report");

        List<string> losses = [];
        if (rule.ReadsPrior && report.Migrations.Any(m => m.IsInward))
            losses.Add("last year's report is read only if it is of the same edition");
        if (dialect.DateLoss.Length > 0 && rule.Instances.SelectMany(Operands.Of).Any(o => IsDate(report, o)))
            losses.Add(dialect.DateLoss);
        return losses.Count == 0 ? (SqlStanding.Enforced, "") : (SqlStanding.Weakened, string.Join("; ", losses));
    }

    private static bool IsNestedOfLastYear(BoundOperand operand) =>
        operand is BoundEntryOperand { Source: ReportSource.Prior, List.List.Parent: not null } or BoundExistsOperand { Source: ReportSource.Prior, List.List.Parent: not null };

    private static bool IsDate(BoundReport report, BoundOperand operand) => operand switch
    {
        BoundCellOperand { Use: not CellUse.Count } cell => report.Cells[cell.Cell].Kind.Base == KindBase.Date,
        BoundEntryOperand { Use: not CellUse.Count } entry => entry.List.List!.EntryCells[entry.Offset].Kind.Base == KindBase.Date,
        _ => false,
    };
}
