using System.CommandLine;
using System.Globalization;
using System.Text;
using SchemaKit.Cli.Aggregating;
using SchemaKit.Cli.Files;
using SchemaKit.Cli.Terminal;
using SchemaKit.Cli.Validating;
using SchemaKit.Engine.Aggregation;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Cli.Commands;

/// <summary><c>schemakit aggregate</c>: sums the reports of subordinate bodies into one.</summary>
internal sealed class AggregateCommand : ICliCommand
{
    private const string Json = "json";

    private readonly Argument<string[]> _inputs = new("input")
    {
        Description = "The reports to sum: JSON, NDJSON or text files, folders, quoted patterns with ** or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly DefinitionOptions _definition = new();

    private readonly Option<string?> _output = new("--output", "-o") { Description = "The payload to write; standard output without it", HelpName = "file" };

    private readonly Option<string?> _organization = new("--organization") { Description = "The body that the sum is the report of", HelpName = "name" };

    private readonly Option<int?> _year = new("--year") { Description = "The reporting year; that of the first report without it", HelpName = "year" };

    private readonly Option<string?> _deadline = new("--deadline") { Description = "Reports published after this day are late", HelpName = "yyyy-mm-dd" };

    private readonly Option<string?> _expected = new("--expected") { Description = "The bodies that must report: an organization or its code on each line", HelpName = "file" };

    private readonly Option<string> _format = new("--format") { Description = "text for people, json for programs", DefaultValueFactory = _ => "text" };

    private readonly Option<string?> _language = new("--lang") { Description = "Language of messages, e.g. zh-Hans or en", HelpName = "tag" };

    public AggregateCommand()
    {
        _format.AcceptOnlyFromAmong("text", Json);
        _deadline.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && DateOf(result.Tokens[0].Value) is null)
                result.AddError("--deadline takes a date as yyyy-mm-dd");
        });
    }

    public Command Symbol
    {
        get
        {
            var command = new Command("aggregate", "Sum the reports of subordinate bodies, cell by cell, into one payload")
            {
                _inputs, _output, _organization, _year, _deadline, _expected, _format, _language,
            };
            _definition.AddTo(command);
            return command;
        }
    }

    public ExitCode Run(ParseResult parsed, Session session)
    {
        var (choice, code) = _definition.Choose(parsed, session);
        if (choice is null)
            return code;

        var (request, problem) = Request(parsed, session.Console.Folder);
        if (request is null)
        {
            session.Error.Line($"{PathText.Shown(parsed.GetValue(_expected)!)}: {problem!.Message}", Tone.Bad);
            return ExitCode.Unreadable;
        }

        var inputs = new InputFinder(session.Console.Folder).Find(parsed.GetRequiredValue(_inputs));
        var sum = new ChildReports(choice, session).Sum(inputs, request).Finish();
        var output = parsed.GetValue(_output);
        WriteSum(sum, output, session);
        Writer(parsed, output is null ? session.Error : session.Out).Write(sum, sum.Values is null || output is null ? null : PathText.Shown(output));
        return sum.Values is null ? ExitCode.Unreadable : sum.Findings.Count > 0 ? ExitCode.Findings : ExitCode.Success;
    }

    private (AggregationRequest? Request, ReadProblem? Problem) Request(ParseResult parsed, string folder)
    {
        IReadOnlyList<ExpectedBody>? expected = null;
        if (parsed.GetValue(_expected) is { } file)
        {
            (expected, var problem) = ExpectedBodies.Read(file, folder);
            if (expected is null)
                return (null, problem);
        }

        var deadline = parsed.GetValue(_deadline) is { } day ? DateOf(day) : null;
        return (new AggregationRequest(parsed.GetValue(_organization), parsed.GetValue(_year), deadline, expected), null);
    }

    private static void WriteSum(AggregatedReport sum, string? output, Session session)
    {
        if (sum.Values is null)
            return;

        var payload = SafeText.Json(Encoding.UTF8.GetString(PayloadWriter.Write(sum.Values)));
        if (output is null)
            session.Out.Block(payload);
        else
            AtomicFile.Write(PathText.Full(output, session.Console.Folder), Encoding.UTF8.GetBytes(payload));
    }

    private IAggregationWriter Writer(ParseResult parsed, Screen screen) => parsed.GetValue(_format) == Json
        ? new JsonAggregationWriter(screen, parsed.GetValue(_language))
        : new TextAggregationWriter(screen, parsed.GetValue(_language));

    private static DateOnly? DateOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
