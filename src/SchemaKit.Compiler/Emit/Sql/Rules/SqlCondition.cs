namespace SchemaKit.Compiler.Emit.Sql.Rules;

/// <summary>A condition with all that it compares.</summary>
/// <param name="Holds">Empty if there is no condition.</param>
/// <param name="Sides">Those of them that may be NULL: then nothing can be told, whatever the others say.</param>
internal sealed record SqlCondition(SqlCode Holds, IReadOnlyList<SqlCode> Sides)
{
    public static SqlCondition None { get; } = new(SqlCode.Empty, []);

    public IEnumerable<SqlCode> Known => Sides.Select(s => (SqlCode)$"{s} IS NOT NULL");

    public IEnumerable<SqlCode> Unknown => Sides.Select(s => (SqlCode)$"{s} IS NULL");
}
