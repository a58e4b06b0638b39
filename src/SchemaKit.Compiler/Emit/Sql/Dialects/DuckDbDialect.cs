using SchemaKit.Compiler.Emit.Sql.Layout;

namespace SchemaKit.Compiler.Emit.Sql.Dialects;

internal sealed class DuckDbDialect : SqlDialect
{
    public override string Name => "duckdb";

    public override int MostColumns => int.MaxValue;

    public override SqlCode TypeOf(SqlType type) => type.Base switch
    {
        SqlBase.Whole => $"BIGINT",
        SqlBase.Decimal => $"DECIMAL({DecimalDigits}, {type.Scale})",
        SqlBase.Date => $"DATE",
        SqlBase.Small => $"INTEGER",
        _ => $"TEXT",
    };

    public override SqlCode TypeOf(SqlNumber number) => number is { IsWide: true, Scale: 0 } ? (SqlCode)$"HUGEINT" : base.TypeOf(number);

    public override SqlCode Truncated(SqlCode dividend, SqlCode divisor) => $"(({dividend}) // ({divisor}))";

    public override SqlCode Decimal(SqlCode value, int scale) => $"CAST({value} AS DECIMAL({WideDigits}, {scale}))";

    public override SqlCode? Round(SqlCode value, int digits) => (SqlCode)$"ROUND({value}, {digits})";

    public override SqlCode DayNumber(SqlCode date) => $"({date} - DATE '0001-01-01' + 1)";

    public override SqlCode Text(SqlCode number) => $"CAST({number} AS TEXT)";
}
