using System.CommandLine;
using SchemaKit.Cli.Files;
using SchemaKit.Cli.Loading;
using SchemaKit.Cli.Terminal;
using SchemaKit.Cli.Validating;
using SchemaKit.Compiler.Emit.Sql;
using SchemaKit.Sql;

namespace SchemaKit.Cli.Commands;

/// <summary><c>schemakit audit</c>: runs the views of a database and prints the violations.</summary>
internal sealed class AuditCommand : ICliCommand
{
    private const string Json = "json";
    private const int UsualFindings = 100;

    private readonly Argument<string> _database = new("database") { Description = "A DuckDB database that schemakit load has made" };

    private readonly Option<string> _format = new("--format") { Description = "text for people, json for programs (one object a line)", DefaultValueFactory = _ => "text" };

    private readonly Option<string?> _language = new("--lang") { Description = "Language of labels and messages, e.g. zh-Hans or en", HelpName = "tag" };

    private readonly DefinitionOptions _definition = new();

    public AuditCommand() => _format.AcceptOnlyFromAmong("text", Json);

    public Command Symbol
    {
        get
        {
            var command = new Command("audit", "Find in a database the reports that break a rule, by its views") { _database, _format, _language };
            _definition.AddTo(command);
            return command;
        }
    }

    public ExitCode Run(ParseResult parsed, Session session)
    {
        var start = session.Console.Clock.GetTimestamp();
        var (choice, code) = _definition.Choose(parsed, session);
        if (choice is null)
            return code;

        var name = parsed.GetRequiredValue(_database);
        var path = PathText.Full(name, session.Console.Folder);
        if (!File.Exists(path))
            return Refused(session, $"{PathText.Shown(name)}: does not exist");

        try
        {
            using var database = Database.OpenForReading(path);
            var run = new AuditRun(session.Out, Writer(parsed, session), PathText.Shown(name));
            foreach (var (standard, edition, script) in DefinitionRegister.Read(database))
            {
                var report = choice.All.FirstOrDefault(d => d.Definition.Standard.Value == standard && d.Definition.Edition.Value == edition);
                if (report is null)
                    return Refused(session, $"{PathText.Shown(name)}: its reports are of {standard}/{edition}; --definition names that definition");
                run.Audit(ReportAudit.Of(database, report, script), report);
            }

            if (parsed.GetValue(_format) != Json)
                run.Close(session.Console.Clock.GetElapsedTime(start).Ticks / TimeSpan.TicksPerMillisecond);
            return run.Code;
        }
        catch (DatabaseException e)
        {
            return Refused(session, $"{PathText.Shown(name)}: {e.Message}");
        }
    }

    private IReportWriter Writer(ParseResult parsed, Session session) => parsed.GetValue(_format) == Json
        ? new JsonReportWriter(session.Out, parsed.GetValue(_language), null)
        : new TextReportWriter(session.Out, new TextReportOptions(parsed.GetValue(_language), UsualFindings, TableChoice.None, IsQuiet: false, IsOnlyInput: false, SourceWidth: 0));

    private static ExitCode Refused(Session session, TermText reason)
    {
        session.Error.Line($"schemakit: {reason}", Tone.Bad);
        return ExitCode.Unreadable;
    }
}
