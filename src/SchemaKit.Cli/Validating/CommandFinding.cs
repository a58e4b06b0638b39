namespace SchemaKit.Cli.Validating;

/// <summary>A finding of the command line itself, beside those of validators.</summary>
internal static class CommandFinding
{
    public static Violation Of(string rule, string pointer, LocalizedText messages) => new()
    {
        RuleId = rule,
        Instance = "",
        Severity = RuleSeverity.Error,
        Status = RuleStatus.Payload,
        Pointer = pointer,
        Location = null,
        Operands = [],
        Left = null,
        Right = null,
        Text = LocalizedText.Empty,
        Messages = messages,
    };
}
