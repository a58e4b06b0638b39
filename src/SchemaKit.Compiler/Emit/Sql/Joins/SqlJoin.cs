namespace SchemaKit.Compiler.Emit.Sql.Joins;

/// <summary>Rows that are joined to those before them.</summary>
/// <param name="Rows">A table or view.</param>
/// <param name="IsOuter">Whether nothing may be found; then the flag is NULL.</param>
/// <param name="On">Columns, and what each must be equal to.</param>
internal sealed record SqlJoin(SqlAlias Alias, SqlName Rows, bool IsOuter, IReadOnlyList<(SqlName Column, SqlCode Value)> On)
{
    /// <summary>In every row that is there.</summary>
    public static SqlName Flag { get; } = new("is_there");

    /// <summary>What is joined if not the rows themselves: groups of those with equal columns, and these values of each.</summary>
    public IReadOnlyList<(SqlName Name, SqlCode Value)>? Aggregates { get; init; }
}
