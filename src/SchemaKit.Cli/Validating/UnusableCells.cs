using SchemaKit.Engine;

namespace SchemaKit.Cli.Validating;

/// <summary>Makes a violation of each cell of a document that holds something else than a value of its kind.</summary>
internal static class UnusableCells
{
    /// <summary>The verdict with these violations before the broken rules.</summary>
    public static ValidationResult AddTo(ValidationResult result, DocumentReading document)
    {
        var faults = Of(document).ToList();
        if (faults.Count == 0)
            return result;

        var ofPayload = result.Violations.TakeWhile(v => v.Status == RuleStatus.Payload).ToList();
        return new ValidationResult(result.Rules, [.. ofPayload, .. faults, .. result.Violations.Skip(ofPayload.Count)], result.NotEvaluated, result.Notes);
    }

    private static IEnumerable<Violation> Of(DocumentReading document)
    {
        // The notes of a line come in the order of its cells.
        var notes = document.Notes.Where(n => n.ValueRule is not null).GroupBy(n => n.Line).ToDictionary(g => g.Key, g => new Queue<DocumentNote>(g));
        var values = document.Values;
        foreach (var cell in values.Report.Cells.Where(c => values.States[c.Index] == CellState.Unusable))
        {
            var location = values.Locations[cell.Index];
            var note = notes.TryGetValue(location?.Line ?? 0, out var ofLine) && ofLine.TryDequeue(out var next) ? next : null;
            yield return new Violation
            {
                RuleId = note?.ValueRule ?? PayloadRules.InvalidValue,
                Instance = "",
                Severity = RuleSeverity.Error,
                Status = RuleStatus.Payload,
                Pointer = cell.Pointer,
                Location = location,
                Operands = [],
                Left = null,
                Right = null,
                Text = LocalizedText.Empty,
                Messages = note?.Message ?? new LocalizedText(("zh-Hans", "此处无法读作数据"), ("en", "What stands here cannot be read as a value")),
            };
        }
    }
}
