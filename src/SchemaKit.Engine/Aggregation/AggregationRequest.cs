namespace SchemaKit.Engine.Aggregation;

/// <summary>What is to be summed.</summary>
/// <param name="Organization">The body that the sum is the report of.</param>
/// <param name="Year">The reporting year; that of the first report if it is not said.</param>
/// <param name="Deadline">The last day on which a report is not late.</param>
/// <param name="Expected">Organizations or codes of the bodies that must report, each with its place; <see langword="null"/> if nobody says.</param>
internal sealed record AggregationRequest(
    string? Organization = null, int? Year = null, DateOnly? Deadline = null, IReadOnlyList<ExpectedBody>? Expected = null);

/// <param name="Name">Organization or code.</param>
/// <param name="Place">Where it is said.</param>
internal sealed record ExpectedBody(string Name, string Place);
