using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Compiler.Emit.Sql.Layout;

namespace SchemaKit.Compiler.Emit.Sql.Rules;

/// <summary>Writes what formulas read: cells of rows, of groups of entries, and whether they are there.</summary>
internal sealed class OperandSql(BoundReport report, RowSources sources, SqlDialect dialect, SqlNumber number)
{
    private readonly CellSql _cells = new(dialect, number);

    public SqlCode Zero => _cells.Zero;

    private SqlExpression None => SqlExpression.Of(Zero);

    /// <summary>The value, or the sum of the values of each entry.</summary>
    /// <param name="lackingAddsNothing">Whether rows that are not there add nothing, as in <c>sum</c>.</param>
    public SqlExpression Value(BoundOperand operand, bool lackingAddsNothing)
    {
        var lacking = lackingAddsNothing ? None : SqlExpression.Null;
        if (operand is BoundEntryOperand { IsSet: true } set)
        {
            return Group(set.List, set.Row, set.Source) is { } group
                ? SumOf(group, _cells.Read(SqlGroup.Entry, group.Table.CellAt(set.Offset), set.Use))
                : lacking;
        }

        var (row, column, use) = Find(operand);
        if (row is null)
            return lacking;

        return column is null ? None : Guarded(row, _cells.Read(row.Alias, column, use), lacking);
    }

    /// <summary>One of the values that the smallest or largest is chosen from.</summary>
    /// <param name="leftOut">A number beyond all others, for what is left out.</param>
    public SqlExpression Candidate(BoundOperand operand, bool isLeast, Func<SqlCode, SqlCode> onValue, SqlCode leftOut)
    {
        if (operand is BoundEntryOperand { IsSet: true } set)
        {
            if (Group(set.List, set.Row, set.Source) is not { } group)
                return SqlExpression.Null;

            var of = _cells.Read(SqlGroup.Entry, group.Table.CellAt(set.Offset), set.Use, onValue, leftOut);
            var chosen = isLeast ? (SqlCode)$"MIN({of.Code})" : $"MAX({of.Code})";
            SqlExpression value = new($"CASE WHEN {group.IsMissing} THEN {leftOut} ELSE {group.Add(WithoutNull(of, chosen))} END", of.MayBeNull);
            return group.Holder is null ? value : Guarded(group.Holder, value, SqlExpression.Null);
        }

        var (row, column, use) = Find(operand);
        return row is null || column is null ? SqlExpression.Null : Guarded(row, _cells.Read(row.Alias, column, use, onValue, leftOut), SqlExpression.Null);
    }

    /// <summary>Whether the operand may be left out of a choice: a special value, or a list without entries.</summary>
    public bool CanBeLeftOut(BoundOperand operand) => operand is BoundEntryOperand { IsSet: true }
        || (Find(operand) is { Column: { } column, Use: CellUse.Extreme } && column.Kind!.Specials.Any(s => s.InExtremes.Kind == Definitions.SpecialReadingKind.Skip));

    /// <summary>How many values there are.</summary>
    public SqlCode Count(BoundOperand operand)
    {
        if (operand is BoundKeyOperand key)
            return CountKeys(key);

        if (operand is BoundEntryOperand { IsSet: true } set)
        {
            return Group(set.List, set.Row, set.Source) is { } group
                ? CountOf(group, $"SUM(CASE WHEN {_cells.HasValue(SqlGroup.Entry, group.Table.CellAt(set.Offset))} THEN 1 ELSE 0 END)")
                : Zero;
        }

        var (row, column, _) = Find(operand);
        if (row is null || column is null)
            return Zero;

        SqlCode isThere = row.IsOptional ? $"WHEN {row.IsMissing} THEN 0 " : SqlCode.Empty;
        return dialect.Cast($"CASE {isThere}WHEN {_cells.HasValue(row.Alias, column)} THEN 1 ELSE 0 END", number);
    }

    /// <summary>1 or 0.</summary>
    public SqlCode Exists(BoundExistsOperand exists)
    {
        var isMissing = exists.Row switch
        {
            RowChoice.Entries or RowChoice.NestedEntries => Group(exists.List, exists.Row, exists.Source)?.IsMissing,
            _ when Row(exists.List, exists.Row, exists.Source) is { } row => row.IsOptional ? row.IsMissing : SqlCode.Empty,
            _ => null,
        };
        if (isMissing is not { } condition)
            return Zero;

        return condition.IsEmpty ? dialect.Number(SqlDecimal.Whole(1), number) : dialect.Cast($"CASE WHEN {condition} THEN 0 ELSE 1 END", number);
    }

    public SqlCode Year() => dialect.Cast(sources.Reports[SqlLayout.Year], number);

    private SqlCode CountKeys(BoundKeyOperand key)
    {
        if (key.Row is RowChoice.Entries or RowChoice.NestedEntries)
            return Group(key.List, key.Row, ReportSource.Own) is { } group ? CountOf(group, $"COUNT({SqlGroup.Entry[SqlLayout.Key]})") : Zero;

        return Row(key.List, key.Row, ReportSource.Own) is { Table.IsEntries: true } row
            ? dialect.Cast($"CASE WHEN {row[SqlLayout.Key]} IS NULL THEN 0 ELSE 1 END", number)
            : Zero;
    }

    private (SqlRow? Row, SqlColumn? Column, CellUse Use) Find(BoundOperand operand)
    {
        switch (operand)
        {
            case BoundCellOperand cell:
                var fixedRow = sources.Fixed(report.Cells[cell.Cell].Table, cell.Source);
                return (fixedRow, fixedRow.Table.CellAt(cell.Cell), cell.Use);
            case BoundEntryOperand entry when Row(entry.List, entry.Row, entry.Source) is { } row:
                return (row, ColumnOf(row, entry), entry.Use);
            default:
                return (null, null, default);
        }
    }

    /// <summary>An overall row has no cell for what only entries have.</summary>
    private static SqlColumn? ColumnOf(SqlRow row, BoundEntryOperand entry)
    {
        if (row.Table.IsEntries)
            return row.ColumnAt(entry.Offset);

        return entry.Offset < entry.List.ColumnLeaves.Count ? row.ColumnAt(entry.List.FirstCell + entry.Offset) : null;
    }

    private SqlRow? Row(BoundTable list, RowChoice choice, ReportSource source) => choice switch
    {
        RowChoice.Partner => sources.Partner(list, source),
        RowChoice.Overall => sources.Overall(list, source),
        _ => sources.This(list, source),
    };

    private SqlGroup? Group(BoundTable list, RowChoice choice, ReportSource source) =>
        choice == RowChoice.NestedEntries ? sources.NestedEntries(list) : sources.Entries(list, source);

    private SqlExpression SumOf(SqlGroup group, SqlExpression of) =>
        new($"CASE WHEN {group.IsMissing} THEN {Zero} ELSE {group.Add(WithoutNull(of, dialect.Cast($"SUM({of.Code})", number)))} END", of.MayBeNull);

    private SqlCode CountOf(SqlGroup group, SqlCode count) => dialect.Cast($"CASE WHEN {group.IsMissing} THEN 0 ELSE {group.Add(count)} END", number);

    /// <summary>Nothing can be told where one of the values cannot.</summary>
    private static SqlCode WithoutNull(SqlExpression of, SqlCode aggregate) =>
        of.MayBeNull ? $"CASE WHEN COUNT(*) = COUNT({of.Code}) THEN {aggregate} ELSE NULL END" : aggregate;

    private static SqlExpression Guarded(SqlRow row, SqlExpression value, SqlExpression lacking) => row.IsOptional
        ? new($"CASE WHEN {row.IsMissing} THEN {lacking.Code} ELSE {value.Code} END", value.MayBeNull || lacking.MayBeNull)
        : value;
}
