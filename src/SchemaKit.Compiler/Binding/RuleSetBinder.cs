using System.Numerics;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Binding;

/// <summary>Binds all rules: those that totals imply, then those that are written.</summary>
internal sealed class RuleSetBinder(
    ReportDefinition definition, IReadOnlyList<BoundTable> tables, IReadOnlyList<BoundTable> lists, IReadOnlyList<BoundCell> cells, DiagnosticBag diagnostics)
{
    private readonly List<BoundRule> _rules = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private int _instances;

    /// <summary>The rules that totals imply. No other gives a total.</summary>
    public IReadOnlyList<BoundRule> BindImplied(CancellationToken cancellation)
    {
        var totals = new TotalBinder(definition, cells, diagnostics);
        var listTotals = new ListTotalBinder(definition, totals, cells, diagnostics);
        foreach (var table in lists.Where(l => l.List!.Definition.IsRoster).Concat(tables))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var rule in table.List is null ? totals.Bind(table) : listTotals.Bind(table))
                Add(rule, rule.Span);
        }

        return _rules.ToList();
    }

    /// <summary>These, then the written ones.</summary>
    public IReadOnlyList<BoundRule> BindWritten(CancellationToken cancellation)
    {
        foreach (var rule in definition.Rules)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Bind(rule) is { } bound)
                Add(bound, rule.Id.Span);
        }

        return _rules;
    }

    /// <summary>The same of a definition without fault, of which no rule may be asked for.</summary>
    public IReadOnlyList<BoundRule> BindWrittenLate() => new LateRules(_rules, definition.Rules.Select(rule => new Lazy<BoundRule>(
        () => Bind(rule) ?? throw new InvalidOperationException($"the rule {rule.Id.Value} has errors"))).ToList());

    private BoundRule? Bind(RuleDefinition rule) => new RuleBinder(rule, definition, tables, lists, cells, diagnostics).Bind();

    private void Add(BoundRule rule, TextSpan span)
    {
        if (!_ids.Add(rule.Id))
            diagnostics.ReportRuleIdTaken(new Located<string>(rule.Id, span));
        else if (_instances + rule.Instances.Count > Limits.RuleInstances)
            diagnostics.ReportTooManyInstances(new Located<string>(rule.Id, span), Limits.RuleInstances);
        else if (rule.Magnitude > (BigInteger)decimal.MaxValue / 2)
            diagnostics.ReportSumTooLarge(new Located<string>(rule.Id, span));
        else
            _rules.Add(rule);

        _instances += rule.Instances.Count;
    }
}
