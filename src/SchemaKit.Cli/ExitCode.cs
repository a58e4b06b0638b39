namespace SchemaKit.Cli;

/// <summary>What the process returns. Over several inputs the greatest wins.</summary>
internal enum ExitCode
{
    Success = 0,

    /// <summary>Something is wrong with what was read.</summary>
    Findings = 1,

    /// <summary>An input could not be read, an output not be written, or the command line is wrong.</summary>
    Unreadable = 2,

    /// <summary>A fault of schemakit itself.</summary>
    Fault = 3,
}

internal static class ExitCodes
{
    public static ExitCode Worst(ExitCode one, ExitCode other) => one > other ? one : other;
}
