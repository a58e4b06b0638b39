using SchemaKit.Cli.Terminal;

namespace SchemaKit.Cli;

/// <summary>One run of a command: where it writes and what it was told globally.</summary>
internal sealed class Session(CliConsole io, string color, bool isVerbose) : IDisposable
{
    public CliConsole Console { get; } = io;

    public bool IsVerbose { get; } = isVerbose;

    /// <summary>Results.</summary>
    public Screen Out { get; } = new(io.Output, io.IsOutputTerminal, HasColor(io, color, io.IsOutputTerminal), io.Width) { MustArrive = true };

    /// <summary>Progress, summaries of what was written, and what keeps the command from working.</summary>
    public Screen Error { get; } = new(io.Error, io.IsErrorTerminal, HasColor(io, color, io.IsErrorTerminal), io.Width);

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }

    private static bool HasColor(CliConsole io, string color, bool isTerminal) => color switch
    {
        GlobalOptions.Always => true,
        GlobalOptions.Never => false,
        _ => isTerminal && string.IsNullOrEmpty(io.Environment("NO_COLOR")) && io.Environment("TERM") != "dumb",
    };
}
