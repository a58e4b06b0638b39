using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Compiler.Analysis;

/// <summary>Finds written rules that say nothing new. Of several that say the same together, the later ones are found.</summary>
internal sealed class RedundancyAnalyzer(BoundReport report, IReadOnlyList<Equation> equations)
{
    private readonly ILookup<BoundRule, int> _equationsOfRule =
        Enumerable.Range(0, equations.Count).ToLookup(i => equations[i].Rule);

    public void Analyze(DependencySpace space, ISet<BoundRule> decided, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        foreach (var rule in report.Rules.Reverse())
        {
            cancellation.ThrowIfCancellationRequested();
            var own = _equationsOfRule[rule].ToList();
            if (own.Count == 0 || own.Count < rule.Instances.Count || rule.IsTotal || decided.Contains(rule))
                continue;

            var derivations = space.Without(WeakerThan(rule)).Derive(own);
            if (space.IsExhausted)
                return;
            if (derivations is null || !Enumerable.Range(0, own.Count).All(i => HoldsWithBlanks(own[i], derivations[i])))
                continue;

            diagnostics.ReportSaysNothingNew(rule.Span, rule.Id, SourcesOf(rule, derivations));
            space = space.Without(own);
        }
    }

    /// <summary>A warning does not make an error superfluous.</summary>
    private IEnumerable<int> WeakerThan(BoundRule rule) =>
        Enumerable.Range(0, equations.Count).Where(i => equations[i].Rule.Severity > rule.Severity);

    /// <summary>Where a blank is unknown, a rule over it is not evaluated; then nothing follows from it for a rule that does not read that cell.</summary>
    private bool HoldsWithBlanks(int derived, Dictionary<int, Rational> derivation)
    {
        var read = new HashSet<int>(equations[derived].Sum.Terms.Select(t => t.Cell));
        return derivation.Keys.SelectMany(i => equations[i].Sum.Terms).All(t =>
            read.Contains(t.Cell) || report.Cells[t.Cell].Kind.BlankIn(report.Cells[t.Cell].Table.Definition) != BlankMeaning.Unknown);
    }

    private List<string> SourcesOf(BoundRule rule, IEnumerable<Dictionary<int, Rational>> derivations) =>
        derivations.SelectMany(d => d.Keys).Distinct().OrderBy(i => i)
            .Select(i => equations[i].Rule).Distinct().Where(r => r != rule).Select(r => r.Id).ToList();
}
