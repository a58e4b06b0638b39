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

    /// <summary>Judges a payload that has been read.</summary>
    internal static ValidationResult Judge(PayloadReading reading) => Judge(reading.Values, reading.Faults, reading.IsText);

    /// <summary>Judges a report from elsewhere; what is absent in it is a fault unless another fault stands at that place.</summary>
    internal static ValidationResult Validate(ReportValues values, IReadOnlyList<PayloadFault> faults)
    {
        var places = faults.Select(f => f.Pointer).ToHashSet(StringComparer.Ordinal);
        return Judge(values, [.. faults, .. MissingCells.Of(values).Where(m => !places.Contains(m.Pointer))], canEvaluate: true);
    }

    /// <summary>Judges some tables of a report. The others follow another edition: they are as if they were not there, and that is no fault.</summary>
    /// <param name="faults">Those of the whole report.</param>
    /// <param name="withHead">Whether the faults outside of all tables are this part's.</param>
    internal static ValidationResult ValidatePart(
        ReportValues values, IReadOnlyList<PayloadFault> faults, IReadOnlyList<string> tables, IReadOnlyList<string> allTables, bool withHead)
    {
        foreach (var cell in values.Report.Cells.Where(c => !tables.Contains(c.Table.Id)))
            values.States[cell.Index] = CellState.Absent;
        var own = faults.Where(f => JsonPointer.First(f.Pointer) is var first && (tables.Contains(first) || (withHead && !allTables.Contains(first))));
        return Judge(values, [.. own], canEvaluate: true);
    }

    private static ValidationResult Judge(ReportValues values, IReadOnlyList<PayloadFault> faults, bool canEvaluate)
    {
        var rules = RuleEvaluator.Evaluate(values, canEvaluate);
        var languages = values.Report.Definition.Languages;
        var describer = new ViolationDescriber(values);
        IReadOnlyList<Violation> violations =
        [
            .. FaultOrder.Sort(faults, values.Report).Select(f => ViolationText.Of(f, languages)),
            .. rules.Broken.Select(describer.Describe),
        ];
        return new ValidationResult(rules.Counts, violations, rules.Skipped, canEvaluate ? [.. ReportNotes.Of(values)] : []);
    }
}
