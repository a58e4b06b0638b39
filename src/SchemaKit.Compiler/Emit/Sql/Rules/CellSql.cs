using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Compiler.Emit.Sql.Joins;
using SchemaKit.Compiler.Emit.Sql.Layout;

namespace SchemaKit.Compiler.Emit.Sql.Rules;

/// <summary>Takes cells for numbers of a rule's type: a blank as its table says, a special value as its kind says for this use.</summary>
internal sealed class CellSql(SqlDialect dialect, SqlNumber number)
{
    public SqlCode Zero => dialect.Number(SqlDecimal.Whole(0), number);

    /// <param name="onValue">What is made of the number.</param>
    /// <param name="leftOut">What stands for a cell that is left out; without it, 0 does in sums, and elsewhere the number cannot be told.</param>
    public SqlExpression Read(SqlAlias row, SqlColumn column, CellUse use, Func<SqlCode, SqlCode>? onValue = null, SqlCode? leftOut = null)
    {
        onValue ??= value => value;
        var plain = new SqlExpression(onValue(Value(row, column)), column.IsNullable && column.Blank != BlankMeaning.Zero);
        if (column.Special is not { } special)
            return plain;

        var readings = column.Kind!.Specials.Select(s => (s.Text.Value, Reading: Read(s, column.Kind, use, onValue, leftOut))).ToList();
        var cases = readings.Select(r => (SqlCode)$" WHEN {row[special]} = {dialect.Literal(r.Value)} THEN {r.Reading.Code}");
        var blankIsNull = column.Blank != BlankMeaning.Zero && column.Blank != BlankMeaning.Forbidden;
        return new($"CASE{SqlCode.Join("", cases)} ELSE {plain.Code} END", blankIsNull || readings.Exists(r => r.Reading.MayBeNull));
    }

    /// <summary>A condition: whether there is a value.</summary>
    public SqlCode HasValue(SqlAlias row, SqlColumn column)
    {
        var counted = column.Kind!.Specials.Where(s => s.IsValue).Select(s => (SqlCode)$"{dialect.Literal(s.Text.Value)}").ToList();
        return counted.Count == 0
            ? (SqlCode)$"{row[column.Name]} IS NOT NULL"
            : $"({row[column.Name]} IS NOT NULL OR {row[column.Special!.Value]} IN ({SqlCode.Join(", ", counted)}))";
    }

    private SqlExpression Read(SpecialDefinition special, BoundKind kind, CellUse use, Func<SqlCode, SqlCode> onValue, SqlCode? leftOut)
    {
        var reading = use switch
        {
            CellUse.Sum => special.InSums,
            CellUse.Extreme => special.InExtremes,
            _ => special.InComparisons,
        };
        if (reading.Kind == SpecialReadingKind.Number)
            return SqlExpression.Of(onValue(dialect.Number(new SqlDecimal(new BigInteger(reading.Value), kind.Scale), number)));
        if (reading.Kind == SpecialReadingKind.Unknown || use == CellUse.Comparison)
            return SqlExpression.Null;
        return SqlExpression.Of(leftOut ?? Zero);
    }

    private SqlCode Value(SqlAlias row, SqlColumn column)
    {
        var cell = row[column.Name];
        var value = column.Type.Base == SqlBase.Date ? dialect.Cast(dialect.DayNumber(cell), number) : number.IsWide ? dialect.Cast(cell, number) : cell;
        return column.IsNullable && column.Blank == BlankMeaning.Zero ? dialect.BlankAs(cell, value, Zero) : value;
    }
}
