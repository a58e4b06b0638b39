using System.Text;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.Ledger;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Compiler.Emit.Sql.Layout;
using SchemaKit.Compiler.Emit.Sql.Rules;

namespace SchemaKit.Compiler.Emit.Sql;

/// <summary>Prints the SQL of a definition: typed tables that reports are loaded into, and for each rule a view of its violations.</summary>
internal sealed class SqlEmitter
{
    private readonly BoundReport _report;
    private readonly SqlDialect _dialect;
    private readonly SqlNames _names = new();
    private readonly SqlLayout _layout;
    private readonly List<SqlRule> _rules = [];
    private readonly List<SqlCode> _views = [];
    private readonly List<SqlCode> _violations = [];
    private readonly List<SqlCode> _notEvaluated = [];
    private readonly int _digits;

    private SqlEmitter(BoundReport report, SqlDialect dialect)
    {
        (_report, _dialect) = (report, dialect);
        _layout = SqlLayoutBuilder.Build(report, _names);
        _digits = report.Rules.Select(r => r.Scale).DefaultIfEmpty(0).Max();
    }

    private string Prefix => SqlLayoutBuilder.PrefixOf(_report);

    public static SqlScript Emit(BoundReport report, SqlDialect dialect) => new SqlEmitter(report, dialect).Emit();

    private SqlScript Emit()
    {
        var (prior, all, unknown) = (_names.Next(Prefix, "prior"), _names.Next(Prefix, "violations"), _names.Next(Prefix, "not_evaluated"));
        List<SqlCode> tables = [.. _dialect.Preparation(_layout.Labels), .. _layout.All.SelectMany(t => _dialect.Comments(t, _layout.Labels).Prepend(_dialect.CreateTable(t)))];
        if (_report.Rules.Any(r => r.ReadsPrior && !r.ReadsChildren))
            _views.Add(_dialect.CreateView(prior, _dialect.PriorReports(_layout.Reports.Name)));
        foreach (var rule in _report.Rules)
            AddRule(rule, prior);
        _views.Add(_dialect.CreateView(all, Union(_violations, $"SELECT '' AS \"rule\", '' AS \"severity\", {SqlLayout.ReportId}, '' AS \"instance\", 0 AS \"lhs\", 0 AS \"rhs\", 0 AS \"difference\" FROM {_layout.Reports.Name} WHERE 1 = 0")));
        _views.Add(_dialect.CreateView(unknown, Union(_notEvaluated, $"SELECT '' AS \"rule\", {SqlLayout.ReportId}, '' AS \"instance\" FROM {_layout.Reports.Name} WHERE 1 = 0")));
        return new SqlScript(Text(tables), _layout, _rules, tables, _views) { Prior = prior, Violations = all, NotEvaluated = unknown };
    }

    private void AddRule(BoundRule rule, SqlName prior)
    {
        var entry = RuleLosses.Of(_report, rule, _dialect);
        if (entry.Standing == Standing.NotExpressible)
        {
            _rules.Add(new SqlRule(rule.Id, entry, null));
            return;
        }

        var view = _names.Next(Prefix, rule.Id);
        var sql = new RuleSql(_report, rule, _layout, _dialect, prior);
        _rules.Add(new SqlRule(rule.Id, entry, view));
        _views.Add(_dialect.CreateView(view, Union(sql.Violations(), SqlCode.Empty)));
        _views.AddRange(_dialect.CommentOnView(view, rule.Text.In(_report.Definition.Languages[0]), _layout.Labels));

        // Every rule has its own type of numbers; together they have one that holds all.
        var id = _dialect.Literal(rule.Id);
        var sides = SqlCode.Join(", ", new SqlCode[] { $"lhs", $"rhs", $"difference" }.Select(s => (SqlCode)$"{_dialect.Decimal($"\"{s}\"", _digits)} AS \"{s}\""));
        _violations.Add($"SELECT {id} AS \"rule\", {SeverityOf(rule)} AS \"severity\", \"report_id\", \"instance\", {sides} FROM {view}");
        _notEvaluated.AddRange(sql.NotEvaluated().Select(q => (SqlCode)$"SELECT {id} AS \"rule\", \"report_id\", \"instance\" FROM (\n{q}) AS i"));
    }

    private static SqlLiteral SeverityOf(BoundRule rule) => SqlLiteral.Of(rule.Severity switch
    {
        RuleSeverity.Warning => "warning",
        RuleSeverity.Info => "info",
        RuleSeverity.Explain => "explain",
        _ => "error",
    });

    private static SqlCode Union(IEnumerable<SqlCode> queries, SqlCode none)
    {
        var all = SqlCode.Join("\nUNION ALL\n", queries);
        return all.IsEmpty ? none : all;
    }

    private string Text(IReadOnlyList<SqlCode> tables)
    {
        var definition = _report.Definition;
        var text = new StringBuilder();
        Line($"-- {definition.Standard.Value}, edition {definition.Edition.Value}, for {_dialect.Name}. Made by schemakit; do not edit.");
        Line("-- Tables are filled in this order and their columns in theirs. A view of a rule shows its violations; where a side is NULL the rule could not be evaluated.");
        foreach (var rule in _rules)
            Line("-- rule " + rule.Id + ": " + LedgerEmitter.Word(rule.Standing) + (rule.Standing == Standing.Enforced ? "" : ": " + rule.Reason));
        foreach (var table in _layout.All.Where(t => t.Columns.Count > _dialect.MostColumns))
            Line($"-- {table.Name} has more columns than {_dialect.Name} allows.");
        foreach (var statement in tables.Concat(_views))
            Line("\n" + statement);
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');
    }
}
