using System.CommandLine;
using SchemaKit.Cli.Aggregating;
using SchemaKit.Cli.Files;
using SchemaKit.Cli.Terminal;
using SchemaKit.Cli.Validating;
using SchemaKit.Engine;
using SchemaKit.Engine.Aggregation;

namespace SchemaKit.Cli.Commands;

/// <summary>The options that give the reports which rules read besides the one that is judged.</summary>
internal sealed class OtherReportOptions
{
    private readonly Option<string?> _prior = new("--prior") { Description = "The same body's report of the year before, a payload or XML, for the rules that read it", HelpName = "file" };

    private readonly Option<string?> _children = new("--children") { Description = "The reports of subordinate bodies (folder, file or quoted pattern), for the rules that read their sums", HelpName = "reports" };

    public void AddTo(Command command)
    {
        command.Add(_prior);
        command.Add(_children);
    }

    /// <returns>The reports and what is found in those of subordinate bodies, or the exit code after the reason has been told on standard error.</returns>
    public (OtherReports? Others, ExitCode Code) Read(ParseResult parsed, int inputs, DefinitionChoice choice, Session session)
    {
        var (prior, children) = (parsed.GetValue(_prior), parsed.GetValue(_children));
        if (prior is null && children is null)
            return (OtherReports.None, ExitCode.Success);
        if (inputs != 1)
            return Refused(session, $"schemakit: {(prior is null ? "--children" : "--prior")} is for the report of one body, so it goes with one input, not {inputs}");

        var others = OtherReports.None;
        if (prior is not null)
        {
            (others, var problem) = ReadPrior(prior, session);
            if (others is null)
                return Refused(session, $"{PathText.Shown(prior)}: {problem!.Message}");
        }

        var (sums, code) = children is null ? (null, ExitCode.Success) : Sum(children, choice, session);
        return (others with { Children = sums }, code);
    }

    private static (OtherReports? Others, ReadProblem? Problem) ReadPrior(string prior, Session session)
    {
        var (bytes, problem) = InputFile.Read(PathText.Full(prior, session.Console.Folder), FileLimits.Payload);
        if (bytes is null)
            return (null, problem);
        if (!XmlExtractor.IsXml(bytes))
            return (new OtherReports(PathText.Shown(prior), bytes), null);

        (var reading, problem) = XmlExtractor.Extract(bytes);
        return reading is null ? (null, problem) : (new OtherReports(PathText.Shown(prior), reading.Payload, reading.Places), null);
    }

    private static (ReportValues? Sums, ExitCode Code) Sum(string children, DefinitionChoice choice, Session session)
    {
        var inputs = new InputFinder(session.Console.Folder).Find([children]);
        var sum = new ChildReports(choice, session).Sum(inputs, new AggregationRequest()).Finish(CellState.Unusable);
        new TextAggregationWriter(session.Error, "en").Write(sum with { Values = null }, null);
        return (sum.Values, sum.Findings.Count > 0 ? ExitCode.Findings : ExitCode.Success);
    }

    private static (OtherReports? Others, ExitCode Code) Refused(Session session, TermText reason)
    {
        session.Error.Line(reason, Tone.Bad);
        return (null, ExitCode.Unreadable);
    }
}
