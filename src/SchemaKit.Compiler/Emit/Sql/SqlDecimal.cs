using System.Numerics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Emit.Sql;

/// <summary>An exact number as it is written in SQL.</summary>
internal readonly record struct SqlDecimal(BigInteger Value, int Scale)
{
    public static SqlDecimal Whole(BigInteger value) => new(value, 0);

    public bool IsZero => Value.IsZero;

    public override string ToString() => DecimalText.Of(Value, Scale);
}
