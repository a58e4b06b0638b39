using SchemaKit.Compiler.Binding;

namespace SchemaKit.Compiler.Emit.Sql.Layout;

/// <param name="Source">What its rows are; <see langword="null"/> for the reports and the footnotes.</param>
/// <param name="IsEntries">Whether it has a row for each entry of a list; else one for each report.</param>
internal sealed record SqlTable(SqlName Name, string Label, BoundTable? Source, bool IsEntries, IReadOnlyList<SqlColumn> Columns)
{
    private readonly Dictionary<int, SqlColumn> _cells = Columns.Where(c => c.Role == SqlColumnRole.Cell).ToDictionary(c => c.Cell);

    public SqlColumn CellAt(int cell) => _cells[cell];
}
