using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Emit.Sql.Rules;

/// <summary>Writes comparisons: conditions, and what makes a violation of both sides.</summary>
internal static class ComparisonSql
{
    private const int Millionths = 1_000_000;

    public static SqlCondition Condition(BoundCondition? condition, FormulaSql formulas)
    {
        if (condition is null)
            return SqlCondition.None;

        var sides = new List<SqlCode>();
        var alternatives = condition.Alternatives.Select(all => SqlCode.Join(" AND ", all.Select(Compared))).ToList();
        return new(alternatives.Count == 1 ? alternatives[0] : $"({SqlCode.Join(" OR ", alternatives)})", sides);

        SqlCode Compared(BoundComparison comparison)
        {
            var (left, right) = (formulas.Sum(comparison.Left), formulas.Sum(comparison.Right));
            sides.AddRange(new[] { left, right }.Where(s => s.MayBeNull).Select(s => (SqlCode)$"({s.Code})"));
            return $"({left.Code}) {Sign(comparison.Relation)} ({right.Code})";
        }
    }

    /// <summary>The condition under which the sides <c>lhs</c> and <c>rhs</c> break the rule; not so if one is NULL.</summary>
    public static SqlCode Broken(BoundReport report, BoundRule rule, BoundComparison assertion, SqlDialect dialect, SqlNumber number)
    {
        SqlCode difference = $"\"lhs\" - \"rhs\"";
        (int factor, SqlCode slack) = rule.ToleranceKind switch
        {
            ToleranceKind.Relative => (Millionths, (SqlCode)$"{SqlDecimal.Whole(rule.Tolerance)} * {dialect.Greatest([$"abs(\"lhs\")", $"abs(\"rhs\")"])}"),
            ToleranceKind.Precision => (2, dialect.Number(new SqlDecimal(Decimals(report, assertion), rule.Scale), number)),
            _ => (1, dialect.Number(new SqlDecimal(rule.Tolerance, rule.Scale), number)),
        };
        if (rule.ToleranceKind != ToleranceKind.Relative && slack.ToString() == dialect.Number(SqlDecimal.Whole(0), number).ToString())
            return $"\"lhs\" {Sign(Opposite(assertion.Relation))} \"rhs\"";

        SqlCode times = factor == 1 ? SqlCode.Empty : $"{factor} * ";
        return assertion.Relation switch
        {
            Relation.Equal => $"{times}abs({difference}) > {slack}",
            Relation.LessOrEqual => $"{times}({difference}) > {slack}",
            Relation.GreaterOrEqual => $"{times}({difference}) < -{slack}",
            Relation.Less => $"{times}({difference}) >= {slack}",
            _ => $"{times}({difference}) <= -{slack}",
        };
    }

    /// <summary>Half a unit of the last place of each decimal is explained by rounding; here twice that, at the rule's scale.</summary>
    private static BigInteger Decimals(BoundReport report, BoundComparison assertion) => assertion.Left.Terms.Concat(assertion.Right.Terms)
        .Where(t => KindOf(report, t.Operand)?.Base == KindBase.Decimal)
        .Aggregate(BigInteger.Zero, (sum, t) => sum + BigInteger.Abs(t.Coefficient));

    private static BoundKind? KindOf(BoundReport report, BoundOperand operand) => operand switch
    {
        BoundCellOperand cell => report.Cells[cell.Cell].Kind,
        BoundEntryOperand entry => entry.List.List!.EntryCells[entry.Offset].Kind,
        _ => null,
    };

    private static SqlCode Sign(Relation relation) => relation switch
    {
        Relation.Equal => $"=",
        Relation.LessOrEqual => $"<=",
        Relation.GreaterOrEqual => $">=",
        Relation.Less => $"<",
        _ => $">",
    };

    private static SqlCode Sign(Relation? relation) => relation is { } known ? Sign(known) : $"<>";

    /// <returns><see langword="null"/> for "is not equal".</returns>
    private static Relation? Opposite(Relation relation) => relation switch
    {
        Relation.Equal => null,
        Relation.LessOrEqual => Relation.Greater,
        Relation.GreaterOrEqual => Relation.Less,
        Relation.Less => Relation.GreaterOrEqual,
        _ => Relation.LessOrEqual,
    };
}
