using System.Text;

namespace SchemaKit.Compiler.Rules;

/// <summary>Prints a formula in its canonical spelling: single spaces, no more parentheses than written.</summary>
internal static class RuleText
{
    public static string Of(RuleSyntax rule)
    {
        var text = new StringBuilder();
        if (rule.Condition is { } condition)
            text.Append(RuleWords.If).Append(' ').Append(Of(condition)).Append(' ').Append(RuleWords.Then).Append(' ');
        return text.Append(Of(rule.Assertion)).ToString();
    }

    public static string Of(ConditionSyntax condition) =>
        string.Join($" {RuleWords.Or} ", condition.Alternatives.Select(all => string.Join($" {RuleWords.And} ", all.Select(Of))));

    public static string Of(ComparisonSyntax comparison) =>
        $"{Of(comparison.Left)} {RuleWords.SignOf(comparison.Relation)} {Of(comparison.Right)}";

    public static string Of(SumSyntax sum)
    {
        var text = new StringBuilder();
        foreach (var term in sum.Terms)
        {
            if (text.Length > 0)
                text.Append(term.IsNegative ? " - " : " + ");
            else if (term.IsNegative)
                text.Append('-');

            if (term.Coefficient is { } coefficient)
                text.Append(coefficient.Text).Append(" * ");
            text.Append(Of(term.Factor));
        }

        return text.ToString();
    }

    private static string Of(FactorSyntax factor) => factor switch
    {
        NumberSyntax number => number.Text,
        ReferenceSyntax reference => reference.Text,
        GroupSyntax group => "(" + Of(group.Sum) + ")",
        CallSyntax call => RuleWords.Functions[(int)call.Function] + "(" + string.Join(", ", call.Arguments.Select(Of)) + ")",
        _ => throw new InvalidOperationException(factor.GetType().Name),
    };
}
