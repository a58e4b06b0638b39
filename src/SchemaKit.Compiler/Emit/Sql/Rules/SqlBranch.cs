using SchemaKit.Compiler.Emit.Sql.Dialects;

namespace SchemaKit.Compiler.Emit.Sql.Rules;

/// <summary>The instances of a rule that one query judges.</summary>
internal sealed class SqlBranch
{
    public required RowSources Sources { get; init; }

    public required SqlCode Instance { get; init; }

    /// <summary>Whether there is such an instance.</summary>
    public required SqlCondition Where { get; init; }

    public required SqlCondition Condition { get; init; }

    public required SqlExpression Left { get; init; }

    public required SqlExpression Right { get; init; }

    public required SqlCode Broken { get; init; }

    /// <summary>What a footnote takes away from the violations; empty if nothing does.</summary>
    public required SqlCode Explained { get; init; }

    private SqlCode Head => $"{Sources.ReportId} AS \"report_id\", {Instance} AS \"instance\"";

    /// <summary>Both sides that are NULL where something cannot be told take the instance out by themselves.</summary>
    public SqlCode Violations(SqlDialect dialect) => dialect.Violations(
        $"{Head}, {dialect.Side(Left.Code)} AS \"lhs\", {dialect.Side(Right.Code)} AS \"rhs\"",
        Sources.From,
        [.. Sources.Filters.Concat([Where.Holds, .. Where.Known, Condition.Holds, .. Condition.Known, Explained]).Where(c => !c.IsEmpty)],
        Broken);

    public SqlCode NotEvaluated()
    {
        var unknown = Condition.Unknown.Concat(new[] { Left, Right }.Where(s => s.MayBeNull).Select(s => (SqlCode)$"({s.Code}) IS NULL")).ToList();
        if (unknown.Count + Where.Sides.Count == 0)
            return SqlCode.Empty;

        List<SqlCode> cases = [.. Where.Unknown];
        if (unknown.Count > 0)
            cases.Add(Where.Holds.IsEmpty ? SqlCode.Join(" OR ", unknown) : $"({Where.Holds} AND ({SqlCode.Join(" OR ", unknown)}))");
        return $"SELECT {Head}\n{Sources.From}{SqlDialect.Where([.. Sources.Filters, $"({SqlCode.Join(" OR ", cases)})"])}";
    }
}
