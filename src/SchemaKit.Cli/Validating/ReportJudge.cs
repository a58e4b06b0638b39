using SchemaKit.Cli.Files;
using SchemaKit.Compiler.Binding;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Cli.Validating;

/// <summary>Judges the bytes of one input.</summary>
internal sealed class ReportJudge(DefinitionChoice choice, OtherReports others)
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
        if (document is null)
            return NotRead(source, problem!);

        var verdict = Beside(document.Values, prior => ReportEngine.JudgeValues(document.Values, [], prior, children: ChildrenOf(document.Values.Report)));
        var result = UnusableCells.AddTo(verdict.Result, document);
        var isSound = result.IsValid && document.Missing == 0;
        return new JudgedReport(source, isSound ? ExitCode.Success : ExitCode.Findings, result)
        {
            File = source,
            Definition = document.Values.Report,
            Values = document.Values,
            Rules = verdict.Rules,
            PriorFile = others.PriorFile,
            Document = document,
        };
    }

    private JudgedReport Payload(string source, string file, int line, byte[] bytes)
    {
        var (definition, fault) = choice.For(bytes);
        var reading = PayloadReading.Read(definition ?? choice.All.First(), bytes);
        if (!reading.IsText || definition is null)
        {
            var violation = (reading.IsText ? fault! : ReportEngine.Judge(reading)).Violations[0];
            return new JudgedReport(source, ExitCode.Unreadable, Unreadable.Of(violation)) { File = file, Line = line };
        }

        var (result, rules) = Beside(reading.Values, prior => ReportEngine.Judge(reading, prior, children: ChildrenOf(definition)));
        return new JudgedReport(source, result.IsValid ? ExitCode.Success : ExitCode.Findings, result)
        {
            File = file,
            Line = line,
            Definition = definition,
            Values = reading.Values,
            Rules = rules,
            PriorFile = others.PriorFile,
        };
    }

    private ReportVerdict Beside(ReportValues own, Func<ReportValues?, ReportVerdict> judge) =>
        others.Prior is null ? judge(null) : ReportEngine.JudgeBeside(own, PayloadReading.Read(own.Report, others.Prior), judge);

    private ReportValues? ChildrenOf(BoundReport definition) => others.Children?.Report == definition ? others.Children : null;
}
