using System.Globalization;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.Sql;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Sql;

/// <summary>Runs the views of one definition over its reports. What they find is told in the engine's words, which must find the same.</summary>
internal sealed class ReportAudit
{
    private const int Page = 500;

    private readonly Database _database;
    private readonly BoundReport _report;
    private readonly SqlScript _script;
    private readonly ValueReader _reader;

    private ReportAudit(Database database, BoundReport report, SqlScript script) =>
        (_database, _report, _script, _reader) = (database, report, script, new ValueReader(database, report, script.Layout));

    public SqlScript Script => _script;

    /// <exception cref="DatabaseException">The tables were made by another version of the definition.</exception>
    public static ReportAudit Of(Database database, BoundReport report, string script)
    {
        var emitted = SqlEmitter.Emit(report, new DuckDbDialect());
        DefinitionRegister.Check(report.Definition.Standard.Value, report.Definition.Edition.Value, emitted, script);
        return new ReportAudit(database, report, emitted);
    }

    /// <summary>How many reports there are.</summary>
    public long Reports => _database.Count($"SELECT COUNT(*) FROM {_script.Layout.Reports.Name}");

    /// <summary>How many rule instances could not be evaluated, of reports in the database alone.</summary>
    public long NotEvaluated => _database.Count($"SELECT COUNT(*) FROM {_script.NotEvaluated}");

    /// <summary>The reports with violations, in the order in which they were loaded.</summary>
    /// <exception cref="DatabaseException">What the views found is not what the reports say.</exception>
    public IEnumerable<AuditedReport> Run()
    {
        _database.Execute($"CREATE OR REPLACE TEMP TABLE found AS SELECT * FROM {_script.Violations}");
        var ids = _database.Query("SELECT DISTINCT report_id FROM found ORDER BY report_id", r => r.GetInt64(0)).ToList();
        return ids.Chunk(Page).SelectMany(Audit);
    }

    private IEnumerable<AuditedReport> Audit(IReadOnlyList<long> ids)
    {
        var wanted = Wanted(ids);
        var found = _database.Query($"SELECT report_id, rule, instance, CAST(lhs AS TEXT), CAST(rhs AS TEXT) FROM found WHERE report_id IN ({wanted})",
            r => new FoundViolation(r.GetInt64(0), r.GetString(1), r.GetString(2), Plain(r.GetString(3)), Plain(r.GetString(4)))).ToLookup(v => v.Report);
        var priors = _report.Rules.Any(r => r.ReadsPrior && !r.ReadsChildren)
            ? _database.Query($"SELECT report_id, prior_id FROM {_script.Prior} WHERE report_id IN ({wanted})", r => (r.GetInt64(0), r.GetInt64(1))).ToDictionary()
            : [];
        var reports = _reader.Read([.. ids.Concat(priors.Values).Distinct()]);
        foreach (var id in ids.Where(reports.ContainsKey))
        {
            var (values, source) = reports[id];
            var prior = priors.TryGetValue(id, out var last) && reports.TryGetValue(last, out var of) ? of.Values : null;
            yield return new AuditedReport(source, values, VerdictOn(values, prior, [.. found[id]], source));
        }
    }

    private ReportVerdict VerdictOn(ReportValues values, ReportValues? prior, IReadOnlyList<FoundViolation> found, string source)
    {
        var (result, rules) = ReportEngine.Judge(new PayloadReading(values, [], IsText: true), prior);
        var expressible = _script.Rules.Where(r => r.View is not null).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var told = result.Violations.Where(v => expressible.Contains(v.RuleId)).ToDictionary(v => (v.RuleId, v.Instance), v => (Plain(v.Left), Plain(v.Right)));
        if (told.Count != found.Count || found.Any(f => !told.TryGetValue((f.Rule, f.Instance), out var sides) || sides != (f.Left, f.Right)))
            throw new DatabaseException($"its views and its figures do not agree about {source}; were they changed?");

        return new ReportVerdict(result, rules);
    }

    private static string Plain(decimal? side) => Plain(side!.Value.ToString(CultureInfo.InvariantCulture));

    private static string Plain(string side) => side.Contains('.', StringComparison.Ordinal) ? side.TrimEnd('0').TrimEnd('.') : side;

    private static string Wanted(IEnumerable<long> ids) => string.Join(", ", ids.Select(i => i.ToString(CultureInfo.InvariantCulture)));
}
