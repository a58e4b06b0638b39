using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.Ledger;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Sql.Rules;

/// <summary>Tells what a rule loses in SQL.</summary>
internal static class RuleLosses
{
    public static LedgerEntry Of(BoundReport report, BoundRule rule, SqlDialect dialect)
    {
        if (rule.ReadsChildren)
            return LedgerEntry.NotExpressible("它读取下级机关合计，而没有表说明哪些是下级机关", "it reads the sums over subordinate bodies, and no table says which bodies those are");
        if (rule.Instances.SelectMany(Operands.Of).Any(IsNestedOfLastYear))
            return LedgerEntry.NotExpressible("它读取上年报告的嵌套条目", "it reads nested entries of last year's report");

        List<Phrase> losses = [];
        if (rule.ReadsPrior && report.Migrations.Any(m => m.IsInward))
            losses.Add(new Phrase("只读取同版的上年报告", "last year's report is read only if it is of the same edition"));
        if (dialect.DateLoss is { } loss && rule.Instances.SelectMany(Operands.Of).Any(o => IsDate(report, o)))
            losses.Add(loss);
        return losses.Count == 0
            ? LedgerEntry.Enforced
            : LedgerEntry.Weakened(string.Join("；", losses.Select(l => l.Chinese)), string.Join("; ", losses.Select(l => l.English)));
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
