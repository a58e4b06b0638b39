namespace SchemaKit.Benchmarks.Immutable;

/// <summary>A row of table 2: rules and documents.</summary>
internal sealed record ImmutableDocuments
{
    public required long Made { get; init; }

    public required long NewlyPublished { get; init; }

    public required long TotalPublished { get; init; }
}
