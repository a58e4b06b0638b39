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

    public IReadOnlyList<BoundRule> Bind(CancellationToken cancellation)
    {
        var totals = new TotalBinder(definition, cells, diagnostics);
        var listTotals = new ListTotalBinder(definition, totals, cells, diagnostics);
        foreach (var table in lists.Where(l => l.List!.Definition.IsRoster).Concat(tables))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var rule in table.List is null ? totals.Bind(table) : listTotals.Bind(table))
                Add(rule, rule.Span);
        }

        foreach (var rule in definition.Rules)
        {
            cancellation.ThrowIfCancellationRequested();
            if (new RuleBinder(rule, definition, tables, lists, cells, diagnostics).Bind() is { } bound)
                Add(bound, rule.Id.Span);
        }

        return _rules;
    }

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
