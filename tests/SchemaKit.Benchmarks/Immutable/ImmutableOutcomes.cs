namespace SchemaKit.Benchmarks.Immutable;

/// <summary>Rows of table 3: outcomes.</summary>
internal sealed record ImmutableOutcomes
{
    public required ImmutableApplicants Disclosed { get; init; }

    public required ImmutableApplicants PartlyDisclosed { get; init; }

    public required ImmutableRefused Refused { get; init; }

    public required ImmutableCannotProvide CannotProvide { get; init; }

    public required ImmutableNotProcessed NotProcessed { get; init; }

    public required ImmutableApplicants OtherHandling { get; init; }

    public required ImmutableApplicants Total { get; init; }
}
