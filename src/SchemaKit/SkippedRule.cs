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

    /// <summary>Another list has no row of the same key, or a table is not there.</summary>
    NoPartner,

    /// <summary>Nothing to choose the smallest or largest from, or a special value that says nothing here.</summary>
    NoValue,

    /// <summary>The rule reads the report of the year before, which was not given.</summary>
    NoPriorReport,

    /// <summary>The rule reads the reports of subordinate bodies, which were not given.</summary>
    NoChildren,
}

/// <summary>A rule instance that was not evaluated.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Instance">The instance, or the empty string.</param>
/// <param name="Reason">Why.</param>
/// <param name="Pointers">The cells that stand in the way, in the order of the rule.</param>
public sealed record SkippedRule(string RuleId, string Instance, SkipReason Reason, IReadOnlyList<string> Pointers)
{
    /// <summary>How many instances this stands for: more than one where a whole rule lacks the other report it reads.</summary>
    public int Instances { get; init; } = 1;
}
