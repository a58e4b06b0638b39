using SchemaKit.Compiler.Emit.Sql.Joins;
using SchemaKit.Compiler.Emit.Sql.Layout;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Sql.Dialects;

/// <remarks>Dates are texts, as no type of all versions holds those of every year. Joins leave NULL only in columns that may be NULL, sums of 64 bits wrap, numbers with a point are binary, and names given in SELECT stand for their expressions everywhere.</remarks>
internal sealed class ClickHouseDialect : SqlDialect
{
    public override string Name => "clickhouse";

    public override Phrase? DateLoss => DaysAsNumbers;

    /// <summary>The first versions join only two tables in a query, and by columns that are called alike.</summary>
    public override bool TellsJoinedColumnsByName => true;

    public override SqlCode From(SqlName table, SqlAlias alias, IReadOnlyList<SqlJoin> joins) =>
        joins.Count == 0 ? base.From(table, alias, joins) : ClickHouseJoins.From(table, alias, joins);

    public override SqlCode Place(int position) => $"toInt32({position})";

    public override SqlCode PriorReports(SqlName reports) => OneEach(
        $"""
        SELECT "report_id", "prior_id" FROM (SELECT "report_id", toInt32("year" - 1) AS "last", "organization_code" AS "body" FROM {reports}) AS r ALL INNER JOIN (SELECT "report_id" AS "prior_id", "year" AS "last", "organization_code" AS "body" FROM {reports}) AS q USING ("last", "body")
        """,
        $"""
        SELECT "report_id", "prior_id" FROM (SELECT "report_id", toInt32("year" - 1) AS "last", "organization" AS "body", "organization_code" AS "code" FROM {reports}) AS r ALL INNER JOIN (SELECT "report_id" AS "prior_id", "year" AS "last", "organization" AS "body", "organization_code" AS "prior_code" FROM {reports}) AS q USING ("last", "body")
          WHERE "code" IS NULL OR "prior_code" IS NULL
        """);

    public override SqlLiteral Literal(string text) => SqlLiteral.WithEscapes(text);

    public override SqlCode TypeOf(SqlType type) => type.Base switch
    {
        SqlBase.Whole => $"Int64",
        SqlBase.Decimal => $"Decimal({DecimalDigits}, {type.Scale})",
        SqlBase.Small => $"Int32",
        _ => $"String",
    };

    public override SqlCode ColumnType(SqlColumn column) => column.IsNullable ? (SqlCode)$"Nullable({TypeOf(column.Type)})" : TypeOf(column.Type);

    public override SqlCode Cast(SqlCode value, SqlNumber to) => to.IsWide ? (SqlCode)$"toDecimal128({value}, {to.Scale})" : $"toInt64({value})";

    public override SqlCode Number(SqlDecimal number, SqlNumber type) => type.IsWide ? (SqlCode)$"toDecimal128('{number}', {type.Scale})" : $"{number}";

    public override SqlCode Whole(SqlCode value, SqlNumber from, SqlDecimal factor) => $"toDecimal128({Times(value, factor)}, 0)";

    public override SqlCode Truncated(SqlCode dividend, SqlCode divisor) => $"(({dividend}) / ({divisor}))";

    // Both branches of a CASE may be computed, and so may be what stands for a NULL.
    public override SqlCode Divisor(SqlCode divisor) => $"greatest({divisor}, toDecimal128('1', 0))";

    // The first versions take two arguments.
    public override SqlCode Least(IReadOnlyList<SqlCode> values) => values.Skip(1).Aggregate(values[0], (least, v) => $"least({least}, {v})");

    public override SqlCode Greatest(IReadOnlyList<SqlCode> values) => values.Skip(1).Aggregate(values[0], (greatest, v) => $"greatest({greatest}, {v})");

    // The first versions cannot put together columns of which only some may be NULL, or are constants: those in which no column is named.
    public override SqlCode Side(SqlCode value) => value.ToString().IndexOf('"') >= 0 ? (SqlCode)$"toNullable({value})" : $"toNullable(materialize({value}))";

    public override SqlCode DayNumber(SqlCode date) => $"replaceAll({date}, '-', '')";

    public override SqlCode Text(SqlCode number) => $"toString({number})";

    public override SqlCode Concatenation(IReadOnlyList<SqlCode> texts) => texts.Count == 1 ? texts[0] : $"concat({SqlCode.Join(", ", texts)})";

    public override SqlCode CreateTable(SqlTable table)
    {
        var columns = table.Columns.Select(c => (SqlCode)$"  {c.Name} {ColumnType(c)}{Comment(c)}");
        return $"CREATE TABLE {table.Name} (\n{SqlCode.Join(",\n", columns)}\n) ENGINE = MergeTree() ORDER BY {SqlLayout.ReportId};";
    }

    private SqlCode Comment(SqlColumn column) => column.Label.Length == 0 ? SqlCode.Empty : $" COMMENT {Literal(column.Label)}";

    public override IEnumerable<SqlCode> Comments(SqlTable table, SqlName labels) => [];

    public override IEnumerable<SqlCode> CommentOnView(SqlName view, string text, SqlName labels) => [];

    /// <summary>In one step, so that the condition reaches the shards.</summary>
    public override SqlCode Violations(SqlCode columns, SqlCode from, IReadOnlyList<SqlCode> conditions, SqlCode broken) =>
        $"SELECT {columns}, \"lhs\" - \"rhs\" AS \"difference\"\n{from}{Where([.. conditions, $"({broken})"])}";
}
