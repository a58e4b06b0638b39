namespace SchemaKit.Engine.Portable;

/// <summary>One rule instance that does not hold, or one fault of a payload.</summary>
public sealed record PortableViolation
{
    /// <summary>The rule, or one of <see cref="PayloadRules"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>What stands in the brackets of the id; else the empty string.</summary>
    public required string Instance { get; init; }

    /// <summary>Rule and instance, e.g. <c>balance[total]</c>.</summary>
    public string Id => IdOf(Rule, Instance);

    /// <summary>How much it matters.</summary>
    public required RuleSeverity Severity { get; init; }

    /// <summary>Where the rule comes from.</summary>
    public required RuleStatus Status { get; init; }

    /// <summary>JSON Pointer of the cell or member to look at first; in another report with <c>prior:</c> or <c>children:</c> before it.</summary>
    public required string Pointer { get; init; }

    /// <summary>Its place, if the payload could not be read at all.</summary>
    public PayloadLocation? Location { get; init; }

    /// <summary>Exact value of the left side; <see langword="null"/> for a fault of a payload.</summary>
    public string? Left { get; init; }

    /// <summary>Exact value of the right side; <see langword="null"/> for a fault of a payload.</summary>
    public string? Right { get; init; }

    /// <summary>Left minus right.</summary>
    public string? Difference { get; init; }

    /// <summary>The cells that both sides read, in the order of the rule.</summary>
    public IReadOnlyList<PortableOperand> Operands { get; init; } = [];

    /// <summary>The sentence of the rule.</summary>
    public LocalizedText Text { get; init; } = LocalizedText.Empty;

    internal static string IdOf(string rule, string instance) => instance.Length == 0 ? rule : $"{rule}[{instance}]";

    internal static PortableViolation OfPayload(string rule, string pointer, PayloadLocation? location = null) => new()
    {
        Rule = rule,
        Instance = "",
        Severity = RuleSeverity.Error,
        Status = RuleStatus.Payload,
        Pointer = pointer,
        Location = location,
    };
}
