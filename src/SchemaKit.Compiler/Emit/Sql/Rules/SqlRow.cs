using SchemaKit.Compiler.Emit.Sql.Joins;
using SchemaKit.Compiler.Emit.Sql.Layout;

namespace SchemaKit.Compiler.Emit.Sql.Rules;

/// <summary>A row that a formula reads from, where it is joined.</summary>
/// <param name="IsOptional">Whether it may be missing; then its flag is NULL.</param>
/// <param name="FirstCell">What is added to the position of a cell to find its column.</param>
internal sealed record SqlRow(SqlAlias Alias, SqlTable Table, bool IsOptional, int FirstCell = 0)
{
    public SqlCode IsMissing => $"{Alias[SqlJoin.Flag]} IS NULL";

    public SqlCode this[SqlName column] => Alias[column];

    public SqlColumn ColumnAt(int cell) => Table.CellAt(FirstCell + cell);
}
