namespace SchemaKit.Generators.Tests;

/// <summary>Makes verdicts comparable.</summary>
internal static class Verdict
{
    /// <summary>Everything a verdict says, a line each.</summary>
    public static IEnumerable<string> Lines(ValidationResult result, bool withPlaces = true) =>
    [
        $"{result.IsValid} {result.Rules}",
        .. result.Violations.Select(v => string.Join('|', v.Id, v.Severity, v.Status, v.Pointer, withPlaces ? v.Location : null, v.Left, v.Right, v.Difference, v.Text, v.Messages.In("zh-Hans"), v.Messages.In("en"),
            string.Join(';', v.Operands.Select(o => $"{o.Source}{o.Pointer},{o.Coefficient},{o.Value}{o.Special},{o.Label},{(withPlaces ? o.Location : null)}")))),
        .. result.NotEvaluated.Select(s => $"{s.RuleId} {s.Instance} {s.Reason} {s.Instances} {string.Join(' ', s.Pointers)}"),
        .. result.Notes.Select(n => $"{n.Kind} {n.Message} {string.Join(' ', n.Pointers)}"),
    ];
}
