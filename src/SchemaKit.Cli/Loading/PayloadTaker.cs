using SchemaKit.Cli.Files;
using SchemaKit.Cli.Validating;
using SchemaKit.Engine;
using SchemaKit.Engine.Payload;

namespace SchemaKit.Cli.Loading;

/// <summary>Reads payloads and judges no rule: a report is sound if every cell of it is there with a value of its kind.</summary>
internal sealed class PayloadTaker(DefinitionChoice choice) : IInputJudge
{
    public JudgedReport Payload(string source, byte[] bytes) => Take(source, 0, bytes);

    public JudgedReport Line(string file, int number, ReadOnlySpan<byte> bytes) => Take(file, number, bytes);

    public JudgedReport Document(string source, byte[] bytes) =>
        ReportJudge.NotRead(source, new ReadProblem("is no payload; schemakit extract makes one of a document"));

    private JudgedReport Take(string file, int line, ReadOnlySpan<byte> bytes)
    {
        var (definition, fault) = choice.For(bytes);
        var reading = PayloadReading.Read(definition ?? choice.All.First(), bytes);
        if (!reading.IsText || definition is null)
        {
            var violation = (reading.IsText ? fault! : ReportEngine.Judge(reading)).Violations[0];
            return new JudgedReport(ExitCode.Findings, Unreadable.Of(violation)) { File = file, Line = line };
        }

        var violations = FaultsOf(reading);
        return new JudgedReport(violations.Count == 0 ? ExitCode.Success : ExitCode.Findings, new ValidationResult(default, violations, [], []))
        {
            File = file,
            Line = line,
            Definition = definition,
            Values = reading.Values,
        };
    }

    private static IReadOnlyList<Violation> FaultsOf(PayloadReading reading)
    {
        if (reading.Faults.Count > 0)
            return [.. ReportEngine.Judge(reading).Violations.Where(v => v.Status == RuleStatus.Payload)];

        return TextsOf(reading.Values).Any(t => t?.Contains('\0', StringComparison.Ordinal) == true)
            ? [CommandFinding.Of("nul-in-text", "", new LocalizedText(("en", "A text holds U+0000, which no database keeps")))]
            : [];
    }

    private static IEnumerable<string?> TextsOf(ReportValues values) =>
    [
        values.Organization, values.OrganizationCode, values.Title,
        .. values.CellTexts,
        .. values.Report.Lists.SelectMany(l => values.EntriesOf(l).Rows).Select(r => r.Key),
        .. values.Footnotes.Values.SelectMany(f => f),
    ];
}
