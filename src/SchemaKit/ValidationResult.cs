using SchemaKit.Runtime;

namespace SchemaKit;

/// <summary>The verdict on one report.</summary>
public sealed class ValidationResult
{
    /// <summary>Creates a verdict.</summary>
    public ValidationResult(RuleCounts rules, IReadOnlyList<Violation> violations, IReadOnlyList<SkippedRule> notEvaluated, IReadOnlyList<Note> notes)
    {
        Rules = rules;
        Violations = violations;
        NotEvaluated = notEvaluated;
        Notes = notes;
    }

    /// <summary>Whether no violation is an error, and none lacks the footnote that would explain it.</summary>
    public bool IsValid
    {
        get
        {
            // Most have none, and it takes longer to begin an enumeration than to count.
            if (Violations.Count == 0)
                return true;

            if (Violations is BrokenRules broken)
                return broken.IsTolerated;

            foreach (var violation in Violations)
            {
                if (violation.Severity is RuleSeverity.Error or RuleSeverity.Explain)
                    return false;
            }

            return true;
        }
    }

    /// <summary>How many faults of the payload there are; broken rules are none.</summary>
    internal int Faults => Violations is BrokenRules ? 0 : Violations.Count(v => v.Status == RuleStatus.Payload);

    /// <summary>The payload, if it has been kept to describe its broken rules.</summary>
    internal byte[]? Payload => (Violations as BrokenRules)?.Payload;

    /// <summary>The outcomes of the definition's rules; payload rules are not counted here.</summary>
    public RuleCounts Rules { get; }

    /// <summary>The outcomes of each rule, in the order of the definition, where an emitted validator has judged.</summary>
    internal IReadOnlyList<RuleCounts> RulesEach { get; init; } = [];

    /// <summary>Everything found wrong: faults of the payload by place, then faults of cells in printed order, then broken rules in the order of the definition.</summary>
    public IReadOnlyList<Violation> Violations { get; }

    /// <summary>The rule instances that could not be judged, each with its reason.</summary>
    public IReadOnlyList<SkippedRule> NotEvaluated { get; }

    /// <summary>What a reader should know though nothing is wrong, such as blank cells that counted as 0.</summary>
    public IReadOnlyList<Note> Notes { get; }
}
