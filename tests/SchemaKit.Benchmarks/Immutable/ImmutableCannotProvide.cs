namespace SchemaKit.Benchmarks.Immutable;

/// <summary>Rows of table 3: cannot be provided.</summary>
internal sealed record ImmutableCannotProvide
{
    public required ImmutableApplicants NotHeld { get; init; }

    public required ImmutableApplicants NeedsCreation { get; init; }

    public required ImmutableApplicants StillUnclear { get; init; }
}
