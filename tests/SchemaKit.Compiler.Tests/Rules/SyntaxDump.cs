using SchemaKit.Compiler.Rules;

namespace SchemaKit.Compiler.Tests.Rules;

/// <summary>The shape of a formula's tree without its places, so that two trees can be compared.</summary>
internal static class SyntaxDump
{
    public static string Of(RuleSyntax rule) =>
        (rule.Condition is { } condition ? "if " + Of(condition) + " then " : "") + Of(rule.Assertion);

    private static string Of(ConditionSyntax condition) =>
        "(or " + string.Join(" ", condition.Alternatives.Select(all => "(and " + string.Join(" ", all.Select(Of)) + ")")) + ")";

    private static string Of(ComparisonSyntax comparison) => $"({comparison.Relation} {Of(comparison.Left)} {Of(comparison.Right)})";

    private static string Of(SumSyntax sum) => "[" + string.Join(" ", sum.Terms.Select(Of)) + "]";

    private static string Of(TermSyntax term) => (term.IsNegative ? "-" : "+") + (term.Coefficient?.Text ?? "") + ":" + Of(term.Factor);

    private static string Of(FactorSyntax factor) => factor switch
    {
        NumberSyntax number => "#" + number.Text,
        ReferenceSyntax reference => "<" + string.Join("/", reference.Segments.Select(s => s.Text)) + ">",
        GroupSyntax group => "group" + Of(group.Sum),
        CallSyntax call => call.Function + "(" + string.Join(",", call.Arguments.Select(Of)) + ")",
        _ => throw new InvalidOperationException(factor.ToString()),
    };
}
