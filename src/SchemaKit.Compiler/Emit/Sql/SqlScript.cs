using SchemaKit.Compiler.Emit.Sql.Layout;

namespace SchemaKit.Compiler.Emit.Sql;

/// <summary>What is made of a definition for one dialect.</summary>
/// <param name="Text">Everything, with a comment that says what has become of each rule.</param>
/// <param name="Rules">In the order of the definition.</param>
/// <param name="Tables">Statements that make the tables, with their comments.</param>
/// <param name="Views">Statements that make the views.</param>
internal sealed record SqlScript(string Text, SqlLayout Layout, IReadOnlyList<SqlRule> Rules, IReadOnlyList<SqlCode> Tables, IReadOnlyList<SqlCode> Views)
{
    /// <summary>The view of each report's report of the year before.</summary>
    public required SqlName Prior { get; init; }

    /// <summary>The view of all violations.</summary>
    public required SqlName Violations { get; init; }

    /// <summary>The view of all that could not be evaluated.</summary>
    public required SqlName NotEvaluated { get; init; }
}
