using SchemaKit.Cli.Terminal;
using SchemaKit.Compiler.Binding;
using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Rules;

namespace SchemaKit.Cli.Validating;

/// <summary>Writes the findings of one report below its tables.</summary>
/// <param name="isOnlyInput">Whether another report can be given beside it.</param>
internal sealed class FindingsWriter(JudgedReport report, string language, bool isOnlyInput, Screen screen)
{
    /// <summary>Instances that are named; of more, it is said how many they are.</summary>
    private const int MostInstances = 12;

    /// <summary>What is listed; the verdict line counts what lacks another report.</summary>
    private IEnumerable<SkippedRule> Skipped => report.Result.NotEvaluated.Where(s => !SkipReasons.LacksReport(s));

    private TermText Hint => isOnlyInput && report.Tables is null ? SkipReasons.HowToGive(report.Result, report.PriorFile is not null) : TermText.Empty;

    public void Write(IReadOnlyList<Violation> shown)
    {
        foreach (var violation in shown)
        {
            screen.EndLine();
            Write(violation);
        }

        var total = report.Result.Violations.Count;
        if (shown.Count < total)
        {
            screen.EndLine();
            screen.Line($"  {shown.Count} of {total} findings are shown; --max-findings {total} shows all", Tone.Strong);
        }

        if (Skipped.Any() || !Hint.IsEmpty)
            screen.EndLine();
        WriteSkipped();
        foreach (var note in report.Result.Notes)
            screen.Paragraph($"note: {note.Message.In(language)}", 2);
        if (!Hint.IsEmpty)
            screen.Line($"  {Hint}", Tone.Faint);
        if (shown.Count > 0 || Skipped.Any() || !Hint.IsEmpty)
            screen.EndLine();
    }

    private void Write(Violation violation)
    {
        var rule = violation.Left is null ? null : RuleOf(violation.RuleId);
        var instance = rule?.Instances.FirstOrDefault(i => i.IdIn(rule) == violation.Id);
        var isEquation = instance is not null && EquationLine.CanWrite(instance, violation) && !DateRules.ComparesDates(report.Definition!, instance.Assertion);
        var severity = TermText.When(violation.Severity != RuleSeverity.Error, $", {Lower(violation.Severity)}");
        screen.Write($"  {violation.Id}", violation.Severity == RuleSeverity.Error ? Tone.Bad : Tone.Warning);
        var headline = violation.Left is null || violation.Text.IsEmpty ? violation.Messages : violation.Text;
        screen.Line($"  {Lower(violation.Status)}{severity}   {headline.In(language)}");
        if (!isEquation && headline != violation.Messages)
            screen.Paragraph($"{WithoutText(violation)}", 6);
        if (isEquation)
        {
            screen.Paragraph(new EquationLine(rule!, instance!, violation, language).Text(), 6);
            if (instance!.Condition is not null || !instance.Assertion.IsLinear)
                screen.Line($"      {rule!.Formula}", Tone.Faint);
        }

        var place = ViolationPlace.Text(report, violation);
        screen.Line($"      {place}{TermText.When(violation.Pointer.Length > 0, $"  {violation.Pointer}")}", Tone.Faint);
    }

    private void WriteSkipped()
    {
        foreach (var reason in Skipped.GroupBy(WhyNot))
        {
            var rules = string.Join(", ", reason.GroupBy(s => s.RuleId).Select(g => Named(g.Key, [.. g])));
            screen.Paragraph($"not evaluated ({reason.Key}): {rules}", 2);
        }
    }

    private string WhyNot(SkippedRule skipped) =>
        IsOfOtherEdition(skipped) ? "a table of another edition"
        : SkipReasons.IsInPrior(skipped) ? $"last year's report: {SkipReasons.Words(skipped.Reason)}"
        : SkipReasons.Words(skipped.Reason);

    /// <summary>The message without the sentence that stands above it already.</summary>
    private string WithoutText(Violation violation)
    {
        var (text, message) = (violation.Text.In(language), violation.Messages.In(language));
        return text.Length > 0 && message.StartsWith(text, StringComparison.Ordinal) && message.Length > text.Length + 1
            ? message[text.Length..].TrimStart(':', '：', ' ')
            : message;
    }

    private bool IsOfOtherEdition(SkippedRule skipped) =>
        report.Tables is { } tables && skipped.Pointers.Any(p => !tables.Contains(JsonPointer.First(p)));

    private string Named(string rule, IReadOnlyList<SkippedRule> skipped)
    {
        if (skipped.Count == 1 && skipped[0].Instances > 1)
            return $"{rule} (all {skipped[0].Instances})";
        if (skipped.Count == 1)
            return skipped[0].Instance.Length == 0 ? rule : $"{rule}[{skipped[0].Instance}]";

        if (skipped.Count == RuleOf(rule)!.Instances.Count)
            return $"{rule} (all {skipped.Count})";
        return skipped.Count > MostInstances ? $"{rule} ({skipped.Count} times)" : $"{rule}[{string.Join(" | ", skipped.Select(s => s.Instance))}]";
    }

    /// <summary>The rule of an id, without a look at the others; <see langword="null"/> if there is none.</summary>
    private BoundRule? RuleOf(string id)
    {
        var rules = report.Edition!.Rules;
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Id == id)
                return report.Definition!.Rules[i];
        }

        return null;
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
