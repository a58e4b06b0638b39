using DuckDB.NET.Data;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.Sql;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Engine;

namespace SchemaKit.Sql;

/// <summary>Loads reports into a database in one transaction: all that were added are there after <see cref="Commit"/>, and without it none.</summary>
internal sealed class ReportStore : IDisposable
{
    private readonly Database _database;
    private readonly DuckDBTransaction _transaction;
    private readonly Dictionary<BoundReport, ReportWriter> _writers = [];
    private readonly List<SqlScript> _scripts = [];

    /// <exception cref="DatabaseException">The file is no database, or cannot be written.</exception>
    public ReportStore(string path)
    {
        _database = Database.Open(path);
        try
        {
            _database.Lock();
            _transaction = _database.Begin();
        }
        catch (DatabaseException)
        {
            _database.Dispose();
            throw;
        }
    }

    public int Count { get; private set; }

    /// <summary>What was made of each definition, in the order of their first reports.</summary>
    public IReadOnlyList<SqlScript> Scripts => _scripts;

    /// <summary>Adds a report in which every cell is blank or a value.</summary>
    /// <param name="source">Where it comes from.</param>
    /// <exception cref="DatabaseException">DuckDB does not take it, or one before it.</exception>
    public void Add(ReportValues values, string source)
    {
        var writer = WriterOf(values.Report);
        Database.Guard(() => writer.Add(values, source));
        Count++;
    }

    /// <exception cref="DatabaseException">DuckDB does not take one of the reports: then none is there.</exception>
    public void Commit()
    {
        foreach (var writer in _writers.Values)
            writer.Dispose();
        _writers.Clear();
        Database.Guard(_transaction.Commit);
        _database.Execute("CHECKPOINT");
    }

    public void Dispose()
    {
        foreach (var writer in _writers.Values)
            writer.Abandon();
        _transaction.Dispose();
        _database.Dispose();
    }

    private ReportWriter WriterOf(BoundReport report)
    {
        if (_writers.TryGetValue(report, out var writer))
            return writer;

        var script = SqlEmitter.Emit(report, new DuckDbDialect());
        DefinitionRegister.Enter(_database, report.Definition.Standard.Value, report.Definition.Edition.Value, script);
        var last = _database.Count($"SELECT COALESCE(MAX(report_id), 0) FROM {script.Layout.Reports.Name}");
        _writers.Add(report, writer = new ReportWriter(_database, script.Layout, last));
        _scripts.Add(script);
        return writer;
    }
}
