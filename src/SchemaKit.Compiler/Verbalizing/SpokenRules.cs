using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;
using SchemaKit.Compiler.Diagnostics;
using SchemaKit.Compiler.Rules;
using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Verbalizing;

/// <summary>What is to be said of the rules of a definition.</summary>
internal static class SpokenRules
{
    /// <summary>The rule as written, once for each value of its variable; of a total, the rule that it implies. Empty if the rule was not written in a definition.</summary>
    public static IReadOnlyList<SpokenRule> Of(BoundRule rule, BoundReport report)
    {
        if (rule.IsTotal)
            return TotalFormula.Of(rule, report) is { } total ? [total] : [];
        return report.Definition.Rules.FirstOrDefault(r => r.Id.Value == rule.Id) is { } written ? Of(written, SentenceScope.Of(rule), report.Definition.Source) : [];
    }

    private static List<SpokenRule> Of(RuleDefinition rule, SentenceScope scope, SourceFile source)
    {
        // The rule is bound, so nothing is wrong with it; what is reported here goes nowhere.
        var unheard = new DiagnosticBag(source);
        if (rule.Variable is not { } variable)
            return [Of(rule, scope, FormulaText.Of(rule.Assert), rule.Where is { } where ? FormulaText.Of(where) : null, "", unheard)];

        var spoken = new List<SpokenRule>();
        for (var value = variable.First; value <= variable.Last; value++)
        {
            var assert = VariableText.For(rule.Assert, variable, value, unheard)!;
            var where = rule.Where is { } condition ? VariableText.For(condition, variable, value, unheard) : null;
            spoken.Add(Of(rule, scope, assert, where, FormattableString.Invariant($"{variable.Name.Value}={value}"), unheard));
        }

        return spoken;
    }

    private static SpokenRule Of(RuleDefinition rule, SentenceScope scope, FormulaText assert, FormulaText? where, string variant, DiagnosticBag unheard) => new(
        scope,
        rule.WhereRows?.Select(p => p.Value).ToList(),
        rule.WhereColumns?.Select(p => p.Value).ToList(),
        where is null ? null : RuleParser.ParseCondition(where, unheard),
        RuleParser.Parse(assert, unheard)!,
        rule.ToleranceKind,
        rule.Tolerance?.Value ?? "")
    {
        Variant = variant,
    };
}
