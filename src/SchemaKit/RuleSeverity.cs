namespace SchemaKit;

/// <summary>How much a violation matters. A report is valid while no error stands.</summary>
public enum RuleSeverity
{
    /// <summary>The report is not valid.</summary>
    Error,

    /// <summary>Very likely wrong; the report is still valid.</summary>
    Warning,

    /// <summary>Worth a look.</summary>
    Info,

    /// <summary>Acceptable only with a footnote on a named table, which is not there. The report is not valid.</summary>
    Explain,
}
