using System.Globalization;
using System.Text;
using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Compiler.Emit.CSharp;

/// <summary>A C# string literal. The one way for text to get into code as a value.</summary>
internal readonly struct CsLiteral
{
    private readonly string? _value;

    private CsLiteral(string value) => _value = value;

    public static CsLiteral Of(string value) => new(value);

    public void AppendTo(StringBuilder code)
    {
        code.Append('"');
        Escape(_value ?? "", code);
        code.Append('"');
    }

    public override string ToString()
    {
        var code = new StringBuilder();
        AppendTo(code);
        return code.ToString();
    }

    private static void Escape(string value, StringBuilder code)
    {
        var plain = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is >= ' ' and <= '~' and not ('"' or '\\'))
                continue;
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]) && !Visible.IsHidden(value, i))
            {
                i++;
                continue;
            }

            var isEscaped = c is '"' or '\\' or '\n';
            if (!isEscaped && !char.IsSurrogate(c) && !Visible.IsHidden(value, i))
                continue;

            code.Append(value, plain, i - plain);
            plain = i + 1;
            if (isEscaped)
                code.Append('\\').Append(c == '\n' ? 'n' : c);
            else
                code.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        code.Append(value, plain, value.Length - plain);
    }
}
