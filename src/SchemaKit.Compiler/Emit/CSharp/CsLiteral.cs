using System.Globalization;
using System.Text;
using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>A C# string literal. The one way for text to get into code as a value.</summary>
internal readonly struct CsLiteral
{
    private readonly string _text;

    private CsLiteral(string text) => _text = text;

    public static CsLiteral Of(string value)
    {
        var literal = new StringBuilder(value.Length + 8).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (c == '\n')
                literal.Append("\\n");
            else if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]) && !Visible.IsHidden(value, i))
                literal.Append(c).Append(value[++i]);
            else if (char.IsSurrogate(c) || Visible.IsHidden(value, i))
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                literal.Append(c);
        }

        return new CsLiteral(literal.Append('"').ToString());
    }

    public override string ToString() => _text ?? "\"\"";
}
