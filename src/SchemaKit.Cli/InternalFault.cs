using SchemaKit.Cli.Terminal;

namespace SchemaKit.Cli;

/// <summary>Says that schemakit is at fault, and what the user can do.</summary>
internal static class InternalFault
{
    public static ExitCode Report(Exception fault, Session session)
    {
        session.Error.Line($"{Describe(fault)}", Tone.Bad);
        if (session.IsVerbose)
            Trace(fault, session);
        return ExitCode.Fault;
    }

    public static string Describe(Exception fault) =>
        $"schemakit: this is a fault of schemakit, not of your input ({fault.GetType().Name}: {fault.Message}). "
        + "Please report it with the command line and the input; --verbose shows where it happened";

    private static void Trace(Exception fault, Session session)
    {
        foreach (var line in fault.ToString().Split('\n'))
            session.Error.Line($"  {line.TrimEnd('\r')}", Tone.Faint);
    }
}
