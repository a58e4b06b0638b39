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
        var (document, problem) = DocumentExtractor.Extract(choice.All, bytes);
        return document is null ? NotRead(source, problem!) : Document(source, source, 0, document);
    }

    private static JudgedReport Document(string source, string file, int line, DocumentReading document)
    {
        var tables = document.Parts.SelectMany(p => p.Values.Report.Tables).Select(t => t.Id).Distinct().ToList();
        List<JudgedReport> parts = [.. document.Parts.Select((part, position) => Judged(
            part, ReportEngine.ValidatePart(part.Values, [.. MissingCells.Of(part.Values)], part.Tables!, tables, withHead: position == 0)))];
        var whole = Judged(document, parts.Count == 0 ? ReportEngine.Validate(document.Values, []) : parts[0].Result);
        return parts.Count == 0 ? whole : MixedReport.Of(whole, [.. parts.Select(p => p with { Document = null })], [.. document.Parts.Select(p => p.OwnTables)]);

        JudgedReport Judged(DocumentReading reading, ValidationResult verdict)
        {
            var result = UnusableCells.AddTo(verdict, reading);
            return new JudgedReport(source, result.IsValid && reading.Missing == 0 ? ExitCode.Success : ExitCode.Findings, result)
            {
                File = file,
                Line = line,
                Definition = reading.Values.Report,
                Values = reading.Values,
                Document = reading,
                Tables = reading.Tables,
            };
        }
    }

    private JudgedReport Payload(string source, string file, int line, byte[] bytes)
    {
        if (PayloadIdentity.Of(bytes) is { Standard: null, Edition: null } && DocumentExtractor.ExtractForeign(choice.All, bytes) is { } foreign)
            return Document(source, file, line, foreign);

        var (definition, fault) = choice.For(bytes);
        var reading = PayloadReading.Read(definition ?? choice.All.First(), bytes);
        var result = definition is null && reading.IsText ? fault! : ReportEngine.Judge(reading);
        if (!reading.IsText || definition is null)
            return new JudgedReport(source, ExitCode.Unreadable, Unreadable.Of(result.Violations[0])) { File = file, Line = line };

        var judged = new JudgedReport(source, result.IsValid ? ExitCode.Success : ExitCode.Findings, result)
        {
            File = file,
            Line = line,
            Definition = definition,
            Values = reading.Values,
        };
        return PayloadEditions.Judge(judged, choice.EditionsOf(definition), bytes) ?? judged;
    }
}
