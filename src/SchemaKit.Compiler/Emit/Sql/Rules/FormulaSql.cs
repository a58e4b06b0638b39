using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Emit.Sql.Rules;

/// <summary>Writes the formulas of one instance. Numbers are decimals as people read them, not scaled.</summary>
internal sealed class FormulaSql(BoundReport report, BoundRule rule, RowSources sources, SqlDialect dialect, SqlNumber number)
{
    private readonly OperandSql _operands = new(report, sources, dialect, number);

    public SqlExpression Sum(BoundSum sum, bool lackingAddsNothing = false)
    {
        var (text, mayBeNull) = (SqlCode.Empty, false);
        foreach (var term in sum.Terms)
        {
            var value = Operand(term.Operand, lackingAddsNothing);
            text = Appended(text, CoefficientOf(term), value.Code);
            mayBeNull |= value.MayBeNull;
        }

        if (!sum.Constant.IsZero || text.IsEmpty)
            text = text.IsEmpty ? Constant(sum.Constant) : Appended(text, sum.Constant.Sign, Constant(BigInteger.Abs(sum.Constant)));
        return new(text, mayBeNull);
    }

    private SqlCode Constant(BigInteger value) => dialect.Number(new SqlDecimal(value, rule.Scale), number);

    private static SqlCode Appended(SqlCode text, BigInteger coefficient, SqlCode value)
    {
        var factor = BigInteger.Abs(coefficient);
        SqlCode item = factor.IsOne ? value : $"{SqlDecimal.Whole(factor)} * {value}";
        return text.IsEmpty
            ? coefficient.Sign < 0 ? $"-{item}" : item
            : coefficient.Sign < 0 ? (SqlCode)$"{text} - {item}" : $"{text} + {item}";
    }

    /// <summary>As written, without the power of ten that brings the operand to the rule's scale.</summary>
    private BigInteger CoefficientOf(BoundTerm term)
    {
        var digits = term.Operand switch
        {
            BoundCellOperand cell => report.Cells[cell.Cell].Kind.Scale,
            BoundEntryOperand entry => entry.List.List!.EntryCells[entry.Offset].Kind.Scale,
            BoundYearOperand => 0,
            _ => rule.Scale,
        };
        return term.Coefficient / BigInteger.Pow(10, rule.Scale - digits);
    }

    private SqlExpression Operand(BoundOperand operand, bool lackingAddsNothing) => operand switch
    {
        BoundYearOperand => SqlExpression.Of(_operands.Year()),
        BoundExistsOperand exists => SqlExpression.Of(_operands.Exists(exists)),
        BoundCall call => Call(call),
        _ => _operands.Value(operand, lackingAddsNothing),
    };

    private SqlExpression Call(BoundCall call)
    {
        switch (call.Function)
        {
            case RuleFunction.Sum:
                var parts = call.Arguments.Select(a => Sum(a, lackingAddsNothing: true)).ToList();
                return new($"({SqlCode.Join(" + ", parts.Select(p => p.Code))})", parts.Exists(p => p.MayBeNull));
            case RuleFunction.Count:
                var counts = call.Arguments.SelectMany(a => a.Terms).Select(t => _operands.Count(t.Operand)).ToList();
                return SqlExpression.Of($"({SqlCode.Join(" + ", counts)})");
            case RuleFunction.Abs:
                var value = Sum(call.Arguments[0]);
                return value with { Code = $"abs({value.Code})" };
            case RuleFunction.Round:
                return new RoundingSql(dialect, number).Round(Sum(call.Arguments[0]), DigitsOf(call));
            case RuleFunction.Quotient:
                return new RoundingSql(dialect, number).Quotient(Sum(call.Arguments[0]), Sum(call.Arguments[1]), DigitsOf(call));
            default:
                return Extreme(call, call.Function == RuleFunction.Min);
        }
    }

    /// <summary>The unit is a power of ten at the rule's scale.</summary>
    private int DigitsOf(BoundCall call) => rule.Scale + 1 - call.Unit.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;

    private SqlExpression Extreme(BoundCall call, bool isLeast)
    {
        var beyond = rule.Magnitude + 1;
        var leftOut = Constant(isLeast ? beyond : -beyond);
        var candidates = call.Arguments.Select(a => Candidate(a, isLeast, leftOut)).ToList();
        var chosen = candidates.Count == 1 ? $"({candidates[0].Code})" : Chosen(candidates.ConvertAll(c => c.Code), isLeast);
        var canBeLeftOut = call.Arguments.Any(a => Single(a) is { } term && _operands.CanBeLeftOut(term.Operand));
        if (canBeLeftOut)
            chosen = $"NULLIF({chosen}, {leftOut})";
        var unknown = candidates.Where(c => c.MayBeNull).Select(c => (SqlCode)$"{c.Code} IS NULL").ToList();
        return candidates.Count == 1 || unknown.Count == 0
            ? new(chosen, canBeLeftOut || unknown.Count > 0)
            : new($"CASE WHEN {SqlCode.Join(" OR ", unknown)} THEN NULL ELSE {chosen} END", true);
    }

    private SqlCode Chosen(IReadOnlyList<SqlCode> candidates, bool isLeast) => isLeast ? dialect.Least(candidates) : dialect.Greatest(candidates);

    private SqlExpression Candidate(BoundSum argument, bool isLeast, SqlCode leftOut)
    {
        if (Single(argument) is not { } term)
            return Sum(argument);

        var coefficient = CoefficientOf(term);
        return _operands.Candidate(term.Operand, isLeast, OnValue, leftOut);

        SqlCode OnValue(SqlCode value)
        {
            var text = Appended(SqlCode.Empty, coefficient, value);
            return argument.Constant.IsZero ? text : Appended(text, argument.Constant.Sign, Constant(BigInteger.Abs(argument.Constant)));
        }
    }

    private static BoundTerm? Single(BoundSum argument) => argument.Terms is [{ Operand: BoundCellOperand or BoundEntryOperand } term] ? term : null;
}
