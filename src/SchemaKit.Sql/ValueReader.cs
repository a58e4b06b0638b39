using System.Globalization;
using DuckDB.NET.Data;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.Sql.Layout;
using SchemaKit.Engine;
using SchemaKit.Runtime;
using KindBase = SchemaKit.Compiler.Definitions.KindBase;

namespace SchemaKit.Sql;

/// <summary>Reads reports back from their tables, many at a time. Narrative texts are not kept there.</summary>
internal sealed class ValueReader(Database database, BoundReport report, SqlLayout layout)
{
    /// <summary>The reports with these ids, each with where it came from.</summary>
    public IReadOnlyDictionary<long, (ReportValues Values, string Source)> Read(IReadOnlyCollection<long> ids)
    {
        var found = new Dictionary<long, (ReportValues Values, string Source)>();
        if (ids.Count == 0)
            return found;

        var wanted = string.Join(", ", ids.Select(i => i.ToString(CultureInfo.InvariantCulture)));
        foreach (var table in layout.All)
        {
            var columns = string.Join(", ", table.Columns.Select(c => c.Name.ToString()));
            var order = string.Join(", ", table.Columns.Where(c => c.Role is SqlColumnRole.ReportId or SqlColumnRole.ParentPosition or SqlColumnRole.Position).Select(c => c.Name.ToString()));
            foreach (var (id, row) in database.Query($"SELECT {columns} FROM {table.Name} WHERE report_id IN ({wanted}) ORDER BY {order}", r => (r.GetInt64(0), Values(r))))
            {
                if (table == layout.Reports)
                    found.Add(id, (new ReportValues(report), ""));
                if (found.TryGetValue(id, out var known))
                    found[id] = (known.Values, Place(known.Values, table, row) ?? known.Source);
            }
        }

        foreach (var (values, _) in found.Values)
            Close(values);
        return found;
    }

    private static object?[] Values(DuckDBDataReader reader) =>
        [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))];

    /// <returns>Where the report came from, if the row says it.</returns>
    private static string? Place(ReportValues values, SqlTable table, object?[] row)
    {
        var entry = table is { IsEntries: true, Source: not null } ? Add(values, table, row) : null;
        string? source = null;
        for (var i = 0; i < row.Length; i++)
        {
            var (column, value) = (table.Columns[i], row[i]);
            switch (column.Role)
            {
                case SqlColumnRole.Source:
                    source = (string?)value;
                    break;
                case SqlColumnRole.Organization:
                    values.Organization = (string?)value;
                    break;
                case SqlColumnRole.OrganizationCode:
                    values.OrganizationCode = (string?)value;
                    break;
                case SqlColumnRole.Year:
                    values.Year = (int?)value;
                    break;
                case SqlColumnRole.Title:
                    values.Title = (string?)value;
                    break;
                case SqlColumnRole.PublicationDate:
                    values.PublicationDate = (DateOnly?)value;
                    break;
                case SqlColumnRole.Key:
                    entry!.Key = (string?)value;
                    break;
                case SqlColumnRole.Cell:
                    Place(values, column, (entry?.FirstCell ?? 0) + column.Cell, value);
                    break;
                case SqlColumnRole.Special when value is string special:
                    PlaceSpecial(values, column, (entry?.FirstCell ?? 0) + column.Cell, special);
                    break;
                default:
                    break;
            }
        }

        if (table.Source is null && table.IsEntries)
            AddFootnote(values, (string)row[1]!, (string)row[3]!);
        return source;
    }

    private static EntryRow Add(ReportValues values, SqlTable table, object?[] row)
    {
        var list = table.Source!;
        var position = (int)row[IndexOf(table, SqlColumnRole.Position)]!;
        if (list.List!.Parent is not { } parent)
            return values.AddEntry(list, null, position);

        var at = (int)row[IndexOf(table, SqlColumnRole.ParentPosition)]!;
        var above = values.EntriesOf(parent).Rows;
        if (at >= above.Count)
            throw new DatabaseException($"{table.Name} has an entry of an entry that is not there");

        return values.AddEntry(list, at < 0 ? values.OverallOf(parent) : above[at], position);
    }

    private static void Place(ReportValues values, SqlColumn column, int cell, object? value)
    {
        values.States[cell] = value is null ? CellState.Blank : CellState.Value;
        if (value is null)
            return;

        var kind = column.Kind!;
        if (kind.Base == KindBase.Text)
        {
            values.CellTexts[cell] = (string)value;
            return;
        }

        values.Values[cell] = kind.Base switch
        {
            KindBase.Decimal => Scaled.FromDecimal((decimal)value, kind.Scale),
            KindBase.Date => ((DateOnly)value).DayNumber + 1,
            KindBase.Code => kind.Codes.TakeWhile(c => c.Id.Value != (string)value).Count(),
            _ => (long)value,
        };
    }

    private static void PlaceSpecial(ReportValues values, SqlColumn column, int cell, string special)
    {
        values.States[cell] = CellState.Value;
        values.Values[cell] = ReportValues.SpecialValue(column.Kind!.Specials.TakeWhile(s => s.Text.Value != special).Count());
    }

    private static void AddFootnote(ReportValues values, string table, string text) =>
        values.Footnotes[table] = [.. values.Footnotes.GetValueOrDefault(table) ?? [], text];

    /// <summary>All entries are known now.</summary>
    private void Close(ReportValues values)
    {
        foreach (var list in report.Lists)
        {
            var entries = values.EntriesOf(list);
            entries.MoveOverallLast();
            if (list.List!.Parent is { } parent)
            {
                foreach (var row in values.EntriesOf(parent).Rows.Concat(entries.Rows.Select(r => r.Parent!)).Distinct())
                    entries.SetState(row, ListState.Known);
            }
            else if (!list.List.Definition.IsOptional || entries.Rows.Count > 0 || OverallCells.IsIn(values, list, null))
            {
                entries.SetState(null, ListState.Known);
            }
        }
    }

    private static int IndexOf(SqlTable table, SqlColumnRole role) => table.Columns.Select((c, i) => (c, i)).First(c => c.c.Role == role).i;
}
