namespace SchemaKit.Cli.Validating;

/// <summary>The outcomes of one report: equations, and all other checks. What another report would decide that was not given is told apart.</summary>
internal readonly record struct RuleOutcomes(OutcomeCounts Equations, OutcomeCounts Checks)
{
    public static RuleOutcomes operator +(RuleOutcomes one, RuleOutcomes other) => new(one.Equations + other.Equations, one.Checks + other.Checks);

    public static RuleOutcomes Of(JudgedReport report)
    {
        if (report.Parts.Count > 0)
            return report.Parts.Aggregate(default(RuleOutcomes), (sum, part) => sum + Of(part));

        if (report.Rules.Count == 0 || report.Edition is not { } edition)
            return default;

        var (equations, checks) = (default(OutcomeCounts), default(OutcomeCounts));
        for (var i = 0; i < report.Rules.Count; i++)
        {
            var (rule, counts) = (edition.Rules[i], report.Rules[i]);
            var lacking = counts.NotEvaluated == 0 ? 0 : Lacking(report.Result.NotEvaluated, rule.Id);
            var one = new OutcomeCounts(counts.Holds, counts.Violated, counts.NotEvaluated - lacking);
            if (rule.IsEquation)
                equations += one;
            else
                checks += one;
        }

        return new RuleOutcomes(equations, checks);
    }

    private static int Lacking(IReadOnlyList<SkippedRule> notEvaluated, string rule)
    {
        var lacking = 0;
        for (var i = 0; i < notEvaluated.Count; i++)
            lacking += notEvaluated[i].RuleId == rule && SkipReasons.LacksReport(notEvaluated[i]) ? notEvaluated[i].Instances : 0;
        return lacking;
    }
}
