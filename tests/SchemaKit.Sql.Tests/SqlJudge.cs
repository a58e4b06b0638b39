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

    /// <param name="changed">What becomes of each statement before it is run; nothing if it is not given.</param>
    public SqlJudge(LoadedDefinition definition, Func<string, string>? changed = null)
    {
        Definition = definition;
        Script = SqlEmitter.Emit(definition.Report, new DuckDbDialect());
        foreach (var statement in Script.Tables.Concat(Script.Views))
            _database.Execute(changed?.Invoke(statement.ToString()) ?? statement.ToString());
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

    /// <summary>Judges a batch by itself: all are loaded, the two views are read once, and the tables are empty again.</summary>
    /// <param name="cases">Sound reports, each with its report of last year.</param>
    /// <returns>For each, in no order of its own: what it breaks, and <c>rule[instance]</c> of what could not be evaluated.</returns>
    public IReadOnlyList<(IReadOnlyList<FoundViolation> Violations, IReadOnlyList<string> NotEvaluated)> Judge(IReadOnlyList<(ReportValues Own, ReportValues? Prior)> cases)
    {
        using (var writer = new ReportWriter(_database, Script.Layout, 0))
        {
            for (var i = 0; i < cases.Count; i++)
                AddAs(writer, i, cases[i].Own);
            for (var i = 0; i < cases.Count; i++)
                AddAs(writer, i, cases[i].Prior);
        }

        var violations = _database.Query(
            $"SELECT report_id, rule, instance, CAST(lhs AS TEXT), CAST(rhs AS TEXT) FROM {Script.Violations} WHERE report_id <= {cases.Count}",
            r => new FoundViolation(r.GetInt64(0), r.GetString(1), r.GetString(2), Plain(r.GetString(3)), Plain(r.GetString(4)))).ToLookup(v => v.Report);
        var unknown = _database.Query(
            $"SELECT report_id, rule, instance FROM {Script.NotEvaluated} WHERE report_id <= {cases.Count}",
            r => (Report: r.GetInt64(0), Instance: Named(r.GetString(1), r.GetString(2)))).ToLookup(v => v.Report, v => v.Instance);
        foreach (var table in Script.Layout.All)
            _database.Execute($"TRUNCATE {table.Name}");
        return [.. cases.Select((_, i) => ((IReadOnlyList<FoundViolation>)[.. violations[i + 1]], (IReadOnlyList<string>)[.. unknown[i + 1]]))];
    }

    private static string Plain(string number) => number.Contains('.', StringComparison.Ordinal) ? number.TrimEnd('0').TrimEnd('.') : number;

    /// <summary>Every case has a body of its own, so that its report of last year is found, and no other's.</summary>
    private static void AddAs(ReportWriter writer, int number, ReportValues? values)
    {
        if (values is null)
            return;

        var (organization, code) = (values.Organization, values.OrganizationCode);
        (values.Organization, values.OrganizationCode) = ("Body " + number.ToString(CultureInfo.InvariantCulture), null);
        writer.Add(values, "");
        (values.Organization, values.OrganizationCode) = (organization, code);
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
