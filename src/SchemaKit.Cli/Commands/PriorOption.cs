using System.CommandLine;
using SchemaKit.Cli.Files;
using SchemaKit.Cli.Terminal;
using SchemaKit.Cli.Validating;

namespace SchemaKit.Cli.Commands;

/// <summary>The option that gives the report of the year before.</summary>
internal sealed class PriorOption
{
    private readonly Option<string?> _file = new("--prior") { Description = "The same body's payload of the year before, for the rules that read it", HelpName = "file" };

    public void AddTo(Command command) => command.Add(_file);

    /// <returns>The report, or the exit code after the reason has been told on standard error.</returns>
    public (OtherReports? Others, ExitCode Code) Read(ParseResult parsed, int inputs, Session session)
    {
        if (parsed.GetValue(_file) is not { } file)
            return (OtherReports.None, ExitCode.Success);
        if (inputs != 1)
            return Refused(session, $"schemakit: --prior is the report of one body, so it goes with one input, not {inputs}");

        var name = PathText.Shown(file);
        var (bytes, problem) = InputFile.Read(PathText.Full(file, session.Console.Folder), FileLimits.Payload);
        return bytes is null
            ? Refused(session, $"{name}: {problem!.Message}")
            : (new OtherReports(name, bytes), ExitCode.Success);
    }

    private static (OtherReports? Others, ExitCode Code) Refused(Session session, TermText reason)
    {
        session.Error.Line(reason, Tone.Bad);
        return (null, ExitCode.Unreadable);
    }
}
