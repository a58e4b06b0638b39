using SchemaKit.Compiler.Rules;

namespace SchemaKit.Cli.Validating;

/// <summary>The outcomes of one report: equations, and all other checks.</summary>
internal readonly record struct RuleOutcomes(OutcomeCounts Equations, OutcomeCounts Checks)
{
    public static RuleOutcomes operator +(RuleOutcomes one, RuleOutcomes other) => new(one.Equations + other.Equations, one.Checks + other.Checks);

    public static RuleOutcomes Of(JudgedReport report)
    {
        if (report.Parts.Count > 0)
            return report.Parts.Aggregate(default(RuleOutcomes), (sum, part) => sum + Of(part));

        if (report.Definition is null)
            return default;

        var broken = report.Result.Violations.Select(v => v.Id).ToHashSet(StringComparer.Ordinal);
        var skipped = report.Result.NotEvaluated.Select(s => Id(s.RuleId, s.Instance)).ToHashSet(StringComparer.Ordinal);
        var outcomes = default(RuleOutcomes);
        foreach (var rule in report.Definition.Rules)
        {
            foreach (var instance in rule.Instances)
            {
                var id = instance.IdIn(rule);
                var one = skipped.Contains(id) ? new OutcomeCounts(0, 0, 1) : broken.Contains(id) ? new OutcomeCounts(0, 1, 0) : new OutcomeCounts(1, 0, 0);
                outcomes += instance.Assertion.Relation == Relation.Equal ? new RuleOutcomes(one, default) : new RuleOutcomes(default, one);
            }
        }

        return outcomes;
    }

    private static string Id(string rule, string instance) => instance.Length == 0 ? rule : $"{rule}[{instance}]";
}
