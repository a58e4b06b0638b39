using SchemaKit.Compiler.Text;

namespace SchemaKit.Compiler.Definitions;

internal enum RuleStatus
{
    /// <summary>Stated in the form itself.</summary>
    Printed,

    /// <summary>Follows from a label such as "total".</summary>
    Implied,

    /// <summary>Customary, stated nowhere.</summary>
    Practice,
}

internal enum RuleSeverity
{
    Error,
    Warning,
    Info,

    /// <summary>Satisfied by a footnote on a named table; without it, as bad as an error.</summary>
    Explain,
}

internal enum ToleranceKind
{
    /// <summary>So many units of the cells; 0 is none.</summary>
    Absolute,

    /// <summary>So large a share of the larger side.</summary>
    Relative,

    /// <summary>What rounding to the declared scale can explain.</summary>
    Precision,
}

/// <summary>An integer that a rule is repeated for; <c>{k}</c> in its formula is replaced.</summary>
internal sealed record RuleVariable(Located<string> Name, int First, int Last);

internal sealed class RuleDefinition
{
    public required Located<string> Id { get; init; }

    public required RuleStatus Status { get; init; }

    public required RuleSeverity Severity { get; init; }

    public required LocalizedString Text { get; init; }

    public required LocalizedString Citation { get; init; }

    /// <summary><c>column of T</c>, <c>row of T</c>, <c>cell of T</c>, <c>entry of T</c>, <c>overall of T</c>, or nothing.</summary>
    public required Located<string>? ForEach { get; init; }

    /// <summary>Paths of the rows, and of the columns, that the rule is limited to; <see langword="null"/> is all.</summary>
    public required IReadOnlyList<Located<string>>? WhereRows { get; init; }

    public required IReadOnlyList<Located<string>>? WhereColumns { get; init; }

    /// <summary>The condition that decides which instances there are; the span is that of its JSON string.</summary>
    public Located<string>? Where { get; init; }

    public RuleVariable? Variable { get; init; }

    /// <summary>The table whose footnote satisfies the rule; set if and only if the severity is <see cref="RuleSeverity.Explain"/>.</summary>
    public Located<string>? ExplainedBy { get; init; }

    /// <summary>The formula. The span is that of its JSON string, quotes included.</summary>
    public required Located<string> Assert { get; init; }

    /// <summary>Absolute or relative tolerance as spelled; <see langword="null"/> is none, or <see cref="ToleranceKind.Precision"/>.</summary>
    public required Located<string>? Tolerance { get; init; }

    public ToleranceKind ToleranceKind { get; init; }

    /// <summary>Reporting years in which the rule holds.</summary>
    public required ReportingYears Years { get; init; }
}
