using SchemaKit.Compiler.Rules;

namespace SchemaKit.Cli.Validating;

/// <summary>The outcomes of one report: equations, and all other checks.</summary>
internal readonly record struct RuleOutcomes(OutcomeCounts Equations, OutcomeCounts Checks)
{
    public static RuleOutcomes operator +(RuleOutcomes one, RuleOutcomes other) => new(one.Equations + other.Equations, one.Checks + other.Checks);

    public static RuleOutcomes Of(JudgedReport report)
    {
        if (report.Definition is null)
            return default;

        var outcomes = default(RuleOutcomes);
        foreach (var (rule, counts) in report.Definition.Rules.Zip(report.Rules))
        {
            var one = new OutcomeCounts(counts.Holds, counts.Violated, counts.NotEvaluated);
            var isEquation = rule.Instances.Count > 0 && rule.Instances[0].Assertion.Relation == Relation.Equal;
            outcomes += isEquation ? new RuleOutcomes(one, default) : new RuleOutcomes(default, one);
        }

        return outcomes;
    }
}
