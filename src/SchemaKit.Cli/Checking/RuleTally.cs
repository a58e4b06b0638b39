using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Rules;

namespace SchemaKit.Cli.Checking;

/// <summary>How many rule instances a definition has, by relation.</summary>
internal sealed record RuleTally(int Equations, int Inequalities)
{
    public static RuleTally Of(BoundReport report)
    {
        var relations = report.Rules.SelectMany(r => r.Instances).Select(i => i.Assertion.Relation).ToList();
        var equations = relations.Count(r => r == Relation.Equal);
        return new RuleTally(equations, relations.Count - equations);
    }
}
