namespace SchemaKit;

/// <summary>Where a rule comes from.</summary>
public enum RuleStatus
{
    /// <summary>Stated in the form itself.</summary>
    Printed,

    /// <summary>Follows from a label of the form, such as "total".</summary>
    Implied,

    /// <summary>Customary; stated nowhere.</summary>
    Practice,

    /// <summary>Not about the figures but about the payload: its text, keys and values. See <see cref="PayloadRules"/>.</summary>
    Payload,
}
