using System.CommandLine;
using System.Globalization;
using SchemaKit.Cli.Commands;
using SchemaKit.Cli.Files;
using SchemaKit.Cli.Terminal;

namespace SchemaKit.Cli;

/// <summary>The command line: arguments in, exit code out.</summary>
internal static class Cli
{
    /// <summary>What the program is called, whatever file it is in.</summary>
    public const string Name = "schemakit";

    private static readonly ParserConfiguration Parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    public static int Run(string[] args, CliConsole io)
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.InvariantCulture, CultureInfo.InvariantCulture);
        return (int)Invoke(args, io);
    }

    private static ExitCode Invoke(string[] args, CliConsole io)
    {
        var globals = new GlobalOptions();
        var code = ExitCode.Success;
        var root = Root(globals, [.. Commands().Select(Bound)]);
        var parsed = root.Parse(args, Parsing);
        var faults = UsageFaults.Of(parsed, args);
        if (faults.Count > 0)
            return UsageFaults.Report(faults, parsed, root, io);

        using var output = new StreamWriter(io.Output, leaveOpen: true);
        var status = parsed.Invoke(new InvocationConfiguration { Output = output, EnableDefaultExceptionHandler = false });
        return status == 0 ? code : ExitCode.Fault;

        Command Bound(ICliCommand command)
        {
            var symbol = command.Symbol;
            symbol.SetAction(result => code = Guarded(command, result, globals.Open(io, result)));
            return symbol;
        }
    }

    private static IEnumerable<ICliCommand> Commands() =>
        [new CheckCommand(), new ValidateCommand(), new AggregateCommand(), new MigrateCommand(), new ExtractCommand(), new EmitCommand(), new LoadCommand(), new AuditCommand()];

    private static RootCommand Root(GlobalOptions globals, IEnumerable<Command> commands)
    {
        var root = new RootCommand("Checks definitions of mandated reports, and reports against their definition.") { HelpName = Name };
        root.Add(globals.Color);
        root.Add(globals.Verbose);
        root.Directives.Clear();
        foreach (var command in commands)
            root.Subcommands.Add(command);
        return root;
    }

    private static ExitCode Guarded(ICliCommand command, ParseResult parsed, Session session)
    {
        using (session)
        {
            try
            {
                var code = command.Run(parsed, session);
                session.Out.Flush();
                return code;
            }
            catch (OutputException e)
            {
                session.Error.Line($"schemakit: cannot write {e.Target}: {e.Message}", Tone.Bad);
                return ExitCode.Unreadable;
            }
            catch (Exception e)
            {
                return InternalFault.Report(e, session);
            }
        }
    }
}
