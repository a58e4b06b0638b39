using System.Globalization;
using SchemaKit.Compiler.Emit.Ledger;
using SchemaKit.Compiler.Emit.Sql;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Compiler.Emit.Sql.Layout;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Sql.Tests;

/// <summary>A database in memory with the tables and views of a definition.</summary>
internal sealed class SqlJudge : IDisposable
{
    private readonly Database _database = Database.InMemory();

    /// <param name="change">Changes a statement.</param>
    public SqlJudge(LoadedDefinition definition, Func<string, string>? change = null)
    {
        Definition = definition;
        Script = SqlEmitter.Emit(definition.Report, new DuckDbDialect());
        foreach (var statement in Script.Tables.Concat(Script.Views))
            _database.Execute(change?.Invoke(statement.ToString()) ?? statement.ToString());
    }

    public LoadedDefinition Definition { get; }

    public SqlScript Script { get; }

    public IEnumerable<string> OfStanding(Standing standing) => Script.Rules.Where(r => r.Standing == standing).Select(r => r.Id);

    /// <summary>Writes reports; their ids count from 1.</summary>
    public void Load(IEnumerable<PayloadReading> readings)
    {
        using var writer = new ReportWriter(_database, Script.Layout, 0);
        foreach (var reading in readings)
            writer.Add(reading.Values, "");
    }

    /// <summary>Forgets all reports.</summary>
    public void Clear()
    {
        foreach (var table in Script.Layout.All)
            _database.Execute($"DELETE FROM {table.Name}");
    }

    /// <summary><c>report rule[instance] left right difference</c>, in ordinal order.</summary>
    public IReadOnlyList<string> Violations() => [.. _database.Query(
        $"SELECT rule, report_id, instance, lhs, rhs, difference FROM {Script.Violations}",
        r => Line(r.GetInt64(1), r.GetString(0), r.GetString(2)) + " " + string.Join(' ', new[] { 3, 4, 5 }.Select(i => r.GetDecimal(i).ToString("0.############################", CultureInfo.InvariantCulture)))).Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> NotEvaluated() => [.. _database.Query(
        $"SELECT rule, report_id, instance FROM {Script.NotEvaluated}", r => Line(r.GetInt64(1), r.GetString(0), r.GetString(2))).Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> Strings(string query) => [.. _database.Query(query, r => r.GetString(0))];

    public IReadOnlyDictionary<long, (ReportValues Values, string Source)> ReadBack(IReadOnlyCollection<long> ids) =>
        new ValueReader(_database, Definition.Report, Script.Layout).Read(ids);

    /// <summary>The rows of a table as CSV: a text in quotes, which NULL and numbers are without.</summary>
    public string Csv(SqlTable table, string nothing = "") => string.Concat(_database.Query(
        $"SELECT {string.Join(", ", table.Columns.Select(c => $"CAST({c.Name} AS TEXT)"))} FROM {table.Name}",
        r => string.Join(',', table.Columns.Select((c, i) => r.IsDBNull(i) ? nothing : c.Type.Base is SqlBase.Text ? $"\"{r.GetString(i).Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : r.GetString(i))) + "\n"));

    public static string Line(long report, string rule, string instance) =>
        string.Create(CultureInfo.InvariantCulture, $"{report} {Named(rule, instance)}");

    private static string Named(string rule, string instance) => instance.Length == 0 ? rule : $"{rule}[{instance}]";

    public void Dispose() => _database.Dispose();
}
