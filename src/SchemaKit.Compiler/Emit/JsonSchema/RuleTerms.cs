using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Definitions;

namespace SchemaKit.Compiler.Emit.JsonSchema;

/// <summary>What applies to a rule whatever the instance: how much it weighs, who says so, when, and its sentence.</summary>
internal static class RuleTerms
{
    public static IEnumerable<PortableMember> Of(BoundRule rule)
    {
        if (rule.Severity != RuleSeverity.Error)
            yield return PortableMember.Text("severity", Word(rule.Severity));
        yield return PortableMember.Text("status", Word(rule.Status));
        if (rule.ExplainedBy is { } table)
            yield return PortableMember.Text("explainedBy", table);
        if (rule.Years.First is { } first)
            yield return new PortableMember("since", new PortableNumber(first));
        if (rule.Years.Last is { } last)
            yield return new PortableMember("until", new PortableNumber(last));
        if (!rule.Text.IsEmpty)
            yield return new PortableMember("text", PortableNode.Object(rule.Text.Wordings.Select(w => PortableMember.Text(w.Language, w.Text))));
    }

    private static string Word(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Warning => "warning",
        RuleSeverity.Info => "info",
        RuleSeverity.Explain => "explain",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    private static string Word(RuleStatus status) => status switch
    {
        RuleStatus.Printed => "printed",
        RuleStatus.Implied => "implied",
        RuleStatus.Practice => "practice",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
