using System.CommandLine;
using System.Text;
using SchemaKit.Cli.Files;
using SchemaKit.Cli.Terminal;
using SchemaKit.Cli.Validating;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Cli.Commands;

/// <summary><c>schemakit extract</c>: reads a published document into a payload.</summary>
internal sealed class ExtractCommand : ICliCommand
{
    private readonly Argument<string> _document = new("document") { Description = "A published report as text or XML, or - for standard input" };

    private readonly DefinitionOptions _definition = new();

    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file to write; standard output without it", HelpName = "file" };

    private readonly Option<string?> _language = new("--lang") { Description = "Language of notes, e.g. zh-Hans or en", HelpName = "tag" };

    public Command Symbol
    {
        get
        {
            var command = new Command("extract", "Read a published document into a payload") { _document, _output, _language };
            _definition.AddTo(command);
            return command;
        }
    }

    public ExitCode Run(ParseResult parsed, Session session)
    {
        var (choice, code) = _definition.Choose(parsed, session);
        if (choice is null)
            return code;

        var name = PathText.Shown(parsed.GetRequiredValue(_document));
        if (ReadBytes(name, session) is not { } bytes)
            return ExitCode.Unreadable;

        var output = parsed.GetValue(_output);
        if (XmlExtractor.IsXml(bytes))
            return ExtractXml(name, bytes, output, session);
        if (Read(name, bytes, choice, session) is not { } reading)
            return ExitCode.Unreadable;

        if (reading.Parts.Count > 0 && output is not null)
            return RefuseMixed(name, reading, output, session);

        foreach (var part in reading.Parts.DefaultIfEmpty(reading))
            Write(PayloadWriter.Write(part.Values), output, session);
        Summarize(name, reading, output, parsed.GetValue(_language), session);
        return reading.IsComplete ? ExitCode.Success : ExitCode.Findings;
    }

    private static byte[]? ReadBytes(string name, Session session)
    {
        var (bytes, problem) = name == FoundInput.StandardInput
            ? InputFile.Read(session.Console.Input, name, FileLimits.Document)
            : InputFile.Read(PathText.Full(name, session.Console.Folder), FileLimits.Document);
        if (bytes is not null && Content.ForeignFormat(bytes) is { } format)
            problem = new ReadProblem(format);
        return problem is null ? bytes : Refuse<byte[]>(name, problem, session);
    }

    private static DocumentReading? Read(string name, byte[] bytes, DefinitionChoice choice, Session session)
    {
        var (reading, problem) = Extract(choice, bytes);
        return problem is null ? reading : Refuse<DocumentReading>(name, problem, session);
    }

    private static ExitCode ExtractXml(string name, byte[] bytes, string? output, Session session)
    {
        var (reading, problem) = XmlExtractor.Extract(bytes);
        if (reading is null)
        {
            Refuse<byte[]>(name, problem!, session);
            return ExitCode.Unreadable;
        }

        Write(reading.Payload!, output, session);
        session.Error.Line($"{name}: {Counted.Of(reading.Findings.Count, "finding")}{TermText.When(output is not null, $"; wrote {PathText.Shown(output ?? "")}")}");
        foreach (var note in XmlExtractor.Notes(reading))
            session.Error.Line($"  {note.Text(null)}");
        return reading.Findings.Any(f => f.IsLoss) ? ExitCode.Findings : ExitCode.Success;
    }

    private static void Write(byte[] payload, string? output, Session session)
    {
        var text = SafeText.Json(Encoding.UTF8.GetString(payload));
        if (output is null)
            session.Out.Block(text);
        else
            AtomicFile.Write(PathText.Full(output, session.Console.Folder), Encoding.UTF8.GetBytes(text));
    }

    private static T? Refuse<T>(string name, ReadProblem problem, Session session)
        where T : class
    {
        session.Error.Line($"{name}: {problem.Message}", Tone.Bad);
        return null;
    }

    private static (DocumentReading? Reading, ReadProblem? Problem) Extract(DefinitionChoice choice, byte[] bytes) =>
        Content.FormOf(bytes) != InputForm.Document && DocumentExtractor.ExtractForeign(choice.All, bytes) is { } foreign
            ? (foreign, null)
            : DocumentExtractor.Extract(choice.All, bytes);

    /// <summary>A file holds one payload; half of the document would look like all of it.</summary>
    private static ExitCode RefuseMixed(string name, DocumentReading reading, string output, Session session)
    {
        session.Error.Line(
            $"{name}: mixes editions {Editions(reading)}; {PathText.Shown(output)} can hold the payload of one, so nothing is written. Choose one with --edition or --definition; without --output a payload for each is printed",
            Tone.Bad);
        return ExitCode.Unreadable;
    }

    private static string Editions(DocumentReading reading) =>
        string.Join(" and ", reading.Parts.Select(p => $"{EditionOf(p)} ({string.Join(", ", p.Tables!)})"));

    private static string EditionOf(DocumentReading reading) => reading.Values.Report.Definition.Edition.Value;

    private static void Summarize(string name, DocumentReading reading, string? output, string? language, Session session)
    {
        var definition = reading.Values.Report.Definition;
        var written = TermText.When(output is not null, $"; wrote {PathText.Shown(output ?? "")}");
        session.Error.Line(
            $"{name}: {definition.Title.In(language ?? definition.Languages[0])} {string.Join(" + ", reading.Parts.DefaultIfEmpty(reading).Select(EditionOf))} · {reading.Counts}{written}");
        if (reading.Parts.Count > 0)
            session.Error.Line($"  the document mixes editions; a payload for each, one after the other: {Editions(reading)}");
        foreach (var note in reading.Notes)
            session.Error.Line($"  {note.Text(language)}");
    }
}
