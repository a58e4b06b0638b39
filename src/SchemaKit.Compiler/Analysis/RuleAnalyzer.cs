using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Diagnostics;

namespace SchemaKit.Compiler.Analysis;

/// <summary>Judges the rules of a definition as mathematics: what contradicts, what follows, what can never happen.</summary>
internal static class RuleAnalyzer
{
    public static void Analyze(BoundReport report, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        var decided = ReachAnalyzer.Analyze(report, diagnostics, cancellation);
        var equations = EquationCollector.Collect(report);
        if (Eliminate(report, equations, decided, diagnostics, cancellation) is not { } dependencies)
            return;

        new RedundancyAnalyzer(report, equations).Analyze(new DependencySpace(dependencies), decided, diagnostics, cancellation);
    }

    /// <summary>Reports contradictions; without one, returns what depends on each other. From a contradiction everything would follow.</summary>
    private static List<Dictionary<int, Rational>>? Eliminate(
        BoundReport report, IReadOnlyList<Equation> equations, ISet<BoundRule> decided, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var system = new EquationSystem(CellRanking.Of(report, equations));
        var dependencies = new List<Dictionary<int, Rational>>();
        var isConsistent = true;
        for (var i = 0; i < equations.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (system.Add(equations[i], i) is not { } dependency)
                continue;

            dependencies.Add(dependency.Multiples);
            isConsistent &= dependency.Rest.IsZero;
            if (!dependency.Rest.IsZero && decided.Add(equations[i].Rule))
                diagnostics.ReportContradiction(equations[i].Rule.Span, equations[i].Id, OthersOf(dependency, i, equations));
        }

        return isConsistent ? dependencies : null;
    }

    private static List<string> OthersOf(Dependency dependency, int index, IReadOnlyList<Equation> equations) =>
        dependency.Multiples.Keys.Where(i => i != index).OrderBy(i => i).Select(i => equations[i].Id).ToList();
}
