namespace SchemaKit.Compiler.Emit.Sql;

/// <summary>A value in SQL. NULL says that it cannot be told: then the rule is not evaluated.</summary>
internal readonly record struct SqlExpression(SqlCode Code, bool MayBeNull)
{
    /// <summary>A value that can never be told.</summary>
    public static SqlExpression Null => new($"NULL", true);

    public static SqlExpression Of(SqlCode code) => new(code, false);
}
