using SchemaKit.Compiler.Emit.Sql.Joins;
using SchemaKit.Compiler.Emit.Sql.Layout;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Sql.Dialects;

/// <summary>How one family of engines spells what the standard leaves open, or does otherwise.</summary>
internal abstract class SqlDialect
{
    protected const int WideDigits = 38;
    protected const int DecimalDigits = 18;

    protected static readonly Phrase DaysAsNumbers = new("日期按数 yyyymmdd 比较，差值不是天数", "days are compared as the numbers yyyymmdd, so the difference is no number of days");

    public static IReadOnlyList<SqlDialect> All { get; } = [new DuckDbDialect(), new PostgresDialect(), new ClickHouseDialect(), new AnsiDialect()];

    public abstract string Name { get; }

    /// <summary>Whether joined columns are told apart by names of their own, not by their table.</summary>
    public virtual bool TellsJoinedColumnsByName => false;

    public virtual SqlCode From(SqlName table, SqlAlias alias, IReadOnlyList<SqlJoin> joins) =>
        $"FROM {table}{(alias.Name is null ? SqlCode.Empty : $" AS {alias}")}{SqlCode.Join("", joins.Select(Joined))}";

    private static SqlCode Joined(SqlJoin join)
    {
        var on = SqlCode.Join(" AND ", join.On.Select(o => (SqlCode)$"{join.Alias[o.Column]} = {o.Value}"));
        if (!join.IsOuter)
            return $"\n  JOIN {join.Rows} AS {join.Alias} ON {on}";

        var keys = SqlCode.Join(", ", join.On.Select(o => (SqlCode)$"{o.Column}"));
        var rows = join.Aggregates is { } values
            ? $"SELECT {keys}, 1 AS {SqlJoin.Flag}{SqlCode.Join("", values.Select(v => (SqlCode)$", {v.Value} AS {v.Name}"))} FROM {join.Rows} GROUP BY {keys}"
            : (SqlCode)$"SELECT o.*, 1 AS {SqlJoin.Flag} FROM {join.Rows} AS o";
        return $"\n  LEFT JOIN ({rows}) AS {join.Alias} ON {on}";
    }

    /// <summary>The place of an entry, as its column has it.</summary>
    public virtual SqlCode Place(int position) => $"{position}";

    public virtual SqlLiteral Literal(string text) => SqlLiteral.Of(text);

    public abstract SqlCode TypeOf(SqlType type);

    public virtual SqlCode ColumnType(SqlColumn column) => column.IsNullable ? TypeOf(column.Type) : $"{TypeOf(column.Type)} NOT NULL";

    /// <summary>The type of a rule's numbers.</summary>
    public virtual SqlCode TypeOf(SqlNumber number) => number.IsWide ? (SqlCode)$"DECIMAL({WideDigits}, {number.Scale})" : $"BIGINT";

    /// <summary>A column or expression in the rule's type.</summary>
    public virtual SqlCode Cast(SqlCode value, SqlNumber to) => $"CAST({value} AS {TypeOf(to)})";

    public virtual SqlCode Number(SqlDecimal number, SqlNumber type) => $"{number}";

    /// <summary>A whole number of any size out of one of the rule's type.</summary>
    public virtual SqlCode Whole(SqlCode value, SqlNumber from, SqlDecimal factor) =>
        $"CAST({Times(value, factor)} AS {TypeOf(new SqlNumber(0, true))})";

    protected static SqlCode Times(SqlCode value, SqlDecimal factor) => factor.Value.IsOne ? value : $"({value}) * {factor}";

    /// <summary>The quotient of two whole numbers from <see cref="Whole"/> without its fraction.</summary>
    public abstract SqlCode Truncated(SqlCode dividend, SqlCode divisor);

    /// <summary>A whole divisor, not below 0, that may be 0 where the quotient is not asked for.</summary>
    public virtual SqlCode Divisor(SqlCode divisor) => divisor;

    /// <summary>A number of any type as a decimal.</summary>
    public virtual SqlCode Decimal(SqlCode value, int scale) => Cast(value, new SqlNumber(scale, true));

    /// <summary>What a column holds, as a value; something else where it holds nothing.</summary>
    public virtual SqlCode BlankAs(SqlCode column, SqlCode value, SqlCode blank) => $"COALESCE({value}, {blank})";

    /// <summary>Rounded half away from zero; <see langword="null"/> if there is no such function for exact numbers.</summary>
    public virtual SqlCode? Round(SqlCode value, int digits) => null;

    public virtual SqlCode Least(IReadOnlyList<SqlCode> values) => $"least({SqlCode.Join(", ", values)})";

    public virtual SqlCode Greatest(IReadOnlyList<SqlCode> values) => $"greatest({SqlCode.Join(", ", values)})";

    /// <summary>A side of a rule, of one type in all queries that are put together.</summary>
    public virtual SqlCode Side(SqlCode value) => value;

    /// <summary>The number of a day, 1 for 0001-01-01.</summary>
    public abstract SqlCode DayNumber(SqlCode date);

    public virtual SqlCode Text(SqlCode number) => $"CAST({number} AS VARCHAR(20))";

    public virtual SqlCode Concatenation(IReadOnlyList<SqlCode> texts) => SqlCode.Join(" || ", texts);

    public virtual SqlCode CreateTable(SqlTable table) => $"CREATE TABLE {table.Name} (\n{SqlCode.Join(",\n", table.Columns.Select(c => (SqlCode)$"  {c.Name} {ColumnType(c)}"))}\n);";

    /// <summary>The printed labels, where they are no part of the table.</summary>
    /// <param name="labels">The table that holds them where there are no comments.</param>
    public virtual IEnumerable<SqlCode> Comments(SqlTable table, SqlName labels) =>
    [
        .. table.Label.Length == 0 ? Array.Empty<SqlCode>() : [$"COMMENT ON TABLE {table.Name} IS {Literal(table.Label)};"],
        .. table.Columns.Where(c => c.Label.Length > 0).Select(c => (SqlCode)$"COMMENT ON COLUMN {table.Name}.{c.Name} IS {Literal(c.Label)};"),
    ];

    public virtual IEnumerable<SqlCode> CommentOnView(SqlName view, string text, SqlName labels) =>
        text.Length == 0 ? [] : [$"COMMENT ON VIEW {view} IS {Literal(text)};"];

    public virtual SqlCode CreateView(SqlName view, SqlCode query) => $"CREATE VIEW {view} AS\n{query};";

    /// <summary>The violations among the instances of one kind: both sides are computed first.</summary>
    /// <param name="columns">What is selected: expressions with their names.</param>
    /// <param name="from">Tables and joins.</param>
    /// <param name="conditions">Which instances are judged.</param>
    /// <param name="broken">The condition over the names.</param>
    public virtual SqlCode Violations(SqlCode columns, SqlCode from, IReadOnlyList<SqlCode> conditions, SqlCode broken) =>
        $"SELECT \"report_id\", \"instance\", \"lhs\", \"rhs\", \"lhs\" - \"rhs\" AS \"difference\"\nFROM (SELECT {columns}\n  {from}{Where(conditions)}) AS i\nWHERE {broken}";

    public static SqlCode Where(IReadOnlyList<SqlCode> conditions) => conditions.Count == 0 ? SqlCode.Empty : $"\n  WHERE {SqlCode.Join(" AND ", conditions)}";

    /// <summary>Each report with its report of last year: by code if both have one, else by name; a body with several has none that could be told to be it.</summary>
    public virtual SqlCode PriorReports(SqlName reports)
    {
        SqlCode pair = $"SELECT r.{SqlLayout.ReportId} AS {SqlLayout.ReportId}, q.{SqlLayout.ReportId} AS \"prior_id\" FROM {reports} AS r JOIN {reports} AS q ON q.{SqlLayout.Year} = r.{SqlLayout.Year} - 1 AND";
        return OneEach($"{pair} q.{SqlLayout.OrganizationCode} = r.{SqlLayout.OrganizationCode}", $"""
            {pair} q.{SqlLayout.Organization} = r.{SqlLayout.Organization}
              WHERE q.{SqlLayout.OrganizationCode} IS NULL OR r.{SqlLayout.OrganizationCode} IS NULL
            """);
    }

    protected static SqlCode OneEach(SqlCode byCode, SqlCode byName) => $"""
        SELECT "report_id", MIN("prior_id") AS "prior_id"
        FROM ({byCode}
          UNION ALL
          {byName}) AS pairs
        GROUP BY "report_id"
        HAVING COUNT(*) = 1
        """;

    /// <summary>What must be there before everything else.</summary>
    public virtual IEnumerable<SqlCode> Preparation(SqlName labels) => [];

    /// <summary>Why dates cannot be judged exactly, if so.</summary>
    public virtual Phrase? DateLoss => null;

    /// <summary>Columns that a table can have.</summary>
    public virtual int MostColumns => 1_600;
}
