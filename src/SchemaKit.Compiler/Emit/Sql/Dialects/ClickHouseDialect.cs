using SchemaKit.Compiler.Emit.Sql.Layout;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Sql.Dialects;

/// <remarks>Dates are texts, as no type of all versions holds those of every year. Joins leave NULL only in columns that may be NULL, sums of 64 bits wrap, numbers with a point are binary, and names given in SELECT stand for their expressions everywhere.</remarks>
internal sealed class ClickHouseDialect : SqlDialect
{
    public override string Name => "clickhouse";

    public override Phrase? DateLoss => DaysAsNumbers;

    public override SqlCode IsThere => $"toNullable(1)";

    public override SqlCode Flagged(SqlName table) => $"SELECT *, {IsThere} AS \"is_there\" FROM {table}";

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

    // Both branches of a CASE may be computed.
    public override SqlCode Divisor(SqlCode divisor) => $"nullIf({divisor}, 0)";

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
