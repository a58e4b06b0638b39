namespace SchemaKit.Compiler.Emit.Sql.Rules;

/// <summary>What a table is called in a query; nothing where it is the only one.</summary>
internal readonly record struct SqlAlias(SqlCode Name)
{
    public static SqlAlias None { get; } = new(SqlCode.Empty);

    public SqlCode this[SqlName column] => Name.IsEmpty ? (SqlCode)$"{column}" : $"{Name}.{column}";
}
