using SchemaKit.Compiler.Emit.Sql.Layout;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Sql.Dialects;

/// <summary>Standard SQL only. It knows no comments, so the labels are rows of a table.</summary>
internal sealed class AnsiDialect : SqlDialect
{
    private const int LongestText = 4_000;

    public override string Name => "ansi";

    public override int MostColumns => 1_000;

    public override Phrase? DateLoss => DaysAsNumbers;

    public override SqlCode TypeOf(SqlType type) => type.Base switch
    {
        SqlBase.Whole => $"BIGINT",
        SqlBase.Decimal => $"DECIMAL({DecimalDigits}, {type.Scale})",
        SqlBase.Date => $"DATE",
        SqlBase.Small => $"INTEGER",
        _ => $"VARCHAR({LongestText})",
    };

    /// <summary>There is no division without a fraction; one that leaves none comes out whole either way.</summary>
    public override SqlCode Truncated(SqlCode dividend, SqlCode divisor) => $"((({dividend}) - MOD({dividend}, {divisor})) / ({divisor}))";

    public override SqlCode DayNumber(SqlCode date) => $"(EXTRACT(YEAR FROM {date}) * 10000 + EXTRACT(MONTH FROM {date}) * 100 + EXTRACT(DAY FROM {date}))";

    public override IEnumerable<SqlCode> Comments(SqlTable table, SqlName labels)
    {
        if (table.Label.Length > 0)
            yield return Insert(labels, table.Name, "", table.Label);
        foreach (var column in table.Columns.Where(c => c.Label.Length > 0))
            yield return Insert(labels, table.Name, column.Name.Value, column.Label);
    }

    public override IEnumerable<SqlCode> CommentOnView(SqlName view, string text, SqlName labels) => text.Length == 0 ? [] : [Insert(labels, view, "", text)];

    public override IEnumerable<SqlCode> Preparation(SqlName labels) =>
        [$"CREATE TABLE {labels} (\n  \"table_name\" VARCHAR({SqlName.MostBytes}) NOT NULL,\n  \"column_name\" VARCHAR({SqlName.MostBytes}) NOT NULL,\n  \"label\" VARCHAR({LongestText}) NOT NULL\n);"];

    private static SqlCode Insert(SqlName labels, SqlName table, string column, string label) =>
        $"INSERT INTO {labels} (\"table_name\", \"column_name\", \"label\") VALUES ({SqlLiteral.Of(table.Value)}, {SqlLiteral.Of(column)}, {SqlLiteral.Of(label)});";
}
