namespace SchemaKit.Engine;

/// <summary>The verdict on a report, with the outcomes of each rule in the order of the definition.</summary>
internal sealed record ReportVerdict(ValidationResult Result, IReadOnlyList<RuleCounts> Rules);
