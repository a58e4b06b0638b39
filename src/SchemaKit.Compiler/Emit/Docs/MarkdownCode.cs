using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Compiler.Emit.Docs;

/// <summary>Text in a code span, its backticks included.</summary>
internal readonly struct MarkdownCode
{
    private readonly string _span;

    private MarkdownCode(string span) => _span = span;

    /// <summary>As many backticks around it as none within it are, so that they end nothing.</summary>
    public static MarkdownCode Of(string text)
    {
        var visible = Visible.Text(text);
        var fence = "`";
        while (visible.IndexOf(fence, StringComparison.Ordinal) >= 0)
            fence += "`";
        var room = fence.Length > 1 || visible.Length == 0 ? " " : "";
        return new MarkdownCode(fence + room + visible + room + fence);
    }

    public override string ToString() => _span;
}
