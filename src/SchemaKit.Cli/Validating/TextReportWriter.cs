using SchemaKit.Cli.Drawing;
using SchemaKit.Cli.Terminal;

namespace SchemaKit.Cli.Validating;

/// <summary>Writes verdicts for people.</summary>
internal sealed class TextReportWriter(Screen screen, TextReportOptions options) : IReportWriter
{
    public void Write(JudgedReport report)
    {
        if (options.IsQuiet && report.IsValid)
            return;

        if (report.Edition is not { } edition)
        {
            WriteNotRead(report);
            return;
        }

        var language = options.Language ?? edition.Language;
        WriteReading(report, language);
        if (report.Parts.Count > 0)
            WriteMixed(report, language);
        else
            WriteJudged(report, language);
    }

    /// <summary>The finding that editions are mixed, then the verdict by each of them.</summary>
    private void WriteMixed(JudgedReport report, string language)
    {
        screen.Write($"  {Padded(report)}   ");
        screen.Line($"✘ {ReportLanguage.Of(report.Result.Violations[0].Messages, options.Language ?? language)}", Tone.Bad);
        foreach (var part in report.Parts)
            WriteJudged(part, language);
    }

    private void WriteJudged(JudgedReport report, string language)
    {
        WriteVerdict(report, report.Edition!, language);
        var shown = report.Result.Violations.Take(options.MostFindings).ToList();
        Draw(report, shown, language);
        new FindingsWriter(report, language, options.IsOnlyInput, screen).Write(shown);
    }

    public void Close(RunTotals totals, long milliseconds)
    {
        if (!options.IsQuiet || totals.Code != ExitCode.Success)
            screen.Line($"  {totals.ClosingLine(milliseconds)}", Tone.Strong);
    }

    private void WriteNotRead(JudgedReport report)
    {
        var violation = report.Result.Violations[0];
        screen.Write($"  {Padded(report)}   ");
        screen.Write($"✘ ", Tone.Bad);
        var rule = TermText.When(violation.RuleId != Unreadable.UnreadableInput, $"{violation.RuleId}: ");
        screen.Line($"{rule}{ReportLanguage.Message(report, violation, options.Language)}");
        if (ViolationPlace.Of(report, violation) is { Column: not null })
            screen.Line($"      {ViolationPlace.Text(report, violation)}", Tone.Faint);
    }

    private void WriteReading(JudgedReport report, string language)
    {
        if (report.Document is not { } document)
            return;

        screen.Line($"  {Padded(report)}   {document.Counts}");
        foreach (var note in document.Notes.Where(n => n.ValueRule is null))
            screen.Line($"      {note.Text(language)}");
    }

    private void WriteVerdict(JudgedReport report, EditionSummary edition, string language)
    {
        var head = report.Head;
        var year = TermText.When(head.Year is not null, $"{head.Year ?? 0}");
        TermText title = $"{edition.Title.In(language)} {edition.Edition}";
        TermText organization = $"{head.Organization}";
        screen.Write($"  {Padded(report)}   {TermText.Join(" · ", [title, organization, year])}   ");
        screen.Line($"{(report.IsValid ? "✔" : "✘")} {Verdict(report)}", report.IsValid ? Tone.Good : Tone.Bad);
    }

    private static TermText Verdict(JudgedReport report)
    {
        var outcomes = RuleOutcomes.Of(report);
        var faults = report.Result.Faults;
        return TermText.Join(" · ",
        [
            TermText.When(faults > 0, Counted.Of(faults, "fault")),
            outcomes.Equations.InReport("equation"),
            outcomes.Checks.InReport("check"),
            TermText.When(report.Tables is null, SkipReasons.Needed(report.Result)),
            TermText.When(report.Tables is not null, $"{string.Join(", ", report.Tables ?? [])}"),
        ]);
    }

    private void Draw(JudgedReport report, IReadOnlyList<Violation> shown, string language)
    {
        var choice = options.Tables switch
        {
            _ when options.IsQuiet => TableChoice.None,
            TableChoice.Usual => report is { IsValid: true, Document: not null } && options.IsOnlyInput ? TableChoice.All : TableChoice.Broken,
            _ => options.Tables,
        };
        if (choice == TableChoice.None || (choice == TableChoice.Broken && shown.Count == 0))
            return;

        var marks = new CellMarks(report.Values!, shown);
        new ReportDrawing(report.Values!, marks, language, screen).Draw(t => report.Tables?.Contains(t.Id) != false && (choice == TableChoice.All || marks.AnyIn(t)), choice == TableChoice.All);
        if (choice == TableChoice.All)
            screen.EndLine();
    }

    private TermText Padded(JudgedReport report)
    {
        TermText source = $"{report.Source}";
        return $"{source}{new string(' ', Math.Max(0, options.SourceWidth - WideText.WidthOf(source.ToString())))}";
    }
}
