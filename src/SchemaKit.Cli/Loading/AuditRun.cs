using SchemaKit.Cli.Terminal;
using SchemaKit.Cli.Validating;
using SchemaKit.Compiler.Binding;
using SchemaKit.Compiler.Emit.Ledger;
using SchemaKit.Compiler.Emit.Sql;
using SchemaKit.Sql;

namespace SchemaKit.Cli.Loading;

/// <summary>One audit: prints the reports in which views found violations, and sums up.</summary>
internal sealed class AuditRun(Screen screen, IReportWriter writer, string database)
{
    private readonly List<TermText> _losses = [];
    private long _reports;
    private long _notEvaluated;
    private int _violations;
    private int _withViolations;

    public ExitCode Code { get; private set; }

    public void Audit(ReportAudit audit, BoundReport report)
    {
        _reports += audit.Reports;
        _notEvaluated += audit.NotEvaluated;
        foreach (var found in audit.Run())
        {
            var code = found.Verdict.Result.IsValid ? ExitCode.Success : ExitCode.Findings;
            Code = ExitCodes.Worst(Code, code);
            _withViolations++;
            _violations += found.Verdict.Result.Violations.Count;
            writer.Write(new JudgedReport(code, found.Verdict.Result)
            {
                File = found.Source,
                Definition = report,
                Values = found.Values,
                Rules = found.Verdict.Rules,
                PriorFile = database,
            });
        }

        foreach (var loss in audit.Script.Rules.Where(r => r.Standing != Standing.Enforced).GroupBy(r => (r.Standing, r.Reason)))
            _losses.Add($"{(loss.Key.Standing == Standing.NotExpressible ? "not checked" : "checked in part")} ({loss.Key.Reason}): {string.Join(", ", loss.Select(r => r.Id))}");
    }

    public void Close(long milliseconds)
    {
        foreach (var loss in _losses)
            screen.Paragraph(loss, 2);
        TermText reports = $"{_reports} {(_reports == 1 ? "report" : "reports")}";
        screen.Line($"  {TermText.Join(" · ",
        [
            reports,
            _violations == 0 ? (TermText)$"no violation" : $"{Counted.Of(_violations, "violation")} in {Counted.Of(_withViolations, "report")}",
            TermText.When(_notEvaluated > 0, $"{_notEvaluated} instances not evaluated"),
            $"{milliseconds} ms",
        ])}", Tone.Strong);
    }
}
