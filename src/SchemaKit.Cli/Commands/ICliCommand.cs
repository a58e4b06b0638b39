using System.CommandLine;

namespace SchemaKit.Cli.Commands;

internal interface ICliCommand
{
    /// <summary>Name, arguments and options.</summary>
    public Command Symbol { get; }

    public ExitCode Run(ParseResult parsed, Session session);
}
