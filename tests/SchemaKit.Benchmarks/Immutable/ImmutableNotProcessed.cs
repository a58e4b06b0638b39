namespace SchemaKit.Benchmarks.Immutable;

/// <summary>Rows of table 3: not processed.</summary>
internal sealed record ImmutableNotProcessed
{
    public required ImmutableApplicants PetitionOrComplaint { get; init; }

    public required ImmutableApplicants RepeatedRequest { get; init; }

    public required ImmutableApplicants PublicationRequested { get; init; }

    public required ImmutableApplicants MassRequests { get; init; }

    public required ImmutableApplicants ConfirmationOrReissue { get; init; }
}
