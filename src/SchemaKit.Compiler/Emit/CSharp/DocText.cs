using System.Text;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>Text inside an XML documentation comment, always on one line. The one way for text to get into a comment.</summary>
internal readonly struct DocText
{
    private readonly string? _value;

    private DocText(string value) => _value = value;

    public static DocText Of(string value) => new(value);

    /// <summary>All languages, the main one first, separated by a stroke.</summary>
    public static DocText Of(LocalizedString text) => Of(text.Wordings.Count switch
    {
        0 => "",
        1 => text.Wordings[0].Text,
        _ => string.Join(" / ", text.Wordings.Select(w => w.Text).Distinct()),
    });

    public bool IsEmpty => string.IsNullOrEmpty(_value);

    public void AppendTo(StringBuilder code) => Escape(_value ?? "", code);

    public override string ToString()
    {
        var code = new StringBuilder();
        AppendTo(code);
        return code.ToString();
    }

    /// <summary>Line ends would end the comment, controls are not XML, and format characters can turn the reading order.</summary>
    private static void Escape(string value, StringBuilder code)
    {
        var plain = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            var isPair = char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]);
            var replacement = c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                >= ' ' and <= '~' => null,
                _ when isPair => Visible.IsHidden(value, i) ? "\uFFFD" : null,
                '\uFFFE' or '\uFFFF' => "\uFFFD",
                _ when char.IsSurrogate(c) => "\uFFFD",
                _ => Visible.IsHidden(value, i) ? " " : null,
            };
            var length = isPair ? 2 : 1;
            if (replacement is not null)
            {
                code.Append(value, plain, i - plain).Append(replacement);
                plain = i + length;
            }

            i += length - 1;
        }

        code.Append(value, plain, value.Length - plain);
    }
}
