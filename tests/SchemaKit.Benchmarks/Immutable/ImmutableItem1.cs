namespace SchemaKit.Benchmarks.Immutable;

/// <summary>Table 2, item 1.</summary>
internal sealed record ImmutableItem1
{
    public required ImmutableDocuments GovernmentRule { get; init; }

    public required ImmutableDocuments NormativeDocument { get; init; }
}
