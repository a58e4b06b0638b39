using SchemaKit.Cli.Terminal;

namespace SchemaKit.Cli.Validating;

/// <summary>Adds up what a run has judged.</summary>
internal sealed class RunTotals
{
    private int _valid;
    private int _withFindings;
    private int _unreadable;
    private RuleOutcomes _outcomes;
    private (ValidationResult? Result, RuleOutcomes Outcomes) _last;

    /// <summary>The worst outcome so far.</summary>
    public ExitCode Code { get; private set; }

    public void Add(JudgedReport report)
    {
        Code = ExitCodes.Worst(Code, report.Outcome);
        _valid += report.IsValid ? 1 : 0;
        _withFindings += report.Outcome == ExitCode.Findings ? 1 : 0;
        _unreadable += report.IsReport ? 0 : 1;

        // Reports of which nothing is to be said share one verdict.
        if (!ReferenceEquals(_last.Result, report.Result))
            _last = (report.Result, RuleOutcomes.Of(report));
        _outcomes += _last.Outcomes;
    }

    public TermText ClosingLine(long milliseconds)
    {
        var count = _valid + _withFindings + _unreadable;
        var reports = TermText.Join(", ",
        [
            Counted.Of(count, "report"),
            TermText.When(_valid > 0, $"{_valid} valid"),
            TermText.When(_withFindings > 0, $"{_withFindings} with findings"),
            TermText.When(_unreadable > 0, $"{_unreadable} not readable"),
        ]);
        TermText time = $"{milliseconds} ms";
        return TermText.Join(" · ", [reports, _outcomes.Equations.InSum("equation"), _outcomes.Checks.InSum("check"), time]);
    }
}
