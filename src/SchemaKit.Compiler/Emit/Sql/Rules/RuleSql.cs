using System.Numerics;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Emit.Sql.Dialects;
using SchemaKit.Compiler.Emit.Sql.Layout;

namespace SchemaKit.Compiler.Emit.Sql.Rules;

/// <summary>Writes one rule as queries, one for each instance over whole reports, or for all rows of a list.</summary>
internal sealed class RuleSql
{
    private const int Millionths = 1_000_000;

    private readonly BoundReport _report;
    private readonly BoundRule _rule;
    private readonly SqlLayout _layout;
    private readonly SqlDialect _dialect;
    private readonly SqlName? _prior;
    private readonly SqlNumber _number;

    /// <param name="prior">The view of each report's report of the year before.</param>
    public RuleSql(BoundReport report, BoundRule rule, SqlLayout layout, SqlDialect dialect, SqlName? prior)
    {
        (_report, _rule, _layout, _dialect, _prior) = (report, rule, layout, dialect, prior);
        var factor = rule.ToleranceKind == ToleranceKind.Relative ? Millionths : 1;
        _number = SqlNumber.For(rule.Scale, (rule.Magnitude + 1) * 2 * factor);
    }

    /// <summary>The violations: report, instance, both sides and their difference.</summary>
    public IEnumerable<SqlCode> Violations() => Branches().Select(b => b.Violations(_dialect));

    /// <summary>What cannot be judged as something is blank or not there: report and instance. Where nothing can be, there is no query.</summary>
    public IEnumerable<SqlCode> NotEvaluated() => Branches().Select(b => b.NotEvaluated()).Where(q => !q.IsEmpty);

    private IEnumerable<SqlBranch> Branches() =>
        InstanceRows.Of(_rule).SelectMany(_ => _rule.Instances, Branch);

    private SqlBranch Branch(InstanceRows about, BoundInstance instance)
    {
        var branch = Branch(about, instance, isOnly: true);
        return branch.Sources.HasJoins ? Branch(about, instance, isOnly: false) : branch;
    }

    private SqlBranch Branch(InstanceRows about, BoundInstance instance, bool isOnly)
    {
        var sources = new RowSources(_layout, _dialect, _prior, about, about.List is null ? StartOf(instance) : null, isOnly);
        var formulas = new FormulaSql(_report, _rule, sources, _dialect, _number);
        AddFilters(sources, about);
        return new SqlBranch
        {
            Where = ComparisonSql.Condition(instance.Where, formulas),
            Condition = ComparisonSql.Condition(instance.Condition, formulas),
            Left = formulas.Sum(instance.Assertion.Left),
            Right = formulas.Sum(instance.Assertion.Right),
            Broken = ComparisonSql.Broken(_report, _rule, instance.Assertion, _dialect, _number),
            Explained = Explained(sources),
            Instance = new InstanceName(_dialect, sources).Of(about, instance),
            Sources = sources,
        };
    }

    private void AddFilters(RowSources sources, InstanceRows about)
    {
        if (about.StandsAlone)
            sources.AddFilter(sources.Entries(about.List!.List!.Roster!, ReportSource.Own).IsMissing);
        if (_rule.Years.First is { } first)
            sources.AddFilter($"{sources.Reports[SqlLayout.Year]} >= {first}");
        if (_rule.Years.Last is { } last)
            sources.AddFilter($"{sources.Reports[SqlLayout.Year]} <= {last}");
    }

    private SqlCode Explained(RowSources sources) => _rule.ExplainedBy is { } table
        ? $"{sources.ReportId} NOT IN (SELECT {SqlLayout.ReportId} FROM {_layout.Footnotes!.Name} WHERE {SqlLayout.TableId} = {_dialect.Literal(table)})"
        : SqlCode.Empty;

    /// <summary>The first fixed table that is read, so that rules over one table need no join.</summary>
    private BoundTable? StartOf(BoundInstance instance) => Operands.Of(instance)
        .OfType<BoundCellOperand>().Where(c => c.Source == ReportSource.Own)
        .Select(c => _report.Cells[c.Cell].Table).FirstOrDefault(t => t.List is null);
}
