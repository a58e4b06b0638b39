using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace SchemaKit.Compiler.Emit.Sql;

/// <summary>A piece of SQL: fixed text of the emitter with names, literals and numbers in it. A plain string does not fit in, so no definition text can.</summary>
[InterpolatedStringHandler]
internal readonly struct SqlCode
{
    private readonly StringBuilder _text;

    public SqlCode(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

    public static SqlCode Empty => $"";

    public bool IsEmpty => _text is null || _text.Length == 0;

    public void AppendLiteral(string literal) => _text.Append(literal);

    public void AppendFormatted(SqlName name) => _text.Append(name.ToString());

    public void AppendFormatted(SqlLiteral literal) => _text.Append(literal.ToString());

    public void AppendFormatted(SqlDecimal number) => _text.Append(number.ToString());

    public void AppendFormatted(Joins.SqlAlias alias) => _text.Append(alias.ToString());

    public void AppendFormatted(SqlCode code) => _text.Append(code._text);

    public void AppendFormatted(long number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

    public static SqlCode Join(string separator, IEnumerable<SqlCode> codes)
    {
        SqlCode joined = $"";
        foreach (var code in codes)
        {
            if (joined._text.Length > 0)
                joined._text.Append(separator);
            joined._text.Append(code._text);
        }

        return joined;
    }

    public override string ToString() => _text?.ToString() ?? "";
}
