using SchemaKit.Compiler.Emit.Sql.Layout;

namespace SchemaKit.Compiler.Emit.Sql.Dialects;

internal sealed class PostgresDialect : SqlDialect
{
    public override string Name => "postgres";

    public override SqlCode TypeOf(SqlType type) => type.Base switch
    {
        SqlBase.Whole => $"BIGINT",
        SqlBase.Decimal => $"DECIMAL({DecimalDigits}, {type.Scale})",
        SqlBase.Date => $"DATE",
        SqlBase.Small => $"INTEGER",
        _ => $"TEXT",
    };

    public override SqlCode TypeOf(SqlNumber number) => number.IsWide ? (SqlCode)$"NUMERIC({WideDigits}, {number.Scale})" : $"BIGINT";

    // A CASE is sent on to the servers that hold the shards, a COALESCE is not.
    public override SqlCode BlankAs(SqlCode column, SqlCode value, SqlCode blank) => $"CASE WHEN {column} IS NULL THEN {blank} ELSE {value} END";

    public override SqlCode Truncated(SqlCode dividend, SqlCode divisor) => $"div({dividend}, {divisor})";

    public override SqlCode? Round(SqlCode value, int digits) => (SqlCode)$"ROUND({value}, {digits})";

    public override SqlCode DayNumber(SqlCode date) => $"({date} - DATE '0001-01-01' + 1)";

    public override SqlCode Text(SqlCode number) => $"CAST({number} AS TEXT)";
}
