using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Cli.Checking;

/// <summary>How many rule instances a definition has, by relation.</summary>
/// <param name="RulesOverOthers">The rules that read last year's report or those of subordinate bodies, which are not among the instances.</param>
internal sealed record RuleTally(int Equations, int Inequalities, int RulesOverOthers)
{
    public static RuleTally Of(BoundReport report)
    {
        var relations = report.Rules.Where(r => !ReadsOther(r)).SelectMany(r => r.Instances).Select(i => i.Assertion.Relation).ToList();
        var equations = relations.Count(r => r == Relation.Equal);
        return new RuleTally(equations, relations.Count - equations, report.Rules.Count(ReadsOther));
    }

    private static bool ReadsOther(BoundRule rule) => rule.ReadsPrior || rule.ReadsChildren;
}
