using System.CommandLine;
using SchemaKit.Cli.Definitions;
using SchemaKit.Cli.Terminal;
using SchemaKit.Cli.Validating;

namespace SchemaKit.Cli.Commands;

/// <summary><c>schemakit validate</c>: judges reports by their definition.</summary>
internal sealed class ValidateCommand : ICliCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const int UsualFindings = 100;
    private const int WidestSource = 48;

    private readonly Argument<string[]> _inputs = new("input")
    {
        Description = "JSON, NDJSON or text files, folders, quoted patterns with ** or - for standard input",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly OtherReportOptions _others = new();

    private readonly DefinitionOptions _definition = new();

    private readonly Option<string> _format = new("--format") { Description = "text for people, json for programs (one object a line)", DefaultValueFactory = _ => Text };

    private readonly Option<string?> _language = new("--lang") { Description = "Language of labels and messages, e.g. zh-Hans or en", HelpName = "tag" };

    private readonly Option<int?> _mostFindings = new("--max-findings") { Description = "Findings printed of one report (text: 100, json: all)", HelpName = "n" };

    private readonly Option<string?> _tables = new("--tables") { Description = "Tables drawn: all, broken or none (a single valid document: all, else broken)" };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Say nothing of valid reports and draw no tables" };

    public ValidateCommand()
    {
        _format.AcceptOnlyFromAmong(Text, Json);
        _tables.AcceptOnlyFromAmong("all", "broken", "none");
        _mostFindings.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, out var most) || most < 0))
                result.AddError("--max-findings takes a whole number from 0");
        });
    }

    public Command Symbol
    {
        get
        {
            var command = new Command("validate", "Judge reports by their definition: payloads, or published documents as text")
            {
                _inputs, _format, _language, _mostFindings, _tables, _quiet,
            };
            _others.AddTo(command);
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

        var inputs = new InputFinder(session.Console.Folder).Find(parsed.GetRequiredValue(_inputs));
        var (others, ofOthers) = _others.Read(parsed, inputs.Count, choice, session);
        if (others is null)
            return ofOthers;

        var writer = Writer(parsed, session, inputs);
        var totals = new RunTotals();
        Judge(inputs, new InputReader(new ReportJudge(choice, others, DetailOf(parsed)), session.Console), writer, totals, session);
        var elapsed = session.Console.Clock.GetElapsedTime(start);
        writer.Close(totals, elapsed.Ticks / TimeSpan.TicksPerMillisecond);
        return ExitCodes.Worst(totals.Code, ofOthers);
    }

    private Detail DetailOf(ParseResult parsed) =>
        !parsed.GetValue(_quiet) || parsed.GetValue(_format) == Json ? Detail.All : parsed.GetValue(_mostFindings) == 0 ? Detail.Counts : Detail.Findings;

    private static void Judge(IReadOnlyList<FoundInput> inputs, InputReader reader, IReportWriter writer, RunTotals totals, Session session)
    {
        var progress = new ProgressLine(session.Error, session.Console.Clock);
        for (var i = 0; i < inputs.Count && !session.Out.IsClosed; i++)
        {
            progress.Show(i, inputs.Count);
            foreach (var report in Guarded(reader.Judge(inputs[i]), inputs[i].Name, session))
            {
                totals.Add(report);
                progress.Clear();
                writer.Write(report);
                if (session.Out.IsClosed)
                    break;
            }

            session.Out.Flush();
        }

        progress.Clear();
    }

    /// <summary>A fault of ours in one input does not keep the others from being judged.</summary>
    private static IEnumerable<JudgedReport> Guarded(IEnumerable<JudgedReport> reports, string name, Session session)
    {
        using var each = reports.GetEnumerator();
        while (true)
        {
            JudgedReport report;
            Exception? fault = null;
            try
            {
                if (!each.MoveNext())
                    yield break;
                report = each.Current;
            }
            catch (Exception e) when (e is not Files.OutputException)
            {
                fault = e;
                var result = Unreadable.Because(Unreadable.InternalFault, InternalFault.Describe(e));
                report = new JudgedReport(ExitCode.Fault, result) { File = name };
            }

            if (fault is not null)
                InternalFault.Report(fault, session);
            yield return report;
            if (fault is not null)
                yield break;
        }
    }

    private IReportWriter Writer(ParseResult parsed, Session session, IReadOnlyList<FoundInput> inputs)
    {
        var (language, most) = (parsed.GetValue(_language), parsed.GetValue(_mostFindings));
        if (parsed.GetValue(_format) == Json)
            return new JsonReportWriter(session.Out, language, most);

        var tables = parsed.GetValue(_tables) switch
        {
            "all" => TableChoice.All,
            "broken" => TableChoice.Broken,
            "none" => TableChoice.None,
            _ => TableChoice.Usual,
        };
        var isOnly = inputs.Count == 1 && Content.FormOf(inputs[0].Name) != InputForm.Lines;
        var sourceWidth = Math.Min(WidestSource, inputs.Max(i => WideText.WidthOf(TermText.Of($"{i.Name}").ToString())));
        return new TextReportWriter(
            session.Out, new TextReportOptions(language, most ?? UsualFindings, tables, parsed.GetValue(_quiet), isOnly, sourceWidth));
    }
}
