using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>A JSON string literal, quotes included. The only way text gets into a <see cref="JsonText"/>.</summary>
internal readonly struct JsonLiteral
{
    private readonly string _literal;

    private JsonLiteral(string literal) => _literal = literal;

    /// <summary>Escapes what JSON demands, and what does not show: control, format and line-separating characters.</summary>
    public static JsonLiteral Of(string text) => new("\"" + Visible.Text(text.Replace("\\", "\\\\").Replace("\"", "\\\"")) + "\"");

    public override string ToString() => _literal;
}
