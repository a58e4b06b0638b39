using System.CommandLine;
using SchemaKit.Cli.Files;
using SchemaKit.Cli.Loading;
using SchemaKit.Cli.Terminal;
using SchemaKit.Cli.Validating;
using SchemaKit.Sql;

namespace SchemaKit.Cli.Commands;

/// <summary><c>schemakit load</c>: writes payloads into the tables of a database.</summary>
internal sealed class LoadCommand : ICliCommand
{
    private const int UsualFindings = 20;

    private readonly Argument<string[]> _inputs = new("input")
    {
        Description = "Payloads: JSON or NDJSON files, folders, quoted patterns with ** or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "The DuckDB database to write, or to add to", HelpName = "file" };

    private readonly Option<string?> _csv = new("--csv") { Description = "Write a CSV file for each table instead", HelpName = "folder" };

    private readonly Option<string?> _parquet = new("--parquet") { Description = "Write a Parquet file for each table instead", HelpName = "folder" };

    private readonly Option<string?> _language = new("--lang") { Description = "Language of messages, e.g. zh-Hans or en", HelpName = "tag" };

    private readonly DefinitionOptions _definition = new();

    public Command Symbol
    {
        get
        {
            var command = new Command("load", "Write payloads into typed tables: DuckDB, or files for other databases") { _inputs, _output, _csv, _parquet, _language };
            command.Validators.Add(result =>
            {
                if (new[] { _output, _csv, _parquet }.Count(o => result.GetResult(o) is not null) != 1)
                    result.AddError("load writes to one of --output, --csv and --parquet");
            });
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

        var target = TargetOf(parsed, session.Console.Folder);
        var inputs = new InputFinder(session.Console.Folder).Find(parsed.GetRequiredValue(_inputs));
        try
        {
            using var files = new LoadFiles(target);
            var load = new ReportLoad(session, new TextReportWriter(session.Out, new TextReportOptions(parsed.GetValue(_language), UsualFindings, TableChoice.None, IsQuiet: true, IsOnlyInput: false, SourceWidth: 0)));
            var written = load.Run(inputs, choice, files);
            var elapsed = session.Console.Clock.GetElapsedTime(start);
            session.Out.Line($"  {load.Summary(PathText.Shown(target.Name), elapsed.Ticks / TimeSpan.TicksPerMillisecond)}", Tone.Strong);
            if (target.Form != LoadForm.DuckDb)
                written.ToList().ForEach(name => session.Error.Line($"wrote {PathText.Shown(name)}"));
            return load.Code;
        }
        catch (DatabaseException e)
        {
            session.Error.Line($"schemakit: {PathText.Shown(target.Name)}: {e.Message}; nothing was loaded", Tone.Bad);
            return ExitCode.Unreadable;
        }
    }

    private LoadTarget TargetOf(ParseResult parsed, string folder)
    {
        var (form, name) = parsed.GetValue(_output) is { } file ? (LoadForm.DuckDb, file)
            : parsed.GetValue(_csv) is { } csv ? (LoadForm.Csv, csv)
            : (LoadForm.Parquet, parsed.GetValue(_parquet)!);
        return new LoadTarget(form, PathText.Full(name, folder), name);
    }
}
