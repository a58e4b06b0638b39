using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Verbalizing;

/// <summary>Lists the references of a rule.</summary>
internal static class RuleReferences
{
    public static IEnumerable<ReferenceSyntax> Of(SpokenRule rule) =>
        new[] { rule.Where, rule.Formula.Condition }.SelectMany(c => c?.Alternatives ?? []).SelectMany(all => all).Append(rule.Formula.Assertion)
            .SelectMany(c => Of(c.Left).Concat(Of(c.Right)));

    /// <summary>The reference that a sum is, if it is nothing but that.</summary>
    public static ReferenceSyntax? Alone(SumSyntax sum) =>
        sum is { Terms: [{ IsNegative: false, Coefficient: null, Factor: ReferenceSyntax reference }] } ? reference : null;

    private static IEnumerable<ReferenceSyntax> Of(SumSyntax sum) => sum.Terms.SelectMany(t => t.Factor switch
    {
        ReferenceSyntax reference => [reference],
        GroupSyntax group => Of(group.Sum),
        CallSyntax call => call.Arguments.SelectMany(Of),
        _ => [],
    });
}
