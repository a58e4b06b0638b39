using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Compiler.Emit.Docs;

/// <summary>Text between tags. The one way for text to get there.</summary>
internal readonly struct HtmlText
{
    private readonly string _text;

    private HtmlText(string text) => _text = text;

    /// <summary>What does not show is written as <c>\uXXXX</c>: it could turn the reading order, or be no HTML at all.</summary>
    public static HtmlText Of(string text) => new(Visible.Text(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;"));

    public override string ToString() => _text;
}
