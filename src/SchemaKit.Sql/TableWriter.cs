using DuckDB.NET.Data;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.Sql.Layout;
using SchemaKit.Engine;
using SchemaKit.Runtime;
using KindBase = SchemaKit.Compiler.Definitions.KindBase;

namespace SchemaKit.Sql;

/// <summary>Appends rows of one table.</summary>
internal sealed class TableWriter(Database database, SqlTable table) : IDisposable
{
    private readonly DuckDBAppender _appender = database.Append(table.Name.Value);

    private bool _isClosed;

    public SqlTable Table => table;

    /// <param name="entry">The entry that the row is.</param>
    public void Add(long id, ReportValues values, string source, EntryRow? entry = null)
    {
        var row = _appender.CreateRow();
        foreach (var column in table.Columns)
            Append(row, column, id, values, source, entry);
        row.EndRow();
    }

    public void AddFootnote(long id, string on, int position, string text) =>
        _appender.CreateRow().AppendValue(id).AppendValue(on).AppendValue(position).AppendValue(text).EndRow();

    /// <exception cref="DatabaseException">DuckDB does not take what is not written yet.</exception>
    public void Dispose()
    {
        _isClosed = true;
        Database.Guard(_appender.Dispose);
    }

    /// <summary>Lets go of what is not written yet, also after DuckDB has refused it.</summary>
    public void Abandon()
    {
        if (_isClosed)
            return;

        _isClosed = true;
        try
        {
            _appender.Clear();
            _appender.Dispose();
        }
        catch (DuckDBException)
        {
            // It has been told already.
        }
    }

    private static void Append(IDuckDBAppenderRow row, SqlColumn column, long id, ReportValues values, string source, EntryRow? entry)
    {
        _ = column.Role switch
        {
            SqlColumnRole.ReportId => row.AppendValue(id),
            SqlColumnRole.Source => row.AppendValue(source),
            SqlColumnRole.Organization => row.AppendValue(values.Organization),
            SqlColumnRole.OrganizationCode => row.AppendValue(values.OrganizationCode),
            SqlColumnRole.Year => row.AppendValue(values.Year),
            SqlColumnRole.Title => row.AppendValue(values.Title),
            SqlColumnRole.PublicationDate => AppendDate(row, values.PublicationDate),
            SqlColumnRole.Position => row.AppendValue(entry!.Position),
            SqlColumnRole.ParentPosition => row.AppendValue(entry!.Parent!.Position),
            SqlColumnRole.Key => row.AppendValue(entry!.Key),
            SqlColumnRole.Special => row.AppendValue(SpecialAt(values, column, (entry?.FirstCell ?? 0) + column.Cell)),
            _ => AppendCell(row, column, values, (entry?.FirstCell ?? 0) + column.Cell),
        };
    }

    private static IDuckDBAppenderRow AppendCell(IDuckDBAppenderRow row, SqlColumn column, ReportValues values, int cell)
    {
        if (values.States[cell] != CellState.Value || SpecialAt(values, column, cell) is not null)
            return row.AppendNullValue();

        var (kind, value) = (column.Kind!, values.Values[cell]);
        return kind.Base switch
        {
            KindBase.Decimal => row.AppendValue((decimal?)Scaled.ToDecimal(value, kind.Scale)),
            KindBase.Date => AppendDate(row, DateOnly.FromDayNumber((int)value - 1)),
            KindBase.Text => row.AppendValue(values.CellTexts[cell]),
            KindBase.Code => row.AppendValue(kind.Codes[(int)value].Id.Value),
            _ => row.AppendValue(value),
        };
    }

    private static IDuckDBAppenderRow AppendDate(IDuckDBAppenderRow row, DateOnly? date) =>
        date is { } day ? row.AppendValue((DuckDB.NET.Native.DuckDBDateOnly?)day) : row.AppendNullValue();

    private static string? SpecialAt(ReportValues values, SqlColumn column, int cell)
    {
        if (column.Kind!.Specials.Count == 0 || values.States[cell] != CellState.Value)
            return null;

        var position = values.Values[cell] - ReportValues.SpecialValue(0);
        return position >= 0 && position < column.Kind.Specials.Count ? column.Kind.Specials[(int)position].Text.Value : null;
    }
}
