namespace SchemaKit.Compiler.Emit.Sql;

/// <summary>A text as a string literal. A NUL, at which some engines stop reading, is replaced; where backslashes escape, they are doubled too.</summary>
internal readonly struct SqlLiteral
{
    private readonly string _text;

    private SqlLiteral(string text) => _text = text;

    public static SqlLiteral Of(string text) => new("'" + Common(text) + "'");

    /// <summary>For engines that read escapes in every literal.</summary>
    public static SqlLiteral WithEscapes(string text) => new("'" + Common(text).Replace("\\", "\\\\") + "'");

    public override string ToString() => _text;

    private static string Common(string text) => text.Replace('\0', '\uFFFD').Replace("'", "''");
}
