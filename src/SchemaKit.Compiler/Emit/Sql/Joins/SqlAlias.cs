namespace SchemaKit.Compiler.Emit.Sql.Joins;

/// <summary>What a table is called in a query; nothing where it is the only one.</summary>
/// <param name="name">Empty for no name.</param>
/// <param name="renamed">Where the new names of columns are taken from, if joined columns are told apart by names of their own and not by their table.</param>
internal sealed class SqlAlias(string name, SqlNames? renamed)
{
    private readonly List<(SqlName Column, SqlName As)> _used = [];

    public static SqlAlias None { get; } = new("", null);

    public SqlName? Name { get; } = name.Length == 0 ? null : new SqlName(name);

    /// <summary>The columns that were read under other names.</summary>
    public IReadOnlyList<(SqlName Column, SqlName As)> Used => _used;

    public SqlCode this[SqlName column] => name.Length == 0 ? $"{column}" : renamed is null ? (SqlCode)$"{this}.{column}" : $"{Renamed(column)}";

    /// <summary>As written in a query: such names are made by the emitter, and need no quotes.</summary>
    public override string ToString() => name;

    private SqlName Renamed(SqlName column)
    {
        var at = _used.FindIndex(u => u.Column == column);
        if (at >= 0)
            return _used[at].As;

        _used.Add((column, renamed!.Next(name, column.Value)));
        return _used[_used.Count - 1].As;
    }
}
