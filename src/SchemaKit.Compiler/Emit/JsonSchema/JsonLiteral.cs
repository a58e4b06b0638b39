using System.Text;
using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>A JSON string literal, quotes included. The only way text gets into a <see cref="JsonText"/>.</summary>
internal readonly struct JsonLiteral
{
    private readonly string _escaped;

    private JsonLiteral(string escaped) => _escaped = escaped;

    /// <summary>Escapes what JSON demands, and what does not show: control, format and line-separating characters.</summary>
    public static JsonLiteral Of(string text) => new(Visible.Text(text.Replace("\\", "\\\\").Replace("\"", "\\\"")));

    public void AppendTo(StringBuilder text) => text.Append('"').Append(_escaped).Append('"');

    public override string ToString() => "\"" + _escaped + "\"";
}
