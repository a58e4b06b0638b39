using SchemaKit.Cli.Files;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Cli.Validating;

/// <summary>Judges the bytes of one input.</summary>
internal sealed class ReportJudge(DefinitionChoice choice)
{
    public JudgedReport Payload(string source, byte[] bytes) => Payload(source, source, 0, bytes);

    /// <summary>A line of a file of payloads.</summary>
    public JudgedReport Line(string file, int number, byte[] bytes) => Payload($"{file}:{number}", file, number, bytes);

    public static JudgedReport NotRead(string source, ReadProblem problem) => NotRead(source, Unreadable.Because(Unreadable.UnreadableInput, problem.Message));

    public static JudgedReport NotRead(string source, ValidationResult result) => new(source, ExitCode.Unreadable, result) { File = source };

    public static JudgedReport LineNotRead(string file, int number, string rule, params string[] arguments) =>
        new($"{file}:{number}", ExitCode.Unreadable, Unreadable.By(rule, arguments)) { File = file, Line = number };

    public JudgedReport Document(string source, byte[] bytes)
    {
        if (XmlExtractor.IsXml(bytes))
            return Xml(source, bytes);

        var (document, problem) = DocumentExtractor.Extract(choice.All, bytes);
        if (document is null)
            return NotRead(source, problem!);

        var result = UnusableCells.AddTo(ReportEngine.Validate(document.Values, []), document);
        var isSound = result.IsValid && document.Missing == 0;
        return new JudgedReport(source, isSound ? ExitCode.Success : ExitCode.Findings, result)
        {
            File = source,
            Definition = document.Values.Report,
            Values = document.Values,
            Document = document,
        };
    }

    private JudgedReport Xml(string source, byte[] bytes)
    {
        var (reading, problem) = XmlExtractor.Extract(bytes);
        if (reading is null)
            return NotRead(source, problem!);

        var judged = Payload(source, source, 0, reading.Payload!);
        return judged.Values is null ? judged : judged with { Document = new DocumentReading(judged.Values, XmlExtractor.Notes(reading)) };
    }

    private JudgedReport Payload(string source, string file, int line, byte[] bytes)
    {
        var (definition, fault) = choice.For(bytes);
        var reading = PayloadReading.Read(definition ?? choice.All.First(), bytes);
        var result = definition is null && reading.IsText ? fault! : ReportEngine.Judge(reading);
        if (!reading.IsText || definition is null)
            return new JudgedReport(source, ExitCode.Unreadable, Unreadable.Of(result.Violations[0])) { File = file, Line = line };

        return new JudgedReport(source, result.IsValid ? ExitCode.Success : ExitCode.Findings, result)
        {
            File = file,
            Line = line,
            Definition = definition,
            Values = reading.Values,
        };
    }
}
