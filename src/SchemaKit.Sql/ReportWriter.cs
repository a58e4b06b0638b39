using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.Sql.Layout;
using SchemaKit.Engine;

namespace SchemaKit.Sql;

/// <summary>Writes reports of one definition into its tables.</summary>
internal sealed class ReportWriter : IDisposable
{
    private readonly TableWriter _reports;
    private readonly TableWriter? _footnotes;
    private readonly List<TableWriter> _tables;
    private long _last;

    /// <param name="last">The last id that is taken.</param>
    public ReportWriter(Database database, SqlLayout layout, long last)
    {
        _last = last;
        _reports = new TableWriter(database, layout.Reports);
        _footnotes = layout.Footnotes is { } footnotes ? new TableWriter(database, footnotes) : null;
        _tables = [.. layout.All.Where(t => t.Source is not null).Select(t => new TableWriter(database, t))];
    }

    /// <summary>Writes a report in which every cell is blank or a value.</summary>
    /// <param name="source">Where it comes from.</param>
    public void Add(ReportValues values, string source)
    {
        var id = ++_last;
        _reports.Add(id, values, source);
        foreach (var writer in _tables)
        {
            if (writer.Table.IsEntries)
            {
                foreach (var entry in values.EntriesOf(writer.Table.Source!).Rows)
                    writer.Add(id, values, source, entry);
            }
            else if (writer.Table.Source is not { List.Definition.IsOptional: true } || OverallCells.IsIn(values, writer.Table.Source!, null))
            {
                writer.Add(id, values, source);
            }
        }

        AddFootnotes(id, values);
    }

    public void Dispose()
    {
        _reports.Dispose();
        _footnotes?.Dispose();
        _tables.ForEach(t => t.Dispose());
    }

    /// <summary>Lets go of what is not written yet; the transaction is given up.</summary>
    public void Abandon()
    {
        _reports.Abandon();
        _footnotes?.Abandon();
        _tables.ForEach(t => t.Abandon());
    }

    private void AddFootnotes(long id, ReportValues values)
    {
        if (_footnotes is null)
            return;

        foreach (var (table, texts) in values.Footnotes.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            for (var i = 0; i < texts.Count; i++)
                _footnotes.AddFootnote(id, table, i, texts[i]);
        }
    }
}
