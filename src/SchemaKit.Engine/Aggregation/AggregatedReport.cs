namespace SchemaKit.Engine.Aggregation;

/// <summary>The sum over reports.</summary>
/// <param name="Values">The sum as a report; <see langword="null"/> if nothing could be summed.</param>
/// <param name="Summed">How many reports are in it.</param>
/// <param name="Refused">How many are not.</param>
/// <param name="Findings">Of the reports in their order, then of what is missing, then of the sums.</param>
internal sealed record AggregatedReport(
    ReportValues? Values, int Summed, int Refused, IReadOnlyList<AggregationFinding> Findings, IReadOnlyList<LocalizedText> Notes);
