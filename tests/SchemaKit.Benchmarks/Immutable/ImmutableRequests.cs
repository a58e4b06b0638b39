namespace SchemaKit.Benchmarks.Immutable;

/// <summary>Table 3.</summary>
internal sealed record ImmutableRequests
{
    public required ImmutableApplicants Received { get; init; }

    public required ImmutableApplicants CarriedIn { get; init; }

    public required ImmutableOutcomes Outcomes { get; init; }

    public required ImmutableApplicants CarriedForward { get; init; }
}
