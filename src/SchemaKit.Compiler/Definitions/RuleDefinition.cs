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
}

internal sealed class RuleDefinition
{
    public required Located<string> Id { get; init; }

    public required RuleStatus Status { get; init; }

    public required RuleSeverity Severity { get; init; }

    public required LocalizedString Text { get; init; }

    public required LocalizedString Citation { get; init; }

    /// <summary><c>column of T</c>, <c>row of T</c>, <c>cell of T</c>, or nothing.</summary>
    public required Located<string>? ForEach { get; init; }

    /// <summary>Paths of the rows, and of the columns, that the rule is limited to; <see langword="null"/> is all.</summary>
    public required IReadOnlyList<Located<string>>? WhereRows { get; init; }

    public required IReadOnlyList<Located<string>>? WhereColumns { get; init; }

    /// <summary>The formula. The span is that of its JSON string, quotes included.</summary>
    public required Located<string> Assert { get; init; }

    /// <summary>Absolute tolerance as spelled; <see langword="null"/> is none.</summary>
    public required Located<string>? Tolerance { get; init; }

    /// <summary>Reporting years in which the rule holds.</summary>
    public required ReportingYears Years { get; init; }
}
