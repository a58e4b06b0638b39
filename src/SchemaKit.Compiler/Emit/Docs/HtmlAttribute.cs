using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Compiler.Emit.Docs;

/// <summary>The value of an attribute, its double quotes included. The one way for text to get into a tag.</summary>
internal readonly struct HtmlAttribute
{
    private readonly string _literal;

    private HtmlAttribute(string literal) => _literal = literal;

    public static HtmlAttribute Of(string text) =>
        new("\"" + Visible.Text(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;") + "\"");

    public override string ToString() => _literal;
}
