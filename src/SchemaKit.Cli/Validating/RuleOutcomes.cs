using SchemaKit.Compiler.Rules;

namespace SchemaKit.Cli.Validating;

/// <summary>The outcomes of one report: equations, and all other checks. What another report would decide that was not given is told apart.</summary>
internal readonly record struct RuleOutcomes(OutcomeCounts Equations, OutcomeCounts Checks)
{
    public static RuleOutcomes operator +(RuleOutcomes one, RuleOutcomes other) => new(one.Equations + other.Equations, one.Checks + other.Checks);

    public static RuleOutcomes Of(JudgedReport report)
    {
        if (report.Parts.Count > 0)
            return report.Parts.Aggregate(default(RuleOutcomes), (sum, part) => sum + Of(part));

        if (report.Definition is null || report.Rules.Count == 0)
            return default;

        var outcomes = default(RuleOutcomes);
        for (var i = 0; i < report.Rules.Count; i++)
        {
            var (rule, counts) = (report.Definition.Rules[i], report.Rules[i]);
            var lacking = counts.NotEvaluated == 0 ? 0 : report.Result.NotEvaluated.Where(s => s.RuleId == rule.Id && SkipReasons.LacksReport(s)).Sum(s => s.Instances);
            var one = new OutcomeCounts(counts.Holds, counts.Violated, counts.NotEvaluated - lacking);
            var isEquation = rule.Instances.Count > 0 && rule.Instances[0].Assertion.Relation == Relation.Equal;
            outcomes += isEquation ? new RuleOutcomes(one, default) : new RuleOutcomes(default, one);
        }

        return outcomes;
    }
}
