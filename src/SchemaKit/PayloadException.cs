namespace SchemaKit;

/// <summary>A payload cannot be read as a report.</summary>
public sealed class PayloadException(ValidationResult result) : Exception(Describe(result))
{
    /// <summary>The faults of the payload and its cells; rules have not been judged.</summary>
    public ValidationResult Result { get; } = result;

    private static string Describe(ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Violations.Count switch
        {
            0 => "",
            1 => result.Violations[0].ToString(),
            var count => $"{result.Violations[0]} (+{count - 1})",
        };
    }
}
