using System.Numerics;
using SchemaKit.Compiler.Emit.Sql.Dialects;

namespace SchemaKit.Compiler.Emit.Sql.Rules;

/// <summary>Rounds half away from zero, exactly: over whole numbers, by division without a fraction.</summary>
internal sealed class RoundingSql(SqlDialect dialect, SqlNumber number)
{
    public SqlExpression Round(SqlExpression value, int digits)
    {
        if (digits >= number.Scale)
            return value with { Code = $"({value.Code})" };
        if (dialect.Round(value.Code, digits) is { } rounded)
            return value with { Code = dialect.Cast(rounded, number) };

        var unit = Power(number.Scale - digits);
        SqlCode dividend = $"2 * {ToWhole($"abs({value.Code})")} + {unit}";
        SqlCode sign = $"CASE WHEN {value.Code} < 0 THEN -1 ELSE 1 END";
        return value with { Code = $"({sign} * {Shifted(dialect.Truncated(dividend, $"{SqlDecimal.Whole(unit.Value * 2)}"), digits)})" };
    }

    /// <summary>0 if the divisor is 0.</summary>
    public SqlExpression Quotient(SqlExpression dividend, SqlExpression divisor, int digits)
    {
        var (a, b) = (dividend.Code, divisor.Code);
        var (above, below) = (ToWhole($"abs({a})"), ToWhole($"abs({b})"));
        var quotient = dialect.Truncated($"{SqlDecimal.Whole(2 * BigInteger.Pow(10, digits))} * {above} + {below}", dialect.Divisor($"2 * {below}"));
        SqlCode sign = $"CASE WHEN (({a}) < 0 AND ({b}) > 0) OR (({a}) > 0 AND ({b}) < 0) THEN -1 ELSE 1 END";
        return new($"CASE WHEN ({b}) = 0 THEN ({a}) * 0 ELSE {sign} * {Shifted(quotient, digits)} END", dividend.MayBeNull || divisor.MayBeNull);
    }

    private SqlCode ToWhole(SqlCode value) => dialect.Whole(value, number, Power(number.Scale));

    /// <summary>A whole number as so many units of the last digit.</summary>
    private SqlCode Shifted(SqlCode value, int digits)
    {
        if (digits == 0)
            return dialect.Cast(value, number);

        var last = dialect.Number(new SqlDecimal(BigInteger.One, digits), new SqlNumber(digits, true));
        return dialect.Cast($"{dialect.Decimal(value, 0)} * {last}", number);
    }

    private static SqlDecimal Power(int exponent) => SqlDecimal.Whole(BigInteger.Pow(10, exponent));
}
