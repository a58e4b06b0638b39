using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Compiler.Emit.Sql.Rules;

namespace SchemaKit.Compiler.Emit.Ledger;

/// <summary>States for every rule and artifact what has become of it. Tests hold each statement to what the artifact does.</summary>
internal static class LedgerBuilder
{
    private static readonly LedgerEntry NoKeyword = LedgerEntry.NotExpressible(
        "标准关键字不能比较几个值；规则写在 x-schemakit 中",
        "no standard keyword compares values with each other; the rule stands in x-schemakit");

    private static readonly LedgerEntry SameEdition = LedgerEntry.Weakened(
        "上年报告须先换成本版",
        "last year's report is read only if it is of the same edition; migrate it first");

    public static EnforcementLedger Build(BoundReport report) => new(
        [.. report.Rules.Select(r => new LedgerRow(r.Id, Artifacts.All.ToDictionary(a => a, a => Of(report, r, a))))],
        PayloadLedger.Rows);

    private static LedgerEntry Of(BoundReport report, BoundRule rule, Artifact artifact)
    {
        if (artifact == Artifacts.JsonSchema || artifact == Artifacts.OpenApi)
            return NoKeyword;
        if (artifact == Artifacts.XSchemaKit)
            return rule.ReadsPrior && report.Migrations.Any(m => m.IsInward) ? SameEdition : LedgerEntry.Enforced;

        var dialect = SqlDialect.All.FirstOrDefault(d => Artifacts.Of(d) == artifact);
        return dialect is null ? LedgerEntry.Enforced : RuleLosses.Of(report, rule, dialect);
    }
}
