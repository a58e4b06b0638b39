namespace SchemaKit.Benchmarks.Immutable;

/// <summary>A group of table 4.</summary>
internal sealed record ImmutableProceeding
{
    public required long Upheld { get; init; }

    public required long Corrected { get; init; }

    public required long OtherResult { get; init; }

    public required long Pending { get; init; }

    public required long Total { get; init; }
}
