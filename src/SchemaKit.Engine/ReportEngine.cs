using SchemaKit.Engine.Payload;
using SchemaKit.Engine.Rules;
using SchemaKit.Runtime;

namespace SchemaKit.Engine;

/// <summary>Judges reports by a definition loaded at run time.</summary>
public static class ReportEngine
{
    /// <summary>Judges a payload. Bad input never throws: whatever is wrong with it is in the result.</summary>
    public static ValidationResult Validate(LoadedDefinition definition, ReadOnlySpan<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return Judge(PayloadReading.Read(definition.Report, utf8));
    }

    /// <summary>Judges a payload beside the same body's payload of the year before, of the same edition or of one that the definition states a migration from.</summary>
    /// <param name="definition">The definition that is judged by.</param>
    /// <param name="utf8">The payload that is judged.</param>
    /// <param name="prior">In operands its cells have the pointers and labels of the edition that is judged by. If it is not the right one, that is a violation (<see cref="PayloadRules.WrongPrior"/>, at its place in these bytes), and the rules that read it are not evaluated.</param>
    public static ValidationResult Validate(LoadedDefinition definition, ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> prior)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var reading = PayloadReading.Read(definition.Report, utf8);
        var last = prior.ToArray();
        return JudgeBeside(reading.Values, PriorReport.Read(reading.Values, d => PayloadReading.Read(d, last)), (p, unknown) => Judge(reading, p, unknown)).Result;
    }

    /// <summary>Judges a payload that has been read.</summary>
    internal static ValidationResult Judge(PayloadReading reading) => Judge(reading, prior: null).Result;

    /// <summary>Judges a payload beside other reports.</summary>
    /// <param name="prior">The same body's report of the year before.</param>
    /// <param name="unknownInPrior">Cells of it of which nothing is known.</param>
    /// <param name="children">The sums over the reports of subordinate bodies.</param>
    internal static ReportVerdict Judge(PayloadReading reading, ReportValues? prior, IReadOnlySet<int>? unknownInPrior = null, ReportValues? children = null) =>
        Judge(new ReportSet(reading.Values, prior, unknownInPrior, children), reading.Faults, reading.IsText);

    /// <summary>Judges a report beside what should be the same body's report of the year before; without it, and with a violation, if it is not.</summary>
    /// <param name="judge">Judges beside that report, given the cells of which nothing is known, or without.</param>
    internal static ReportVerdict JudgeBeside(ReportValues own, PriorReport prior, Func<ReportValues?, IReadOnlySet<int>?, ReportVerdict> judge)
    {
        if (prior.Wrong is not { } wrong)
            return judge(prior.Values, prior.Unknown);

        var (result, rules) = judge(null, null);
        var violation = ViolationText.Of(wrong, own.Report.Definition.Languages);
        return new ReportVerdict(new ValidationResult(result.Rules, [violation, .. result.Violations], result.NotEvaluated, result.Notes), rules);
    }

    /// <summary>Judges a report from elsewhere; what is absent in it is a fault unless another fault stands at that place.</summary>
    internal static ValidationResult Validate(ReportValues values, IReadOnlyList<PayloadFault> faults) => JudgeValues(values, faults).Result;

    /// <summary>Judges a report from elsewhere beside other reports.</summary>
    internal static ReportVerdict JudgeValues(
        ReportValues values, IReadOnlyList<PayloadFault> faults, ReportValues? prior = null, IReadOnlySet<int>? unknownInPrior = null, ReportValues? children = null)
    {
        var places = faults.Select(f => f.Pointer).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<PayloadFault> all = [.. faults, .. MissingCells.Of(values).Where(m => !places.Contains(m.Pointer))];
        return Judge(new ReportSet(values, prior, unknownInPrior, children), all, canEvaluate: true);
    }

    /// <summary>Judges some tables of a report. The others follow another edition: they are as if they were not there, and that is no fault.</summary>
    /// <param name="faults">Those of the whole report.</param>
    /// <param name="withHead">Whether the faults outside of all tables are this part's.</param>
    internal static ReportVerdict JudgePart(
        ReportValues values, IReadOnlyList<PayloadFault> faults, IReadOnlyList<string> tables, IReadOnlyList<string> allTables, bool withHead)
    {
        values.KeepOnly(tables);
        var own = faults.Where(f => JsonPointer.First(f.Pointer) is var first && (tables.Contains(first) || (withHead && !allTables.Contains(first))));
        return Judge(new ReportSet(values), [.. own], canEvaluate: true);
    }

    private static ReportVerdict Judge(ReportSet reports, IReadOnlyList<PayloadFault> faults, bool canEvaluate)
    {
        var rules = RuleEvaluator.Evaluate(reports, canEvaluate);
        var languages = reports.Own.Report.Definition.Languages;
        var describer = new ViolationDescriber(reports);
        IReadOnlyList<Violation> violations =
        [
            .. FaultOrder.Sort(faults, reports.Own).Select(f => ViolationText.Of(f, languages)),
            .. rules.Broken.Select(describer.Describe),
        ];
        IReadOnlyList<Note> notes = canEvaluate ? [.. ReportNotes.Of(reports.Own), .. rules.Explained.Select(describer.Explain)] : [];
        return new ReportVerdict(new ValidationResult(rules.Counts, violations, rules.Skipped, notes), rules.CountsOfRules);
    }
}
