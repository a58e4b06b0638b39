namespace SchemaKit;

/// <summary>One broken rule instance, or one fault of the payload.</summary>
public sealed class Violation
{
    /// <summary>The rule: its stable id in the definition, or one of <see cref="PayloadRules"/>.</summary>
    public required string RuleId { get; init; }

    /// <summary>The instance of a quantified rule, e.g. <c>companies</c>; else the empty string.</summary>
    public required string Instance { get; init; }

    /// <summary>Rule and instance, e.g. <c>balance[companies]</c>.</summary>
    public string Id => Instance.Length == 0 ? RuleId : $"{RuleId}[{Instance}]";

    /// <summary>How much it matters.</summary>
    public required RuleSeverity Severity { get; init; }

    /// <summary>Where the rule comes from.</summary>
    public required RuleStatus Status { get; init; }

    /// <summary>JSON Pointer (RFC 6901) of the cell or member to look at first.</summary>
    public required string Pointer { get; init; }

    /// <summary>Place of <see cref="Pointer"/> in the payload; <see langword="null"/> if a record was validated.</summary>
    public required PayloadLocation? Location { get; init; }

    /// <summary>The cells the rule reads, in the order of its formula; empty for payload rules.</summary>
    public required IReadOnlyList<Operand> Operands { get; init; }

    /// <summary>Value of the left side; <see langword="null"/> for payload rules.</summary>
    public required decimal? Left { get; init; }

    /// <summary>Value of the right side; <see langword="null"/> for payload rules.</summary>
    public required decimal? Right { get; init; }

    /// <summary>Left minus right.</summary>
    public decimal? Difference => Left - Right;

    /// <summary>The sentence of the rule as the form or the definition has it.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>What is wrong, with the figures, in every language of the definition.</summary>
    public required LocalizedText Messages { get; init; }

    /// <summary>What is wrong, with the figures, in the main language of the definition.</summary>
    public string Message => Messages.ToString();

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Message}";
}
