namespace SchemaKit.Compiler.Definitions;

/// <summary>The rows or the columns of a table.</summary>
/// <param name="Member">The member that holds them, in a table and in a group alike.</param>
/// <param name="Element">One of them.</param>
/// <param name="Limit">The most that hold cells.</param>
internal sealed record TreeAxis(string Member, string Element, int Limit)
{
    public static TreeAxis Rows { get; } = new("rows", "row", DefinitionLimits.Rows);

    public static TreeAxis Columns { get; } = new("columns", "column", DefinitionLimits.Columns);

    public string OtherMember => this == Rows ? Columns.Member : Rows.Member;
}
