namespace SchemaKit;

/// <summary>Why a rule instance was not evaluated.</summary>
public enum SkipReason
{
    /// <summary>An operand is absent or holds no usable value.</summary>
    UnusableCell,

    /// <summary>An operand is blank in a table where blank means unknown.</summary>
    BlankCell,

    /// <summary>The rule is not in force in the reporting year.</summary>
    NotInForce,
}

/// <summary>A rule instance that was not evaluated.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Instance">The instance, or the empty string.</param>
/// <param name="Reason">Why.</param>
/// <param name="Pointers">The cells that stand in the way, in the order of the rule.</param>
public sealed record SkippedRule(string RuleId, string Instance, SkipReason Reason, IReadOnlyList<string> Pointers);
